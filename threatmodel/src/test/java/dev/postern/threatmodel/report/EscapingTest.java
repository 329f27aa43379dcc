package dev.postern.threatmodel.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.queries.Finding;
import dev.postern.threatmodel.model.Architecture;
import dev.postern.threatmodel.model.Coverage;
import dev.postern.threatmodel.model.Diagram;
import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.Scope;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.sample.SampleFindings;
import dev.postern.threatmodel.sample.SampleReport;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EscapingTest {

  private static final String HOSTILE =
      "</script><img src=x onerror=alert(1)>\"'`|[x](javascript:y)\u202e\u0007";

  private final ThreatModel model = model();

  @Test
  void htmlHoldsNoMarkupOfTheRepository() {
    String html = new HtmlRenderer().render(model, List.<Finding>of());
    assertFalse(html.contains("<img"), "an element of the repository survived");
    assertFalse(html.contains("\u202e"), "a bidirectional control survived");
    assertTrue(html.contains("&lt;img src=x"), "the text itself is shown");
  }

  @Test
  void theContentSecurityPolicyNamesEveryScriptByItsDigest() {
    String html = new HtmlRenderer().render(model, List.<Finding>of());
    assertTrue(html.contains("default-src 'none'"));
    assertFalse(html.contains("unsafe-inline"));
    assertEquals(1, html.split("<script>", -1).length - 1);
  }

  @Test
  void markdownHoldsNoMarkupOfTheRepository() {
    String markdown = new MarkdownRenderer().render(model, List.<Finding>of());
    assertFalse(markdown.contains("<img"));
    assertFalse(markdown.contains("[x](javascript"));
    assertFalse(markdown.contains("\u0007"));
  }

  @Test
  void hostileNamesInEveryPartOfAModelStayText() {
    ThreatModel hospital = SampleReport.model(0);
    List<Finding> findings = SampleFindings.report().findings();
    String html = new HtmlRenderer().render(hospital, findings);
    assertFalse(html.contains("<img"));
    assertEquals(1, html.split("</script>", -1).length - 1);
    assertFalse(html.matches("(?s).*<[^>]* src=.*"), "nothing is loaded");
    assertFalse(html.matches("(?s).*<[^>]* href=\"[^#].*"), "nothing leads out");
    assertFalse(html.matches("(?s).*<[^>]* style=.*"), "the policy forbids styles of elements");
    assertFalse(
        html.matches("(?s).*<[^>]* on[a-z]+=.*"), "the policy forbids handlers of elements");
    assertFalse(new MarkdownRenderer().render(hospital, findings).contains("<img"));
  }

  @Test
  void theSameModelGivesTheSameBytes() {
    for (ReportRenderer renderer : ReportFormats.known()) {
      assertEquals(
          renderer.render(model, List.<Finding>of()),
          renderer.render(model(), List.<Finding>of()),
          renderer.format());
    }
  }

  private static ThreatModel model() {
    EndpointRow row =
        new EndpointRow(
            "Endpoint:x",
            HOSTILE,
            "HTTP",
            "GET",
            "GET",
            "/" + HOSTILE,
            HOSTILE,
            HOSTILE,
            HOSTILE,
            HOSTILE,
            1,
            "UNKNOWN",
            "unknown",
            "UNKNOWN",
            HOSTILE,
            true,
            List.of(),
            List.of(HOSTILE),
            List.of(),
            List.of(),
            List.of(),
            false,
            false,
            List.of(),
            List.of(HOSTILE));
    return new ThreatModel(
        new Scope(HOSTILE, "0123456789abcdef", "2026-01-02", false, "test", "risk", ""),
        new Coverage(1, 1, 0, 1, 1, 1, 0, 1, List.of(HOSTILE), 0, 0, 0, List.of(), List.of()),
        Architecture.NONE,
        new Diagram(List.of(), List.of(), List.of()),
        List.of(row),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
