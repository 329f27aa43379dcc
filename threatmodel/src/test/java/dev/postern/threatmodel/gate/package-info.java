/** Verdicts on changes that tests write down. */
@org.jspecify.annotations.NullMarked
package dev.postern.threatmodel.gate;
