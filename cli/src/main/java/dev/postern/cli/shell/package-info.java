/** The interactive Cypher shell, and how results of queries are printed. */
@NullMarked
package dev.postern.cli.shell;

import org.jspecify.annotations.NullMarked;
