/** Tests of running the gate that need no commits. */
@NullMarked
package dev.postern.cli.gate;

import org.jspecify.annotations.NullMarked;
