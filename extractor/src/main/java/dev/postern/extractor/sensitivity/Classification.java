package dev.postern.extractor.sensitivity;

import dev.postern.extractor.model.Confidence;

/**
 * What a field means.
 *
 * @param reason the word that decided, and the context when it needed one
 */
public record Classification(
    String dataClass, String category, String sensitivity, String reason, Confidence confidence) {}
