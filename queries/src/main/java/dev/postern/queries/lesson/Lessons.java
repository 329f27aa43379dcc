package dev.postern.queries.lesson;

import dev.postern.extractor.yaml.StrictYaml;
import dev.postern.extractor.yaml.YamlMap;
import dev.postern.queries.EvidenceStep;
import dev.postern.queries.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Chooses lessons for findings. */
public final class Lessons {
  private static final String FILE = "lessons.yml";
  private static final String SHEETS = "https://cheatsheetseries.owasp.org/cheatsheets/";
  private static final String WEAKNESS = "https://cwe.mitre.org/data/definitions/";

  private final List<Reading> readings;
  private final List<Change> changes;

  private record Reading(List<Integer> cwe, List<String> sheets, String codeguard) {}

  private record Change(
      List<String> rules,
      String needs,
      Optional<Pattern> sees,
      String idiom,
      List<String> before,
      List<String> after) {}

  private Lessons(List<Reading> readings, List<Change> changes) {
    this.readings = readings;
    this.changes = changes;
  }

  /** Those that come with the product. */
  public static Lessons bundled() {
    try (InputStream in = Lessons.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Lessons parse(String origin, String text) {
    YamlMap root = StrictYaml.read(origin, text).allow(Set.of("reading", "changes"));
    List<Reading> readings = new ArrayList<>();
    for (YamlMap row : root.maps("reading")) {
      row.allow(Set.of("cwe", "sheets", "codeguard"));
      readings.add(
          new Reading(
              row.texts("cwe").stream().map(Integer::valueOf).toList(),
              row.texts("sheets"),
              row.text("codeguard")));
    }
    List<Change> changes = new ArrayList<>();
    for (YamlMap row : root.maps("changes")) {
      row.allow(Set.of("rules", "needs", "sees", "idiom", "before", "after"));
      changes.add(
          new Change(
              row.texts("rules"),
              row.optional("needs").orElse(""),
              row.optional("sees").map(pattern -> pattern(row, pattern)),
              row.text("idiom"),
              row.texts("before"),
              row.texts("after")));
    }
    return new Lessons(readings, changes);
  }

  private static Pattern pattern(YamlMap row, String text) {
    try {
      return Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      throw row.wrong("sees", "is no pattern: " + e.getDescription());
    }
  }

  /** Rules that have a change, sorted. */
  Set<String> rules() {
    Set<String> rules = new TreeSet<>();
    changes.forEach(change -> rules.addAll(change.rules()));
    return rules;
  }

  /**
   * The lesson of a finding.
   *
   * @param groups groups of the declared dependencies
   * @param here the line at the finding's place; empty when it is not there
   * @param around the lines of the places on its way
   */
  public Lesson of(
      Finding finding, Collection<String> groups, String here, Collection<String> around) {
    List<String> texts = new ArrayList<>(around);
    texts.add(here);
    finding.evidence().stream().map(EvidenceStep::text).forEach(texts::add);
    texts.add(finding.message());
    Optional<Change> change =
        changes.stream()
            .filter(each -> each.rules().contains(finding.rule()))
            .filter(
                each ->
                    each.needs().isEmpty()
                        || groups.stream().anyMatch(group -> group.startsWith(each.needs())))
            .filter(
                each ->
                    each.sees().isEmpty()
                        || texts.stream().anyMatch(text -> each.sees().get().matcher(text).find()))
            .findFirst();
    return new Lesson(
        change.map(Change::idiom).orElse(""),
        here.strip(),
        change.map(each -> filled(each.before(), finding)).orElse(List.of()),
        change.map(each -> filled(each.after(), finding)).orElse(List.of()),
        links(finding));
  }

  private static List<String> filled(List<String> lines, Finding finding) {
    String door = finding.endpoint();
    int blank = door.indexOf(' ');
    String type = finding.subject().type();
    String method = finding.subject().method();
    return lines.stream()
        .map(line -> line.replace("{verb}", blank < 0 ? "" : door.substring(0, blank)))
        .map(line -> line.replace("{path}", blank < 0 ? door : door.substring(blank + 1)))
        .map(line -> line.replace("{type}", type.substring(type.lastIndexOf('.') + 1)))
        .map(line -> line.replace("{method}", method.isEmpty() ? "handler" : method))
        .map(String::strip)
        .toList();
  }

  /** What to read on: the weakness, requirements, cheat sheets and rules for assistants. */
  private List<String> links(Finding finding) {
    Set<String> links = new LinkedHashSet<>();
    finding.cwe().stream().limit(2).forEach(cwe -> links.add(WEAKNESS + cwe + ".html"));
    finding.classification().asvs().forEach(id -> links.add("OWASP ASVS 5.0 " + id));
    for (int cwe : finding.cwe()) {
      for (Reading reading : readings) {
        if (reading.cwe().contains(cwe)) {
          reading.sheets().forEach(sheet -> links.add(SHEETS + sheet + "_Cheat_Sheet.html"));
          links.add("CodeGuard " + reading.codeguard());
        }
      }
    }
    return List.copyOf(links);
  }
}
