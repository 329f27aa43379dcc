package dev.postern.threatmodel.gate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.postern.extractor.attribution.change.Change;
import dev.postern.extractor.attribution.change.ChangedFile;
import dev.postern.extractor.syntax.LineSet;
import dev.postern.threatmodel.gate.Decision;
import dev.postern.threatmodel.gate.Origin;
import dev.postern.threatmodel.gate.Outcome;
import dev.postern.threatmodel.gate.Result;
import dev.postern.threatmodel.gate.Verdict;
import dev.postern.threatmodel.policy.Level;
import dev.postern.threatmodel.policy.Policy;
import dev.postern.threatmodel.policy.PolicyReader;
import dev.postern.threatmodel.policy.Waiver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class VerdictFormatsTest {
  private static final String BASE = "0123456789012345678901234567890123456789";
  private static final String HOSTILE = "GET /<script>|`@all` &\u202e\n# x";

  @Test
  void thePolicyInputFollowsItsSchema() throws IOException {
    String schema =
        Files.readString(Path.of("..", "examples", "policies", "policy-input.schema.json"));
    assertEquals(
        List.of(),
        new ArrayList<>(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(tree(PolicyInput.write(verdict())))));
  }

  @Test
  void sarifFollowsThePublishedSchema() throws IOException {
    Path schema =
        Path.of(
            "..",
            "queries",
            "src/test/resources/dev/postern/queries/sarif/sarif-schema-2.1.0.json");
    JsonNode log = tree(VerdictSarif.write(verdict(), "0.1.0"));
    assertEquals(
        List.of(),
        new ArrayList<>(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                .getSchema(Files.readString(schema))
                .validate(log)));
    assertEquals("fail", log.at("/runs/0/results/0/kind").asText());
    assertEquals("review", log.at("/runs/0/results/1/kind").asText());
    assertEquals("accepted", log.at("/runs/0/results/2/suppressions/0/status").asText());
    assertTrue(log.at("/runs/0/tool/driver/rules").toString().contains("owasp-aisvs/AC.4.1"));
  }

  @Test
  void junitIsXmlWithOneFailurePerBlockingResult()
      throws IOException, SAXException, ParserConfigurationException {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    VerdictJunit.write(verdict()).getBytes(StandardCharsets.UTF_8)));
    assertEquals(2, document.getElementsByTagName("failure").getLength());
    assertEquals(1, document.getElementsByTagName("skipped").getLength());
    assertEquals(
        "2",
        document
            .getElementsByTagName("testsuite")
            .item(0)
            .getAttributes()
            .getNamedItem("failures")
            .getTextContent());
  }

  @Test
  void aCommentShowsTextAsText() {
    String comment = VerdictMarkdown.write(verdict());
    assertFalse(comment.contains("<script>"), comment);
    assertFalse(comment.contains("@all"), comment);
    assertFalse(comment.contains("\u202e"), comment);
    assertFalse(comment.contains("\n# x"), comment);
  }

  @Test
  void aVerdictWithoutAnythingToTellMakesNoComment() {
    Policy policy = PolicyReader.builtIn();
    Change change = new Change(BASE, BASE, List.of(), List.of(), true);
    assertEquals("", VerdictMarkdown.write(Verdict.ofNothing(policy, change)));
  }

  @Test
  void aDraftOfWaiversIsRefusedUntilSomebodyAnswersForIt() {
    String draft = "version: 1\n" + WaiverDraft.write(verdict());
    String message = "";
    try {
      PolicyReader.read("p.yml", draft);
    } catch (dev.postern.extractor.ModelFormatException e) {
      message = String.valueOf(e.getMessage());
    }
    assertTrue(message.contains("is missing or empty"), message);
  }

  private static JsonNode tree(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  private static Verdict verdict() {
    Policy policy = PolicyReader.read("p.yml", "version: 1\nmode: block\n");
    Waiver waiver =
        new Waiver(
            "AI-ZONE-001",
            "x",
            "b",
            "seen",
            "ann",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 2, 1));
    List<Result> results =
        List.of(
            result("ACCESS-OPENED", Outcome.VIOLATED, HOSTILE, null),
            result("AI-ZONE-001", Outcome.UNDECIDED, "a.B#c()", null),
            result("AI-ZONE-001", Outcome.VIOLATED, "x", waiver));
    ChangedFile file =
        new ChangedFile("A.java", "A.java", false, "c", LineSet.EMPTY, new TreeMap<>());
    return new Verdict(
        policy,
        false,
        new Change(BASE, BASE, List.of(), List.of(file), true),
        Decision.BLOCK,
        results,
        List.of(),
        List.of("a note"),
        new Verdict.Figures(1, 1, 2, 3, 4, 5, 5, 99),
        List.of(
            new Verdict.Touched(
                "a.B#c()",
                "A.java",
                3,
                List.of("auth"),
                Origin.AI,
                2,
                0,
                0,
                "none",
                List.of(),
                1,
                "b")));
  }

  private static Result result(
      String rule,
      Outcome outcome,
      String element,
      @org.jspecify.annotations.Nullable Waiver waiver) {
    return new Result(
        rule,
        Level.ERROR,
        outcome,
        element,
        "About " + element,
        new Result.Place("a b/A.java", 3),
        Origin.AI,
        "",
        "b",
        "Do it.",
        List.of("@team"),
        waiver);
  }
}
