package dev.postern.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets a clear message or a recorded gap, the right exit code, and loses nothing. */
final class BadInputTest {

  private static final String APPLICATION =
      """
      package demo;

      import org.springframework.boot.SpringApplication;
      import org.springframework.boot.autoconfigure.SpringBootApplication;
      import org.springframework.web.bind.annotation.GetMapping;
      import org.springframework.web.bind.annotation.RestController;

      @SpringBootApplication
      @RestController
      public class Demo {
        public static void main(String[] arguments) {
          SpringApplication.run(Demo.class, arguments);
        }

        @GetMapping("/hello")
        public String hello() {
          return "hello";
        }
      }
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void aFolderThatDoesNotExistIsNamed() {
    Postern.Outcome outcome = new Postern(folder.resolve("none"), folder).run("scan");
    assertEquals(2, outcome.exit());
    assertTrue(outcome.err().contains("none"), outcome.err());
    assertFalse(outcome.err().contains("Exception"), outcome.err());
  }

  @Test
  void anEmptyFolderIsSaidToBeEmpty() throws IOException {
    Postern.Outcome outcome =
        new Postern(Files.createDirectories(folder.resolve("empty")), folder).run("scan");
    assertEquals(2, outcome.exit(), outcome.err());
    assertFalse(outcome.err().isBlank());
  }

  @Test
  void aFolderWithoutJavaIsRefused() throws IOException {
    Path repository = Files.createDirectories(folder.resolve("docs"));
    Files.writeString(repository.resolve("README.md"), "nothing here\n");
    Postern.Outcome outcome = new Postern(repository, folder).run("scan");
    assertEquals(2, outcome.exit(), outcome.err());
    assertTrue(outcome.err().contains("Java"), outcome.err());
  }

  @Test
  void brokenHugeAndCircularFilesBecomeGapsAndTheRestIsRead() throws IOException {
    Path repository = demo("mixed");
    Path source = repository.resolve("src/main/java/demo");
    Files.writeString(source.resolve("Broken.java"), "package demo;\nclass Broken { void m( { }\n");
    Files.writeString(
        source.resolve("Huge.java"),
        "package demo;\nclass Huge {}\n//" + "x".repeat(5 << 20) + "\n");
    Files.createSymbolicLink(source.resolve("circle"), source);
    Files.createSymbolicLink(source.resolve("outside"), folder);
    Postern postern = new Postern(repository, folder);
    Postern.Outcome outcome = postern.run("index");
    assertEquals(0, outcome.exit(), outcome.err());
    String gaps =
        postern
            .run(
                "query",
                "MATCH (g:CoverageGap) RETURN g.kind AS kind ORDER BY kind",
                "--format",
                "csv")
            .out();
    assertTrue(gaps.contains("SYNTAX_ERROR"), gaps);
    assertTrue(gaps.contains("FILE_TOO_LARGE"), gaps);
    assertTrue(gaps.contains("LINK_NOT_FOLLOWED"), gaps);
    assertTrue(gaps.contains("HISTORY_MISSING"), gaps);
    assertTrue(postern.run("endpoints", "--format", "csv").out().contains("/hello"));
  }

  @Test
  void aFailedRunLeavesThePreviousGraph() throws IOException {
    Path repository = demo("kept");
    Postern postern = new Postern(repository, folder);
    assertEquals(0, postern.run("index").exit());
    Files.delete(repository.resolve("src/main/java/demo/Demo.java"));
    assertEquals(2, postern.run("index").exit());
    assertTrue(postern.run("endpoints", "--format", "csv").out().contains("/hello"));
  }

  @Test
  void writingAndLoadingStatementsAreRefused() throws IOException {
    Postern postern = new Postern(demo("vetted"), folder);
    assertEquals(0, postern.run("index").exit());
    for (String statement :
        new String[] {
          "MATCH (n) DETACH DELETE n",
          "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
          "CALL dbms.listConfig()"
        }) {
      Postern.Outcome outcome = postern.run("query", statement);
      assertEquals(2, outcome.exit(), statement + ": " + outcome.out() + outcome.err());
      assertFalse(outcome.err().isBlank());
    }
  }

  @Test
  void riskIsAcceptedOnlyForAKnownFinding() throws IOException {
    Postern postern = new Postern(demo("accepting"), folder);
    Postern.Outcome outcome =
        postern.run("accept", "no-such-finding", "--reason", "because", "--until", "2030-01-01");
    assertEquals(2, outcome.exit(), outcome.err());
    assertEquals(2, postern.run("accept", "x", "--reason", "because", "--until", "soon").exit());
  }

  @Test
  void anUnknownCommandNamesTheHelp() {
    Postern.Outcome outcome = new Postern(folder, folder).run("scna");
    assertEquals(2, outcome.exit());
    assertTrue(outcome.err().contains("--help"), outcome.err());
  }

  private Path demo(String name) throws IOException {
    Path repository = folder.resolve(name);
    Path source = Files.createDirectories(repository.resolve("src/main/java/demo"));
    Files.writeString(source.resolve("Demo.java"), APPLICATION);
    return repository;
  }
}
