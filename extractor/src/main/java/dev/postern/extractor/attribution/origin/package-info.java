/** Joins what history and marks in the source declare into the origin of files and methods. */
@NullMarked
package dev.postern.extractor.attribution.origin;

import org.jspecify.annotations.NullMarked;
