package dev.postern.threatmodel.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.sample.SampleFindings;
import dev.postern.threatmodel.sample.SampleReport;
import org.junit.jupiter.api.Test;

/** Size and completeness with 5,000 endpoints; the time is printed, never asserted. */
final class LargeReportTest {

  private final ThreatModel model = SampleReport.model(5000);

  @Test
  void thePageHoldsEveryEndpointAndStaysSmall() {
    long start = System.nanoTime();
    String html = new HtmlRenderer().render(model, SampleFindings.report().findings());
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.printf(
        "%d endpoints: %d KB of HTML in %d ms%n",
        model.endpoints().size(), html.length() / 1024, millis);
    assertTrue(model.endpoints().size() > 5000);
    assertEquals(model.endpoints().size(), html.split("<tr data-door=", -1).length - 1);
    assertTrue(html.length() < 600 * model.endpoints().size(), "over 600 characters an endpoint");
  }
}
