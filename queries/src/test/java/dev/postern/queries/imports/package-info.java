/** Tests of imported documents and of the one list, on a small graph that is a function. */
@NullMarked
package dev.postern.queries.imports;

import org.jspecify.annotations.NullMarked;
