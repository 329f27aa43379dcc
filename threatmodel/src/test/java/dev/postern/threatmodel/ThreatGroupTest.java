package dev.postern.threatmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.model.Confidence;
import dev.postern.queries.Classification;
import dev.postern.queries.EvidenceStep;
import dev.postern.queries.Finding;
import dev.postern.queries.FindingStatus;
import dev.postern.queries.Severity;
import dev.postern.queries.Subject;
import dev.postern.threatmodel.rule.ThreatRule;
import dev.postern.threatmodel.rule.ThreatRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which findings are told as one threat. */
final class ThreatGroupTest {
  private static final String STORE = "src/main/java/shop/FileStore.java";

  @Test
  void waysIntoOneClassAreOneThreatWithItsPlacesAndDoors() {
    List<ThreatGroup> groups =
        ThreatGroup.of(
            List.of(
                flow("path-traversal", "GET /files/{name}", STORE, 10),
                flow("path-traversal", "PUT /files/{name}", STORE, 10),
                flow("path-traversal", "PUT /files/{name}", STORE, 20),
                flow("path-traversal", "GET /logs/{name}", "src/main/java/shop/Logs.java", 5)),
            rule("files-chosen-by-callers"));
    assertEquals(2, groups.size());
    assertEquals(
        List.of(
            "File.delete (" + STORE + ":10) from GET /files/{name} and PUT /files/{name}",
            "File.delete (" + STORE + ":20) from PUT /files/{name}"),
        groups.get(0).places());
    assertTrue(
        groups.get(0).statement().startsWith("2 places in FileStore from 2 doors, one of them: "),
        groups.get(0).statement());
    assertEquals(List.of(), groups.get(1).places());
  }

  @Test
  void differentKindsIntoOneClassStayApart() {
    List<Finding> findings =
        List.of(flow("path-traversal", "GET /a", STORE, 10), flow("zip-slip", "GET /a", STORE, 30));
    assertEquals(2, ThreatGroup.of(findings, rule("files-chosen-by-callers")).size());
  }

  @Test
  void whatOneSettingOfTheLogEndsIsOneThreatOfTheApplication() {
    List<Finding> findings =
        List.of(
            flow("log-injection", "GET /a", STORE, 10),
            flow("log-injection", "GET /b", "src/main/java/shop/Logs.java", 30));
    ThreatGroup only = ThreatGroup.of(findings, rule("lines-added-by-callers")).get(0);
    assertEquals(2, only.findings().size());
    assertTrue(only.statement().startsWith("2 places in shop from 2 doors"), only.statement());
  }

  private static ThreatRule rule(String id) {
    return ThreatRules.bundled().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  private static Finding flow(String rule, String door, String file, int line) {
    return new Finding(
        rule + "-" + Integer.toHexString((door + file + line).hashCode()),
        rule,
        "A caller can choose a file",
        door + " takes name from its caller.",
        Severity.MEDIUM,
        Confidence.LIKELY,
        FindingStatus.OPEN,
        new Classification(List.of(22), List.of(), List.of(), List.of(), List.of(), List.of()),
        new Subject("shop", door, "src/main/java/shop/Door.java", 7, "shop.Door", "handle"),
        "Sink:" + file + line,
        List.of(
            new EvidenceStep(EvidenceStep.STEP, "src/main/java/shop/Door.java", 7, "supplies"),
            new EvidenceStep(EvidenceStep.STEP, file, line, "reaches File.delete")),
        Finding.ORIGIN_NOT_DECLARED,
        List.of(),
        "fix",
        "why",
        false,
        null);
  }
}
