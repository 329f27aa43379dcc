package dev.postern.cli;

import dev.postern.cli.terminal.Terminal;
import dev.postern.queries.EvidenceStep;
import dev.postern.queries.Finding;
import dev.postern.queries.ListedFinding;
import dev.postern.queries.QuerySpec;
import dev.postern.queries.RowSource;
import dev.postern.queries.lesson.Lesson;
import dev.postern.queries.lesson.Lessons;
import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.Threat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Prints findings, threats and endpoints in full. */
final class Explanation {

  private static final int NEIGHBOURS = 2;

  private final Terminal terminal;
  private final SourceExcerpt source;
  private final RowSource graph;

  Explanation(Terminal terminal, SourceExcerpt source, RowSource graph) {
    this.terminal = terminal;
    this.source = source;
    this.graph = graph;
  }

  void finding(Finding finding, Optional<QuerySpec> query) {
    head(finding.title(), finding.id());
    say("What", finding.message());
    say("Status", finding.status() + ", " + finding.severity() + ", " + finding.confidence());
    evidence(finding.evidence());
    say("Why it matters", finding.why());
    say("Fix", finding.fix());
    lesson(finding, query.map(spec -> spec.pack().equals("flows")).orElse(false));
    say("Origin", finding.origin());
    finding.questions().forEach(question -> say("Question", question));
    finding
        .acceptance()
        .ifPresent(
            risk ->
                say("Accepted", risk.owner() + " until " + risk.until() + ": " + risk.reason()));
    say("Class", String.join(", ", finding.cwe().stream().map(cwe -> "CWE-" + cwe).toList()));
    decision(finding.application(), finding.endpoint());
    query.ifPresent(
        spec -> {
          terminal.line("");
          terminal.line("The query (" + spec.path() + "):");
          spec.cypher().lines().forEach(line -> terminal.line("  " + line));
        });
  }

  /** Which tools say a finding; nothing when it is this one alone. */
  void tools(ListedFinding listed) {
    if (!listed.tools().equals(List.of(ListedFinding.OWN))) {
      terminal.line("");
      say("Tools", String.join(", ", listed.tools()));
      say("The same", String.join(", ", listed.same()));
      say("Closed", listed.closed());
    }
  }

  /** How the change looks in the idiom of this code, and what to read on. */
  private void lesson(Finding finding, boolean atTheEnd) {
    String here = here(finding, atTheEnd);
    List<String> around =
        finding.evidence().stream().map(step -> source.line(step.file(), step.line())).toList();
    Lesson lesson = Lessons.bundled().of(finding, groups(), here, around);
    if (lesson.hasExample()) {
      say("Here", lesson.here());
      terminal.line("For example in the way of " + Terminal.clean(lesson.idiom()) + ":");
      lesson.before().forEach(line -> terminal.line("  - " + Terminal.clean(line)));
      lesson.after().forEach(line -> terminal.line("  + " + Terminal.clean(line)));
    }
    lesson.links().forEach(link -> say("Read", link));
  }

  /** The line to mend: of a flow where it ends, else where the finding stands. */
  private String here(Finding finding, boolean atTheEnd) {
    List<EvidenceStep> steps =
        finding.evidence().stream()
            .filter(step -> step.role().equals(EvidenceStep.STEP) && step.line() > 0)
            .toList();
    if (!atTheEnd || steps.isEmpty()) {
      return source.line(finding.file(), finding.line());
    }
    EvidenceStep last = steps.get(steps.size() - 1);
    return source.line(last.file(), last.line());
  }

  private List<String> groups() {
    return graph
        .rows("MATCH (d:Dependency) RETURN DISTINCT d.group AS group ORDER BY group", Map.of())
        .stream()
        .map(row -> text(row, "group"))
        .toList();
  }

  void threat(Threat threat) {
    head(threat.title(), threat.id());
    say("What", threat.statement());
    say("Status", threat.status() + ", " + threat.risk().severity() + ", " + threat.confidence());
    say("Doors", String.join(", ", threat.endpoints()));
    threat.places().forEach(place -> say("Place", place));
    say("Data", String.join(", ", threat.dataClasses()));
    threat.controls().forEach(control -> say("Control", control));
    evidence(threat.evidence());
    say("Why it matters", threat.why());
    say("Fix", threat.fix());
    say("Findings", String.join(", ", threat.findings()));
    terminal.line("");
    terminal.line(
        "Risk: score "
            + threat.risk().score()
            + " of 25 = likelihood band "
            + threat.risk().likelihoodBand()
            + " × impact band "
            + threat.risk().impactBand());
    threat
        .risk()
        .points()
        .forEach(
            point ->
                terminal.line(
                    String.format(
                        Locale.ROOT,
                        "  %+4d  %s: %s",
                        point.points(),
                        point.factor(),
                        Terminal.clean(point.reason()))));
  }

  void endpoint(EndpointRow row) {
    head(row.door(), row.uid());
    say(
        "Handler",
        row.handlerClass() + "." + row.handlerMethod() + " at " + row.file() + ":" + row.line());
    say("Access", row.access() + " (" + row.function() + "), object check " + row.objectCheck());
    say("Assumed", String.join(", ", row.assumed()));
    say("Data", String.join(", ", row.dataClasses()));
    source.around(row.file(), row.line(), NEIGHBOURS).forEach(line -> terminal.line("    " + line));
    decision(row.application(), row.door());
  }

  /** The proof of the access decision: most decisive first, with the source lines. */
  private void decision(String application, String door) {
    if (door.isEmpty()) {
      return;
    }
    List<Map<String, Object>> rows =
        graph.rows(
            """
            MATCH (e:Endpoint {application: $application})-[a:HAS_ACCESS]->(d:AccessDecision)
            WHERE trim(e.verb + ' ' + e.address) = $door
            RETURN a.variant AS variant, d.formula AS formula, d.reason AS reason, d.witness AS witness, d.questions AS questions,
                   d.evFiles AS files, d.evLines AS lines, d.evTexts AS texts
            ORDER BY variant, e.uid\
            """,
            Map.of("application", application, "door", door));
    for (Map<String, Object> row : rows) {
      terminal.line("");
      terminal.line(
          terminal.bold("Access decision")
              + " ("
              + text(row, "variant")
              + "): "
              + Terminal.clean(text(row, "formula")));
      say("Reason", text(row, "reason"));
      proof(row);
      say("Witness", text(row, "witness"));
    }
  }

  private void proof(Map<String, Object> row) {
    List<?> files = list(row, "files");
    List<?> lines = list(row, "lines");
    List<?> texts = list(row, "texts");
    for (int i = 0; i < texts.size(); i++) {
      String file = i < files.size() ? String.valueOf(files.get(i)) : "";
      int line = i < lines.size() && lines.get(i) instanceof Number number ? number.intValue() : 0;
      step(file, line, String.valueOf(texts.get(i)), i + 1);
    }
  }

  private void evidence(List<EvidenceStep> steps) {
    for (int i = 0; i < steps.size(); i++) {
      step(steps.get(i).file(), steps.get(i).line(), steps.get(i).text(), i + 1);
    }
  }

  private void step(String file, int line, String text, int number) {
    terminal.line(
        "  "
            + number
            + ". "
            + Terminal.clean(text)
            + (file.isEmpty()
                ? ""
                : "  [" + Terminal.clean(file) + (line > 0 ? ":" + line : "") + "]"));
    source.around(file, line, 1).forEach(each -> terminal.line("      " + each));
  }

  private void head(String title, String id) {
    terminal.line(terminal.bold(Terminal.clean(title)) + "  " + Terminal.clean(id));
  }

  private void say(String name, String text) {
    if (!text.isEmpty()) {
      terminal.line(String.format(Locale.ROOT, "%-15s %s", name, Terminal.clean(text)));
    }
  }

  private static String text(Map<String, Object> row, String column) {
    return row.get(column) instanceof String text ? text : "";
  }

  private static List<?> list(Map<String, Object> row, String column) {
    return row.get(column) instanceof List<?> list ? list : List.of();
  }
}
