/**
 * What frameworks make of a program: applications, entry points, wiring, persistence and calls that
 * matter to security. {@code match} finds annotations and holds the vocabulary, {@code semantics}
 * has one class per notion, {@code input} is what it all works on.
 */
@NullMarked
package dev.postern.extractor.framework;

import org.jspecify.annotations.NullMarked;
