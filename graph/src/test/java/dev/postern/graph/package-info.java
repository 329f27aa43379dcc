/** Tests of the rows and their batch. */
@NullMarked
package dev.postern.graph;

import org.jspecify.annotations.NullMarked;
