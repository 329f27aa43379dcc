/** Writes what became of a model, for people and for programs. */
@NullMarked
package dev.postern.threatmodel.diff.report;

import org.jspecify.annotations.NullMarked;
