/** Tests of the schema. */
@NullMarked
package dev.postern.graph.schema;

import org.jspecify.annotations.NullMarked;
