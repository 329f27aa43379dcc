package dev.postern.threatmodel.copies;

import dev.postern.extractor.model.Confidence;
import dev.postern.queries.Classification;
import dev.postern.queries.EvidenceStep;
import dev.postern.queries.Finding;
import dev.postern.queries.FindingStatus;
import dev.postern.queries.Severity;
import dev.postern.queries.Subject;
import java.util.List;

/** Findings that end at a place. */
final class CopySamples {
  private CopySamples() {}

  static Finding at(String file, int line) {
    return new Finding(
        "path-" + file + line,
        "path-traversal",
        "A caller can choose a file",
        "GET /a takes name from its caller.",
        Severity.MEDIUM,
        Confidence.LIKELY,
        FindingStatus.OPEN,
        new Classification(List.of(22), List.of(), List.of(), List.of(), List.of(), List.of()),
        new Subject("shop", "GET /a", "Door.java", 7, "shop.Door", "handle"),
        "",
        List.of(
            new EvidenceStep(EvidenceStep.STEP, "Door.java", 7, "supplies"),
            new EvidenceStep(EvidenceStep.STEP, file, line, "reaches File.delete"),
            new EvidenceStep(EvidenceStep.NOTE, "Note.java", 1, "by the way")),
        Finding.ORIGIN_NOT_DECLARED,
        List.of(),
        "fix",
        "why",
        false,
        null);
  }
}
