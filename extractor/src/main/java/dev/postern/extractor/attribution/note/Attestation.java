package dev.postern.extractor.attribution.note;

import dev.postern.extractor.syntax.LineSet;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a file, as it was at the noted commit, that were attested to one author.
 *
 * @param human whether a person typed them, else a session of a tool
 * @param tool name of the tool as the note gives it; null for people and where it is not known
 * @param model name of the model; null when not known
 */
public record Attestation(
    LineSet lines, boolean human, @Nullable String tool, @Nullable String model) {}
