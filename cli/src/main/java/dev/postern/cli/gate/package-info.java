/**
 * The gate from the outside: commits are read into snapshots, judged, and the verdict is printed.
 */
@NullMarked
package dev.postern.cli.gate;

import org.jspecify.annotations.NullMarked;
