/** Compares models: two commits with each other, and a scan with the one before. */
@NullMarked
package dev.postern.cli.diff;

import org.jspecify.annotations.NullMarked;
