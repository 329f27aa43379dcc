/**
 * The command line: one class per command, the composition root that wires the parts, and the only
 * place that prints or exits.
 */
@NullMarked
package dev.postern.cli;

import org.jspecify.annotations.NullMarked;
