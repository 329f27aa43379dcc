/** Tests of the way from facts to rows. */
@NullMarked
package dev.postern.graph.mapping;

import org.jspecify.annotations.NullMarked;
