/**
 * The graph in an embedded Neo4j; the only package that knows of it. A home folder holds
 * generations of the store and a pointer to the current one:
 *
 * <pre>
 *   graph/current            format and number of the current generation; replaced atomically
 *   graph/generations/7/     a store that was shut down cleanly; never touched again
 *   graph/readers/…/         private copies, one per open reader
 *   graph/write.lock         held by the one writer
 * </pre>
 *
 * An embedded Neo4j locks its store to one process and writes to it on opening, so a reader opens a
 * copy of its own; copying a store costs milliseconds beside starting the database.
 */
@NullMarked
package dev.postern.graph.embedded;

import org.jspecify.annotations.NullMarked;
