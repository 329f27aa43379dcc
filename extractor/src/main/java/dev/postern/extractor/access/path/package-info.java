/**
 * Paths as regular languages: patterns of every matcher dialect compile to small deterministic
 * automata, so that first match, covering and gaps are decided by language operations and come with
 * a witness path. Every operation has a budget of states; when it runs out, or a pattern lies
 * outside what is understood, the answer is {@link
 * dev.postern.extractor.access.path.Truth#UNKNOWN}, never a guess.
 */
@NullMarked
package dev.postern.extractor.access.path;

import org.jspecify.annotations.NullMarked;
