/**
 * Assembles what {@code ./postern} starts and what the zip holds. Called by the build, never by a
 * command.
 */
@NullMarked
package dev.postern.cli.distribution;

import org.jspecify.annotations.NullMarked;
