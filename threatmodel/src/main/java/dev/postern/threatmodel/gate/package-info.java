/**
 * Judges what a change made worse: the model of the base, the model of the head, and the lines that
 * lie between them, by the policy of the base. What is not known is told as undecided, and weighs
 * as much as what is wrong: leaving out a declaration never makes a verdict better.
 *
 * <pre>
 *   base snapshot ─┐
 *   head snapshot ─┼─► comparison ─► rules ─► results ─► waivers ─► verdict
 *   change, lines ─┘
 * </pre>
 */
@NullMarked
package dev.postern.threatmodel.gate;

import org.jspecify.annotations.NullMarked;
