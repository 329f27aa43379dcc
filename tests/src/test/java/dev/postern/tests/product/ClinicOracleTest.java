package dev.postern.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Boots the clinic, lets its own test call every endpoint as every principal, and compares what was
 * observed with what was decided from source. Postern never runs code; its tests may run ours.
 */
final class ClinicOracleTest {

  private static final long MOST_MINUTES = 15;

  @TempDir private Path folder = Path.of("");

  @Test
  void decisionsAgreeWithTheRunningApplication() throws IOException, InterruptedException {
    Path clinic = Postern.example("clinic");
    JsonNode observed = observe(clinic);
    Map<String, String> decided = decide(clinic);
    List<String> wrongSafe = new ArrayList<>();
    List<String> others = new ArrayList<>();
    int compared = 0;
    int undecided = 0;
    for (JsonNode row : observed.get("endpoints")) {
      if (!row.get("kind").asText().equals("application")) {
        continue;
      }
      String path = row.get("path").asText();
      String access = decided.get(row.get("method").asText() + " " + path);
      if (access == null) {
        access = decided.get(row.get("declaredMethod").asText() + " " + path);
      }
      String line =
          row.get("method").asText()
              + " "
              + path
              + ": observed "
              + row.get("observed")
              + ", decided "
              + access;
      compared++;
      if (access == null) {
        others.add("not listed: " + line);
      } else if (access.equals("unknown")) {
        undecided++;
      } else {
        compare(row.get("observed"), access, line, wrongSafe, others);
      }
    }
    System.out.println(
        "oracle: "
            + compared
            + " endpoints compared, "
            + undecided
            + " undecided, "
            + others.size()
            + " differ, "
            + wrongSafe.size()
            + " wrongly called guarded");
    assertTrue(compared > 50, "the clinic has more endpoints than " + compared);
    assertEquals(List.of(), wrongSafe);
    assertEquals(List.of(), others);
  }

  private static void compare(
      JsonNode principals,
      String access,
      String line,
      List<String> wrongSafe,
      List<String> others) {
    boolean anonymous = principals.get("anonymous").asText().equals("ALLOWED");
    boolean patient = principals.get("pat").asText().equals("ALLOWED");
    boolean admin = principals.get("admin").asText().equals("ALLOWED");
    if (anonymous && !access.equals("public")) {
      wrongSafe.add(line);
    } else if (!anonymous && access.equals("public")) {
      others.add(line);
    } else if (access.equals("authenticated")
        && !patient
        && !principals.get("otherpat").asText().equals("ALLOWED")
        && !admin) {
      others.add(line);
    } else if (access.equals("denied") && (patient || admin)) {
      wrongSafe.add(line);
    } else if (access.startsWith("role:") && !access.contains("PATIENT") && patient) {
      wrongSafe.add(line);
    }
  }

  private Map<String, String> decide(Path clinic) {
    Postern.Outcome list = new Postern(clinic, folder).run("endpoints", "--format", "csv");
    assertEquals(0, list.exit(), list.err());
    Map<String, String> decided = new TreeMap<>();
    CsvRows.parse(list.out())
        .forEach(
            row -> {
              for (String verb : row.get("http_method").split("\\|", -1)) {
                decided.put(verb + " " + row.get("path"), row.get("access"));
              }
            });
    return decided;
  }

  /** Runs the clinic's own oracle test with Maven and reads what it wrote. */
  private JsonNode observe(Path clinic) throws IOException, InterruptedException {
    Path log = folder.resolve("clinic-build.log");
    List<String> command = new ArrayList<>(List.of("mvn", "-q", "-B"));
    String repository = System.getProperty("maven.repo.local", "");
    if (!repository.isEmpty()) {
      command.add("-Dmaven.repo.local=" + repository);
    }
    command.addAll(
        List.of("-f", clinic.resolve("pom.xml").toString(), "test", "-Dtest=AccessOracleTest"));
    Process build =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = build.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
    assertTrue(
        ended && build.exitValue() == 0, () -> "the clinic's own test failed:\n" + tail(log));
    return new ObjectMapper()
        .readTree(Files.readString(clinic.resolve("target/access-observed.json")));
  }

  private static String tail(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    } catch (IOException e) {
      return "no log: " + e;
    }
  }
}
