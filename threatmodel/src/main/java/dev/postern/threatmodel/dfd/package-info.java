/**
 * Recovers the data-flow diagram from the graph: applications are processes, stores and channels
 * are data stores, callers by effective access and services outside are external entities.
 */
@NullMarked
package dev.postern.threatmodel.dfd;

import org.jspecify.annotations.NullMarked;
