/** Makes the signature archives and the tables of managed versions; runs only in the build. */
@NullMarked
package dev.postern.extractor.signatures.build;

import org.jspecify.annotations.NullMarked;
