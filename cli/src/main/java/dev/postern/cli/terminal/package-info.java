/** How results reach a terminal or a pipe: tables, values, progress, and the exit codes. */
@NullMarked
package dev.postern.cli.terminal;

import org.jspecify.annotations.NullMarked;
