package dev.postern.queries.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.extractor.model.CoverageGap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What was not seen, as notifications of the invocation. */
final class SarifNotifications {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MAX_NOTIFICATIONS = 5_000;
  private static final String CUT = "results-cut";

  private SarifNotifications() {}

  static ArrayNode descriptors(SarifInput input) {
    Set<String> ids = new TreeSet<>();
    input.gaps().forEach(gap -> ids.add(id(gap)));
    ids.add(CUT);
    ArrayNode descriptors = NODES.arrayNode();
    ids.forEach(id -> descriptors.addObject().put("id", id));
    return descriptors;
  }

  static ObjectNode invocation(SarifInput input) {
    ObjectNode invocation = NODES.objectNode();
    invocation.put("executionSuccessful", true);
    ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
    List<CoverageGap> gaps = input.gaps().stream().sorted().toList();
    gaps.stream().limit(MAX_NOTIFICATIONS).forEach(gap -> notifications.add(gap(gap)));
    if (gaps.size() > MAX_NOTIFICATIONS) {
      notifications.add(cut("gaps in coverage", gaps.size(), MAX_NOTIFICATIONS));
    }
    if (input.findings().size() > SarifWriter.MAX_RESULTS) {
      notifications.add(cut("findings", input.findings().size(), SarifWriter.MAX_RESULTS));
    }
    return invocation;
  }

  private static ObjectNode gap(CoverageGap gap) {
    ObjectNode notification = notification(id(gap), "warning", "Not seen: " + gap.detail());
    notification
        .putArray("locations")
        .add(SarifLocations.location(gap.span().file(), gap.span().startLine()));
    return notification;
  }

  private static ObjectNode cut(String what, int count, int limit) {
    return notification(
        CUT, "warning", "Only the first " + limit + " of " + count + " " + what + " are listed.");
  }

  private static ObjectNode notification(String id, String level, String text) {
    ObjectNode notification = NODES.objectNode();
    notification.putObject("descriptor").put("id", id);
    notification.put("level", level);
    notification.set("message", SarifLocations.message(text));
    return notification;
  }

  private static String id(CoverageGap gap) {
    return gap.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
