package dev.postern.threatmodel.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.postern.queries.Finding;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.sample.SampleReport;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Exports for other tools: what their formats require, and that they hold together. */
final class ExportTest {
  private static final Pattern MERMAID_LINE =
      Pattern.compile(
          "flowchart LR|  end|  subgraph z\\d+\\[\"[^\"]*\"]"
              + "|    n\\d+(\\(\\[\"[^\"]*\"]\\)|\\[\\(\"[^\"]*\"\\)]|\\[\"[^\"]*\"])"
              + "|  n\\d+ -->\\|\"[^\"]*\"\\| n\\d+|  linkStyle \\d+ stroke:#b3261e");
  private static final String DOT_TEXT = "\"(?:[^\"\\\\]|\\\\[\"\\\\])*\"";
  private static final Pattern DOT_LINE =
      Pattern.compile(
          ("digraph dataflow \\{|  rankdir=LR;|  subgraph cluster_\\d+ \\{|    style=dashed;"
                  + "|    label=T;|    n\\d+ \\[shape=\\w+, label=T];|  }|}"
                  + "|  n\\d+ -> n\\d+ \\[label=T(, color=\"#b3261e\", tooltip=T)?];")
              .replace("T", DOT_TEXT));

  private final ThreatModel model = SampleReport.model(0);

  @Test
  void otmHasWhatTheFormatRequires() throws IOException {
    JsonNode otm = otm();
    assertEquals("0.2.0", otm.path("otmVersion").asText());
    require(otm.path("project"), "name", "id");
    require(otm, "trustZones", "dataflows");
    otm.path("representations").forEach(each -> require(each, "name", "id", "type"));
    otm.path("trustZones").forEach(each -> require(each, "id", "name", "risk"));
    otm.path("trustZones")
        .forEach(each -> assertTrue(each.path("risk").path("trustRating").isNumber()));
    otm.path("components").forEach(each -> require(each, "id", "name", "type", "parent"));
    otm.path("dataflows").forEach(each -> require(each, "id", "name", "source", "destination"));
    otm.path("assets").forEach(each -> require(each, "id", "name", "risk"));
    otm.path("mitigations").forEach(each -> require(each, "id", "name", "riskReduction"));
    for (JsonNode threat : otm.path("threats")) {
      require(threat, "id", "name", "risk");
      require(threat.path("risk"), "likelihood", "impact");
      assertTrue(threat.path("risk").path("impactComment").isTextual());
    }
    assertEquals(model.threats().size(), otm.path("threats").size());
  }

  @Test
  void everyReferenceOfOtmLeadsToSomethingInIt() throws IOException {
    JsonNode otm = otm();
    Set<String> zones = ids(otm.path("trustZones"));
    Set<String> components = ids(otm.path("components"));
    Set<String> assets = ids(otm.path("assets"));
    Set<String> threats = ids(otm.path("threats"));
    Set<String> mitigations = ids(otm.path("mitigations"));
    Set<String> told = new TreeSet<>();
    for (JsonNode component : otm.path("components")) {
      assertEquals(1, component.path("parent").size());
      assertTrue(zones.contains(component.path("parent").path("trustZone").asText()));
      for (JsonNode threat : component.path("threats")) {
        told.add(threat.path("threat").asText());
        threat
            .path("mitigations")
            .forEach(each -> assertTrue(mitigations.contains(each.path("mitigation").asText())));
      }
    }
    assertEquals(threats, told);
    for (JsonNode flow : otm.path("dataflows")) {
      assertTrue(components.contains(flow.path("source").asText()));
      assertTrue(components.contains(flow.path("destination").asText()));
      flow.path("assets").forEach(each -> assertTrue(assets.contains(each.asText())));
    }
  }

  @Test
  void everyLineOfMermaidIsOneOfItsForms() {
    String text = new MermaidRenderer().render(model, List.<Finding>of());
    text.lines().forEach(line -> assertTrue(MERMAID_LINE.matcher(line).matches(), line));
    assertFalse(text.contains("<"));
  }

  @Test
  void everyLineOfDotIsOneOfItsForms() {
    String text = new DotRenderer().render(model, List.<Finding>of());
    text.lines().forEach(line -> assertTrue(DOT_LINE.matcher(line).matches(), line));
  }

  @Test
  void diagramsShowEveryElementAndFlow() {
    for (ReportRenderer renderer : List.of(new MermaidRenderer(), new DotRenderer())) {
      String text = renderer.render(model, List.<Finding>of());
      assertEquals(
          model.diagram().flows().size(),
          text.lines().filter(line -> line.matches("  n\\d+ -.*")).count());
      assertEquals(
          model.diagram().elements().size(),
          text.lines().filter(line -> line.matches("    n\\d+.*")).count());
    }
  }

  @Test
  void everyFormatHasItsOwnNameAndFile() {
    Set<String> names = new TreeSet<>();
    Set<String> files = new TreeSet<>();
    ReportFormats.known().forEach(each -> names.add(each.format()));
    ReportFormats.known().forEach(each -> files.add(each.fileName()));
    assertEquals(ReportFormats.known().size(), names.size());
    assertEquals(ReportFormats.known().size(), files.size());
  }

  private JsonNode otm() throws IOException {
    return new ObjectMapper().readTree(new OtmRenderer().render(model, List.<Finding>of()));
  }

  private static Set<String> ids(JsonNode list) {
    Set<String> ids = new TreeSet<>();
    list.forEach(each -> assertTrue(ids.add(each.path("id").asText()), each.toString()));
    return ids;
  }

  private static void require(JsonNode node, String... keys) {
    for (String key : keys) {
      assertTrue(node.hasNonNull(key), () -> key + " is missing in " + node);
      assertFalse(node.path(key).isTextual() && node.path(key).asText().isEmpty(), key);
    }
  }
}
