/**
 * Facts of an extraction become rows of the graph. Mapping is pure: the same facts in any order
 * give the same batch. {@code GraphMapper} dispatches on the kind of fact without a default branch,
 * so that a new kind does not compile until somebody decides what it becomes.
 */
@NullMarked
package dev.postern.graph.mapping;

import org.jspecify.annotations.NullMarked;
