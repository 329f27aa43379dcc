/**
 * Strict reading of Postern's own YAML data: no types, no aliases, unknown and duplicate keys fail
 * with {@code file:line: key}.
 */
@NullMarked
package dev.postern.extractor.yaml;

import org.jspecify.annotations.NullMarked;
