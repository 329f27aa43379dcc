/**
 * Tests of the query packs: their Cypher against the schema, on small graphs, and on the examples
 * that stand beside them.
 */
@NullMarked
package dev.postern.tests.packs;

import org.jspecify.annotations.NullMarked;
