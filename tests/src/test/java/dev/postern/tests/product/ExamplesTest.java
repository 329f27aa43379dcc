package dev.postern.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The results on the example applications, and that they do not change from run to run. */
final class ExamplesTest {

  private static final List<String> REPORTS =
      List.of("report.html", "report.md", "report.json", "report.sarif", "findings.json");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"clinic", "shop"})
  void resultsAreTheExpectedOnesAndEqualInEveryRun(String name) throws IOException {
    Path example = Postern.example(name);
    Postern first = new Postern(example, folder.resolve("first"));
    Postern.Outcome scan = first.run("scan");
    assertEquals(0, scan.exit(), scan.err());
    Postern second = new Postern(example, folder.resolve("second"));
    assertEquals(0, second.run("scan").exit());
    for (String report : REPORTS) {
      assertEquals(
          Files.readString(first.home().resolve(report)),
          Files.readString(second.home().resolve(report)),
          report + " differs between two runs");
    }
    Golden.check("findings-" + name + ".txt", findings(first));
    Golden.check("endpoints-" + name + ".txt", endpoints(first));
    Golden.check("threats-" + name + ".txt", ThreatLines.of(first.home().resolve("report.json")));
  }

  private static String findings(Postern postern) {
    Postern.Outcome list = postern.run("findings", "--format", "csv");
    assertEquals(0, list.exit(), list.err());
    TreeSet<String> lines = new TreeSet<>();
    CsvRows.parse(list.out())
        .forEach(
            row ->
                lines.add(
                    String.join(
                        " | ",
                        row.get("rule"),
                        row.get("status"),
                        row.get("severity"),
                        row.get("endpoint"),
                        simple(row.get("class")) + "." + row.get("method"))));
    assertTrue(lines.size() > 3, "an example with planted flaws has findings");
    return String.join("\n", lines) + "\n";
  }

  private static String endpoints(Postern postern) {
    Postern.Outcome list = postern.run("endpoints", "--format", "csv", "--provided");
    assertEquals(0, list.exit(), list.err());
    TreeSet<String> lines = new TreeSet<>();
    CsvRows.parse(list.out())
        .forEach(
            row ->
                lines.add(
                    String.join(
                        " | ",
                        row.get("path"),
                        row.get("http_method"),
                        row.get("access"),
                        row.get("object_check"))));
    return String.join("\n", lines) + "\n";
  }

  private static String simple(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1);
  }
}
