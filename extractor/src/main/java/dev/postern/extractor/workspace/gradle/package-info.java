/**
 * Gradle build files of both notations, read as text with a tolerant tokenizer; nothing is
 * evaluated. What the notation computes is not seen: such versions stay unknown.
 */
@NullMarked
package dev.postern.extractor.workspace.gradle;

import org.jspecify.annotations.NullMarked;
