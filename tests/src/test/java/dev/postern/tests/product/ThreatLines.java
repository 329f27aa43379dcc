package dev.postern.tests.product;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The threats of a report, one line each; and that each of them is about this code. */
final class ThreatLines {
  private static final Pattern PLACE = Pattern.compile("\\w+\\.\\w{2,10}:\\d+");
  private static final int LONGEST = 900;

  private ThreatLines() {}

  static String of(Path report) throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    for (JsonNode threat : new ObjectMapper().readTree(Files.readString(report)).path("threats")) {
      check(threat);
      lines.add(
          String.join(
              " | ",
              threat.path("rule").asText(),
              threat.path("status").asText(),
              threat.path("risk").path("severity").asText(),
              threat.path("door").asText()));
    }
    return String.join("\n", lines) + "\n";
  }

  /** A statement names a line and its door, is short enough to read, and says what closes it. */
  private static void check(JsonNode threat) {
    String statement = threat.path("statement").asText();
    assertTrue(PLACE.matcher(statement).find(), "names no line: " + statement);
    assertTrue(statement.length() < LONGEST, "too long: " + statement);
    assertFalse(threat.path("fix").asText().isBlank(), "nothing closes it: " + statement);
    String door = threat.path("door").asText();
    assertTrue(
        statement.contains(door) || threat.path("status").asText().equals("CONTROL_FOUND"),
        "names no door: " + statement);
  }
}
