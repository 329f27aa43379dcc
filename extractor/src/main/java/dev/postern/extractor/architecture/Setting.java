package dev.postern.extractor.architecture;

import dev.postern.extractor.model.SourceSpan;

/** An entry of configuration; placeholders are replaced as far as the repository tells. */
public record Setting(String key, String value, String profile, SourceSpan span) {}
