/**
 * What the frameworks make of the program: deployables with their beans and configuration, entry
 * points, inputs and responses, persistence, and the calls that matter to security. One class per
 * notion; the names it knows are rows of the vocabulary.
 */
@NullMarked
package dev.postern.extractor.framework.semantics;

import org.jspecify.annotations.NullMarked;
