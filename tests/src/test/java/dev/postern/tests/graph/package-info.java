/** The graph in a real database: round trips, several processes, killed writers, full disks. */
@NullMarked
package dev.postern.tests.graph;

import org.jspecify.annotations.NullMarked;
