/**
 * The abstract domain of the data-flow engine: values that are known constants, references to
 * abstract objects and marks of where they come from; objects whose fields and elements are kept
 * apart; and states that can be joined. Objects that exist before a method starts are named by
 * access paths of bounded length and appear when they are first looked at, in the manner of
 * separation-logic analyses by bi-abduction (Calcagno et al., JACM 2011).
 */
@NullMarked
package dev.postern.extractor.flow.dataflow;

import org.jspecify.annotations.NullMarked;
