/**
 * Questions to the graph, and their answers: packs of Cypher queries as files, their loading,
 * linting and running, and the findings that come of them. A finding is a sentence about this code
 * base with its evidence; its id is semantic, so it survives moved lines and renamed locals.
 */
@NullMarked
package dev.postern.queries;

import org.jspecify.annotations.NullMarked;
