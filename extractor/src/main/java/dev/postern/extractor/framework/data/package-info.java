/**
 * Strict reading of the data files that hold vocabulary: unknown and duplicate keys fail with the
 * file, the line and the key.
 */
@NullMarked
package dev.postern.extractor.framework.data;

import org.jspecify.annotations.NullMarked;
