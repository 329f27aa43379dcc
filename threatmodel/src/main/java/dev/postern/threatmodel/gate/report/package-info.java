/**
 * Verdicts for machines and for pull requests. Text of the repository is escaped in all of them.
 */
@NullMarked
package dev.postern.threatmodel.gate.report;

import org.jspecify.annotations.NullMarked;
