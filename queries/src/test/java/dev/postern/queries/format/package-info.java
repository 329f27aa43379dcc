/** Tests of the formats for other programs. */
@NullMarked
package dev.postern.queries.format;

import org.jspecify.annotations.NullMarked;
