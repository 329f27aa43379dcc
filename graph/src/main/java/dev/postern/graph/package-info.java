/**
 * The graph as a port: rows to write, sessions to read, and plain Java values as results. Nothing
 * here knows which database is behind it; {@code embedded} does.
 */
@NullMarked
package dev.postern.graph;

import org.jspecify.annotations.NullMarked;
