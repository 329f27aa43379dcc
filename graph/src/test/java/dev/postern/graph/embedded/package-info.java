/** Tests of the folders and locks around the database, without a database. */
@NullMarked
package dev.postern.graph.embedded;

import org.jspecify.annotations.NullMarked;
