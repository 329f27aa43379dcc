/**
 * Says of which lines and methods somebody declared that an AI wrote them, and of which nothing is
 * known. Not attributed is not human: every figure is an interval. Names and addresses of people do
 * not leave this package and its sub-packages; {@code git} reads history, {@code source} reads
 * marks in the code.
 */
@NullMarked
package dev.postern.extractor.attribution;

import org.jspecify.annotations.NullMarked;
