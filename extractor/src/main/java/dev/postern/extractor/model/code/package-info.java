/**
 * The three-address representation of bodies: one record per kind of statement, operands that are
 * variables or constants, jumps as statement indices, an exception table, and a control-flow graph
 * derived from them. In the manner of Jimple (Vallée-Rai et al., CASCON 1999) and of Tai-e's IR
 * (Tan and Li, ISSTA 2023). What the lowering does not cover is an explicit {@link
 * dev.postern.extractor.model.code.Statement.Opaque} that reads and writes the named variables.
 */
@NullMarked
package dev.postern.extractor.model.code;

import org.jspecify.annotations.NullMarked;
