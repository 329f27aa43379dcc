package dev.postern.queries.sarif;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.queries.CleanText;
import java.nio.charset.StandardCharsets;

/** Places in SARIF's form. */
final class SarifLocations {
  static final String ROOT = "ROOT";
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private SarifLocations() {}

  /** A physical location; a line of 0 names the file as a whole. */
  static ObjectNode location(String file, int line) {
    ObjectNode location = JsonNodeFactory.instance.objectNode();
    ObjectNode physical = location.putObject("physicalLocation");
    ObjectNode artifact = physical.putObject("artifactLocation");
    artifact.put("uri", uri(file));
    artifact.put("uriBaseId", ROOT);
    if (line > 0) {
      physical.putObject("region").put("startLine", line);
    }
    return location;
  }

  static ObjectNode message(String text) {
    return JsonNodeFactory.instance.objectNode().put("text", CleanText.block(text));
  }

  /** A relative reference with everything but unreserved characters percent-encoded. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (unit & 0xff);
      if (PLAIN.indexOf(character) >= 0) {
        uri.append(character);
      } else {
        uri.append('%').append(String.format(java.util.Locale.ROOT, "%02X", unit & 0xff));
      }
    }
    return uri.toString();
  }
}
