/** Counts and prints who is declared to have written what. */
@NullMarked
package dev.postern.cli.attribution;

import org.jspecify.annotations.NullMarked;
