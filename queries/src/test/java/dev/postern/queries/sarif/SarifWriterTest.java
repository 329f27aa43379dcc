package dev.postern.queries.sarif;

import static dev.postern.queries.SampleFindings.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.queries.AcceptedRisk;
import dev.postern.queries.Finding;
import dev.postern.queries.FindingStatus;
import dev.postern.queries.QueryPacks;
import dev.postern.queries.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SarifWriterTest {
  private static final AcceptedRisk RISK =
      new AcceptedRisk("r-3", "ann", "kiosk", LocalDate.of(2027, 1, 1), LocalDate.of(2026, 1, 1));

  private static SarifInput input(List<Finding> findings) {
    return new SarifInput(
        "0.1.0",
        "postern/",
        "https://example.org/a.git",
        "0123abc",
        QueryPacks.bundled().all(),
        findings,
        List.of(
            new CoverageGap(GapKind.SYNTAX_ERROR, SourceSpan.line("A.java", 3), "line 3"),
            new CoverageGap(GapKind.HISTORY_MISSING, SourceSpan.file("."), "shallow")));
  }

  private static JsonNode log() throws IOException {
    Finding accepted = finding("r-3", Severity.LOW, FindingStatus.OPEN, "").acceptedBy(RISK);
    return new ObjectMapper()
        .readTree(
            SarifWriter.write(
                input(
                    List.of(
                        finding("r-1", Severity.HIGH, FindingStatus.OPEN, ""),
                        finding("r-2", Severity.HIGH, FindingStatus.POSSIBLE, ""),
                        accepted))));
  }

  @Test
  void validatesAgainstThePublishedSchema() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(
            SarifWriterTest.class.getResourceAsStream("sarif-schema-2.1.0.json"))) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(stream);
      assertEquals(List.of(), new ArrayList<>(schema.validate(log())));
    }
  }

  @Test
  void marksWhatIsUndecidedForReviewAndWhatWasTakenAsSuppressed() throws IOException {
    JsonNode results = log().at("/runs/0/results");
    assertEquals("error", results.at("/0/level").asText());
    assertEquals("review", results.at("/1/kind").asText());
    assertEquals("none", results.at("/1/level").asText());
    assertTrue(results.at("/2/suppressions/0/justification").asText().contains("ann"));
  }

  @Test
  void showsTheWayTheGuardsAndTheStableId() throws IOException {
    JsonNode result = log().at("/runs/0/results/0");
    assertEquals("r-1", result.at("/partialFingerprints/posternFinding~1v1").asText());
    assertEquals(2, result.at("/codeFlows/0/threadFlows/0/locations").size());
    assertEquals(7, result.at("/relatedLocations/0/physicalLocation/region/startLine").asInt());
    assertEquals(
        "src/main/java/a%20b/%C3%9Cmlaut.java",
        result.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
  }

  @Test
  void cutsAtTheLimitOfResultsAndSaysSo() {
    Finding one = finding("r", Severity.LOW, FindingStatus.OPEN, "");
    SarifInput many = input(java.util.Collections.nCopies(SarifWriter.MAX_RESULTS + 1, one));
    assertEquals(SarifWriter.MAX_RESULTS, SarifWriter.reported(many).size());
    assertTrue(SarifNotifications.invocation(many).toString().contains("of 25001 findings"));
  }
}
