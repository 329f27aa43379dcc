/** Derives the threat model of an architecture from its graph and its findings. */
@NullMarked
package dev.postern.threatmodel;

import org.jspecify.annotations.NullMarked;
