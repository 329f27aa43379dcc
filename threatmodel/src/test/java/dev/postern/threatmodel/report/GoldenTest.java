package dev.postern.threatmodel.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.queries.Finding;
import dev.postern.queries.format.FindingsJson;
import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.model.ThreatStatus;
import dev.postern.threatmodel.sample.SampleFindings;
import dev.postern.threatmodel.sample.SampleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A cut of the made-up hospital in each text format, against {@code src/test/golden}; {@code
 * -Dgolden=update} rewrites the files.
 */
final class GoldenTest {
  private static final Path FOLDER = Path.of("src", "test", "golden");

  private final ThreatModel model = cut(SampleReport.model(0));
  private final List<Finding> findings = findings();

  @Test
  void markdownIsAsExpected() throws IOException {
    check("report.md", new MarkdownRenderer().render(model, findings));
  }

  @Test
  void jsonIsAsExpected() throws IOException {
    check("report.json", new JsonRenderer().render(model, findings));
  }

  /** Without the rules and taxonomies, which are the same in every file. */
  @Test
  void sarifIsAsExpected() throws IOException {
    JsonNode run = new ObjectMapper().readTree(new SarifRenderer().render(model, findings));
    ObjectNode shown = new ObjectMapper().createObjectNode();
    shown.set("version", run.path("version"));
    for (String key : List.of("results", "invocations", "versionControlProvenance")) {
      shown.set(key, run.path("runs").path(0).path(key));
    }
    check("report.sarif", FindingsJson.print(shown));
  }

  private static void check(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("update".equals(System.getProperty("golden")) && System.getenv("CI") == null) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, name);
  }

  /** The first threats of each status, and the first rows of every table. */
  private static ThreatModel cut(ThreatModel whole) {
    List<Threat> threats = new ArrayList<>();
    for (ThreatStatus status : ThreatStatus.values()) {
      threats.addAll(first(whole.withStatus(status), status == ThreatStatus.OPEN ? 2 : 1));
    }
    return new ThreatModel(
        whole.scope(),
        whole.coverage(),
        whole.architecture(),
        whole.diagram(),
        first(whole.endpoints(), 3),
        first(whole.data(), 2),
        threats.stream().sorted().toList(),
        first(whole.rules(), 3),
        whole.questions(),
        whole.assumptions(),
        whole.paths(),
        whole.since());
  }

  private static List<Finding> findings() {
    Set<String> shown = new TreeSet<>();
    cut(SampleReport.model(0)).threats().forEach(threat -> shown.addAll(threat.findings()));
    return SampleFindings.report().findings().stream()
        .filter(finding -> shown.contains(finding.id()))
        .limit(3)
        .toList();
  }

  private static <T> List<T> first(List<T> list, int most) {
    return list.subList(0, Math.min(most, list.size()));
  }
}
