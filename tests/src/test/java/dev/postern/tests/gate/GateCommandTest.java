package dev.postern.tests.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.postern.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a pipeline runs it: exit codes, formats, and whose policy it is. */
class GateCommandTest {

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static ShopHistory history;

  record Outcome(int exit, String out, String err) {}

  @BeforeAll
  static void writeHistory() {
    history = new ShopHistory(folder);
  }

  @AfterAll
  static void close() {
    history.close();
  }

  @Test
  void equalFilesAreSilent() {
    Outcome outcome = gate("policy", "reverted");
    assertEquals(0, outcome.exit(), outcome.err());
    assertEquals("", outcome.out());
  }

  @Test
  void aBrokenPolicyOfTheBaseIsAnErrorWithItsPlace() {
    Outcome outcome = gate("broken", "afterBroken");
    assertEquals(2, outcome.exit());
    assertTrue(outcome.err().contains(":2: mode: blok is none of"), outcome.err());
  }

  @Test
  void aCommitThatIsNotHereIsAnError() {
    Outcome outcome = gate("no-such-branch", "start");
    assertEquals(2, outcome.exit());
    assertTrue(outcome.err().contains("no-such-branch"), outcome.err());
  }

  @Test
  void withoutAPolicyNothingPasses() {
    Outcome outcome = gate("empty", "start");
    assertEquals(3, outcome.exit(), outcome.err());
    assertTrue(outcome.out().contains("NO POLICY"), outcome.out());
  }

  @Test
  void aChangeIsJudgedByItsBaseAndTouchesNothing() throws IOException {
    String before = listing();
    Path sarif = folder.resolve("gate.sarif");
    Path junit = folder.resolve("gate.xml");
    Path comment = folder.resolve("gate.md");
    Path input = folder.resolve("gate.json");
    Outcome outcome =
        gate(
            "pipeline",
            "relaxed",
            "--json",
            "--write",
            "sarif=" + sarif,
            "--write",
            "junit=" + junit,
            "--write",
            "markdown=" + comment,
            "--write",
            "policy-input=" + input);
    assertEquals(1, outcome.exit(), outcome.out() + outcome.err());
    TreeSet<String> rules = new TreeSet<>();
    for (JsonNode result : new ObjectMapper().readTree(outcome.out()).path("results")) {
      rules.add(result.path("rule").asText());
    }
    assertTrue(rules.containsAll(List.of("ACCESS-OPENED", "JUDGE-CHANGED")), rules.toString());
    assertTrue(Files.readString(sarif).contains("\"ruleId\" : \"ACCESS-OPENED\""));
    assertTrue(Files.readString(junit).contains("<failure type=\"violated\""));
    assertTrue(Files.readString(comment).startsWith("### Postern: BLOCK"));
    assertEquals(
        "postern-policy-input/1",
        new ObjectMapper().readTree(input.toFile()).path("schema").asText());
    assertEquals(before, listing());
  }

  @Test
  void theDiffOfTwoModelsNamesTheDoorAndTheCommitThatOpenedIt() throws IOException {
    Outcome outcome =
        run("diff", id("policy"), id("opened"), "--json", "--fail-on", "access-weakened");
    assertEquals(1, outcome.exit(), outcome.out() + outcome.err());
    List<String> opened = new ArrayList<>();
    for (JsonNode each : new ObjectMapper().readTree(outcome.out()).path("differences")) {
      if (each.path("topic").asText().equals("ACCESS")) {
        assertEquals("WEAKENED", each.path("direction").asText());
        assertEquals(id("opened"), each.path("commits").path(0).asText());
        each.path("subjects").forEach(subject -> opened.add(subject.asText()));
      }
    }
    assertTrue(!opened.isEmpty(), outcome.out());
    assertEquals("", run("diff", id("policy"), id("reverted")).out());
    assertEquals(2, run("diff", id("policy"), id("opened"), "--fail-on", "rain").exit());
  }

  private static Outcome gate(String base, String head, String... more) {
    List<String> all = new ArrayList<>(List.of("gate", "--base", id(base), "--head", id(head)));
    all.addAll(List.of(more));
    return run(all.toArray(String[]::new));
  }

  private static Outcome run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--repo", history.folder().toString()));
    all.addAll(List.of("--home", folder.resolve("home").toString()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String cache = folder.resolve("cache").toString();
    int exit =
        Main.run(
            all.toArray(String[]::new),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Map.of("XDG_CACHE_HOME", cache, "HOME", cache));
    return new Outcome(exit, out.toString(), err.toString());
  }

  private static String id(String name) {
    return name.startsWith("no-") ? name : history.commit(name);
  }

  private static String listing() throws IOException {
    try (Stream<Path> files = Files.walk(history.folder())) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        text.append(file).append(' ').append(Files.size(file)).append(' ');
        text.append(Files.getLastModifiedTime(file)).append('\n');
      }
      return text.toString();
    }
  }
}
