/** The list of dependencies: who brought their lines, and how they are printed. */
@NullMarked
package dev.postern.cli.supply;

import org.jspecify.annotations.NullMarked;
