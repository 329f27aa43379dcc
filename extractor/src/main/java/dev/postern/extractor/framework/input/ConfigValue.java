package dev.postern.extractor.framework.input;

import dev.postern.extractor.model.SourceSpan;

/**
 * An entry of a configuration file.
 *
 * @param key dotted key as written
 * @param value value as written, placeholders unresolved
 * @param profile the profile that switches it, empty for always
 */
public record ConfigValue(String key, String value, String profile, SourceSpan span) {}
