/** Reads the marks that say, in the source itself, who or what wrote an element. */
@NullMarked
package dev.postern.extractor.attribution.source;

import org.jspecify.annotations.NullMarked;
