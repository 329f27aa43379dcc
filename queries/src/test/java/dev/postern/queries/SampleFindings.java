package dev.postern.queries;

import dev.postern.extractor.model.Confidence;
import java.util.List;

/** Findings to test with. */
public final class SampleFindings {
  private SampleFindings() {}

  public static Finding finding(String id, Severity severity, FindingStatus status, String cause) {
    return new Finding(
        id,
        "sample-rule",
        "A title",
        "A sentence about " + id,
        severity,
        status == FindingStatus.POSSIBLE ? Confidence.POSSIBLE : Confidence.CONFIRMED,
        status,
        new Classification(
            List.of(306, 79),
            List.of("SPOOFING"),
            List.of("A01:2025"),
            List.of(),
            List.of(),
            List.of("access")),
        new Subject("app", "GET /owners/{id}", "src/main/java/a b/Ümlaut.java", 12, "a.B", "find"),
        cause,
        List.of(
            new EvidenceStep(EvidenceStep.STEP, "A.java", 12, "enters B.find"),
            new EvidenceStep(EvidenceStep.STEP, "C.java", 30, "calls C.load"),
            new EvidenceStep(EvidenceStep.GUARD, "Security.java", 7, "permitAll()"),
            new EvidenceStep(EvidenceStep.NOTE, "", 0, "no place")),
        Finding.ORIGIN_NOT_DECLARED,
        status == FindingStatus.POSSIBLE ? List.of("Is there a gateway?") : List.of(),
        "Require a login.",
        "Anybody reads it.",
        false,
        null);
  }
}
