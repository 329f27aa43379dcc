/**
 * The schema of the graph as code: labels, relationships and properties, each with its meaning.
 * Whoever writes a row names a constant, so that a misspelt label cannot exist; {@code
 * docs/schema.md} is generated from here.
 */
@NullMarked
package dev.postern.graph.schema;

import org.jspecify.annotations.NullMarked;
