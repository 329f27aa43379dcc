package dev.postern.queries.imports;

import dev.postern.queries.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads SARIF 2.1.0. Of a result its rule, message, severity, first location, code elements and
 * suppressions are taken over; flows, fixes and graphs are not. Results that claim nothing ({@code
 * pass}, {@code notApplicable}, {@code informational}) or that are absent now are counted.
 */
final class SarifReader {
  private final JsonPart document;
  private final String name;
  private final List<ImportedResult> results = new ArrayList<>();
  private final Map<String, Integer> skipped = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private String revision = "";

  SarifReader(JsonPart document, String name) {
    this.document = document;
    this.name = name;
  }

  ImportedDocument read() {
    String version = document.text("version");
    if (!version.equals("2.1.0")) {
      throw document.error(
          "has version '" + version + "'; SARIF 2.1.0 is read, which most tools can write");
    }
    for (JsonPart run : document.objects("runs")) {
      run(run);
    }
    skipped.forEach((why, count) -> notes.add(count + " results not taken over: " + why));
    return new ImportedDocument(name, "SARIF 2.1.0", revision, results, List.of(), notes);
  }

  private void run(JsonPart run) {
    String tool = run.object("tool").object("driver").text("name");
    if (tool.isEmpty()) {
      throw run.error("names no tool (tool/driver/name)");
    }
    for (JsonPart version : run.objects("versionControlProvenance")) {
      revision = revision.isEmpty() ? version.text("revisionId") : revision;
    }
    if (run.objects("invocations").stream()
        .anyMatch(each -> each.text("executionSuccessful").equals("false"))) {
      notes.add(tool + " says that its run did not succeed: results may be missing");
    }
    SarifRun context = new SarifRun(run);
    for (JsonPart result : run.objects("results")) {
      Optional<String> reason = nothingClaimed(result);
      if (reason.isPresent()) {
        skipped.merge(reason.get(), 1, Integer::sum);
      } else {
        results.add(result(tool, context, result));
      }
    }
  }

  private static Optional<String> nothingClaimed(JsonPart result) {
    String kind = result.text("kind");
    if (List.of("pass", "notApplicable", "informational").contains(kind)) {
      return Optional.of("kind " + kind);
    }
    return result.text("baselineState").equals("absent")
        ? Optional.of("absent in this run")
        : Optional.empty();
  }

  private static ImportedResult result(String tool, SarifRun run, JsonPart result) {
    SarifRun.Rule rule = run.rule(result);
    SarifRun.Location place = run.location(result);
    String message = run.message(result, rule);
    boolean security = rule.isAboutSecurity() || !rule.cwe().isEmpty();
    List<Integer> cwe = new ArrayList<>(rule.cwe());
    for (JsonPart taxon : result.objects("taxa")) {
      SarifRun.addCwe(cwe, taxon.object("toolComponent").text("name"), taxon.text("id"));
    }
    return new ImportedResult(
        tool,
        rule.id(),
        rule.title().isEmpty() ? rule.id() : rule.title(),
        message.isEmpty() ? rule.title() : message,
        severity(result, rule),
        cwe,
        security || !cwe.isEmpty(),
        List.of("review", "open").contains(result.text("kind")),
        place.file(),
        place.first(),
        place.last(),
        place.code(),
        "",
        closed(result),
        rule.help());
  }

  /** The score of code-scanning services first, then the level. */
  private static Severity severity(JsonPart result, SarifRun.Rule rule) {
    if (rule.score() >= 0) {
      return ofScore(rule.score());
    }
    String level = result.text("level");
    return switch (level.isEmpty() ? rule.level() : level) {
      case "error" -> Severity.HIGH;
      case "note" -> Severity.LOW;
      case "none" -> Severity.INFO;
      default -> Severity.MEDIUM;
    };
  }

  /** Severity of a score from 0 to 10, as CVSS names them. */
  static Severity ofScore(double score) {
    if (score >= 9) {
      return Severity.CRITICAL;
    }
    if (score >= 7) {
      return Severity.HIGH;
    }
    return score >= 4 ? Severity.MEDIUM : score > 0 ? Severity.LOW : Severity.INFO;
  }

  /** A suppression holds unless its status says that it is under review or rejected. */
  private static String closed(JsonPart result) {
    for (JsonPart suppression : result.objects("suppressions")) {
      String status = suppression.text("status").toLowerCase(Locale.ROOT);
      if (status.isEmpty() || status.equals("accepted")) {
        String why = suppression.text("justification");
        return "suppressed (" + suppression.text("kind") + ")" + (why.isEmpty() ? "" : ": " + why);
      }
    }
    return "";
  }
}
