/**
 * What an extraction hands to the graph: flat, immutable facts that name each other by id. Every
 * kind of fact has one constant in {@link dev.postern.extractor.model.fact.FactKind}; whoever
 * dispatches on it does so exhaustively, so that a new kind is noticed by the compiler.
 */
@NullMarked
package dev.postern.extractor.model.fact;

import org.jspecify.annotations.NullMarked;
