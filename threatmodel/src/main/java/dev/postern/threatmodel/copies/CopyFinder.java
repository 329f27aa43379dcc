package dev.postern.threatmodel.copies;

import dev.postern.queries.EvidenceStep;
import dev.postern.queries.Finding;
import dev.postern.queries.QueryReport;
import dev.postern.queries.RowSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares the methods in which findings end with all others by their tokens. A finding ends in the
 * innermost method around the last step of its way, else around its subject. Methods of fewer than
 * four lines of code, and tests, are left out; a copy with one token changed is not seen.
 */
public final class CopyFinder {
  private static final String METHODS =
      """
      MATCH (m:Method)
      WHERE m.tokenHash <> '' AND m.codeLines >= 4 AND NOT m.test AND NOT m.synthetic
      RETURN m.uid AS uid, m.tokenHash AS hash, m.className + '.' + m.name AS name, m.file AS file,
             m.startLine AS first, m.endLine AS last
      ORDER BY uid
      """;
  private static final String DOORS =
      """
      MATCH (e:Endpoint)-[:HANDLES|REACHES]->(m:Method)
      WHERE m.uid IN $methods
      RETURN DISTINCT m.uid AS method, e.name AS endpoint
      ORDER BY method, endpoint
      """;

  private final RowSource rows;

  public CopyFinder(RowSource rows) {
    this.rows = rows;
  }

  private record Method(String uid, String hash, String name, String file, int first, int last) {
    String place() {
      return file + ":" + first + " " + name;
    }
  }

  /** The copies, in the order of the findings. */
  public List<FlawedCopy> of(QueryReport report) {
    Map<String, List<Method>> byHash = new TreeMap<>();
    Map<String, List<Method>> byFile = new TreeMap<>();
    for (Method method : methods()) {
      byHash.computeIfAbsent(method.hash(), key -> new ArrayList<>()).add(method);
      byFile.computeIfAbsent(method.file(), key -> new ArrayList<>()).add(method);
    }
    Map<Finding, Method> ends = new TreeMap<>();
    Set<String> found = new HashSet<>();
    Set<String> asked = new TreeSet<>();
    for (Finding finding : report.findings()) {
      end(finding, byFile)
          .ifPresent(
              method -> {
                ends.put(finding, method);
                found.add(finding.rule() + "\n" + method.uid());
                byHash
                    .getOrDefault(method.hash(), List.of())
                    .forEach(each -> asked.add(each.uid()));
              });
    }
    Map<String, List<String>> doors = doors(asked);
    List<FlawedCopy> copies = new ArrayList<>();
    ends.forEach(
        (finding, method) -> {
          for (Method other : byHash.getOrDefault(method.hash(), List.of())) {
            if (!other.equals(method)) {
              copies.add(
                  new FlawedCopy(
                      finding.id(),
                      finding.rule(),
                      method.place(),
                      other.place(),
                      doors.getOrDefault(other.uid(), List.of()),
                      found.contains(finding.rule() + "\n" + other.uid())));
            }
          }
        });
    return copies;
  }

  private static Optional<Method> end(Finding finding, Map<String, List<Method>> byFile) {
    String file = finding.subject().file();
    int line = finding.subject().line();
    for (EvidenceStep step : finding.evidence()) {
      if (step.role().equals(EvidenceStep.STEP) && step.line() > 0) {
        file = step.file();
        line = step.line();
      }
    }
    int at = line;
    return byFile.getOrDefault(file, List.of()).stream()
        .filter(method -> method.first() <= at && at <= method.last())
        .min(Comparator.comparingInt(method -> method.last() - method.first()));
  }

  private List<Method> methods() {
    return rows.rows(METHODS, Map.of()).stream()
        .map(
            row ->
                new Method(
                    text(row, "uid"),
                    text(row, "hash"),
                    text(row, "name"),
                    text(row, "file"),
                    number(row, "first"),
                    number(row, "last")))
        .toList();
  }

  private Map<String, List<String>> doors(Set<String> methods) {
    Map<String, List<String>> doors = new TreeMap<>();
    for (Map<String, Object> row : rows.rows(DOORS, Map.of("methods", List.copyOf(methods)))) {
      doors
          .computeIfAbsent(text(row, "method"), key -> new ArrayList<>())
          .add(text(row, "endpoint"));
    }
    return doors;
  }

  private static String text(Map<String, Object> row, String column) {
    return row.getOrDefault(column, "") instanceof String text ? text : "";
  }

  private static int number(Map<String, Object> row, String column) {
    return row.getOrDefault(column, 0L) instanceof Long number ? (int) (long) number : 0;
  }
}
