package dev.postern.queries.imports;

import dev.postern.queries.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads CycloneDX: components with who needs them, and vulnerabilities with their analysis (VEX).
 * One result is made for each vulnerability and each component it affects.
 */
final class CycloneDxReader {
  private static final String TOOL = "CycloneDX";
  private static final Set<String> DEALT_WITH =
      Set.of("not_affected", "false_positive", "resolved", "resolved_with_pedigree");
  private static final int MAX_DEPTH = 20;

  private final JsonPart document;
  private final String name;
  private final Map<String, JsonPart> byReference = new LinkedHashMap<>();
  private final Map<String, Set<String>> neededBy = new LinkedHashMap<>();
  private final List<ImportedResult> results = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  CycloneDxReader(JsonPart document, String name) {
    this.document = document;
    this.name = name;
  }

  ImportedDocument read() {
    String version = document.text("specVersion");
    if (!version.matches("1\\.\\d{1,2}")) {
      throw document.error(
          "has specVersion '" + version + "'; CycloneDX 1.2 to 1.7 are read, 2 is not");
    }
    List<JsonPart> components = new ArrayList<>();
    collect(document, components, 0);
    for (JsonPart each : components) {
      String reference = each.text("bom-ref");
      byReference.putIfAbsent(reference.isEmpty() ? each.text("purl") : reference, each);
    }
    JsonPart root = document.object("metadata").object("component");
    byReference.putIfAbsent(root.text("bom-ref"), root);
    for (JsonPart dependency : document.objects("dependencies")) {
      for (String needed : dependency.texts("dependsOn")) {
        neededBy.computeIfAbsent(needed, each -> new LinkedHashSet<>()).add(dependency.text("ref"));
      }
    }
    document.objects("vulnerabilities").forEach(this::vulnerability);
    return new ImportedDocument(
        name,
        TOOL + " " + version,
        "",
        results,
        components.stream().map(this::component).toList(),
        notes);
  }

  private static void collect(JsonPart part, List<JsonPart> all, int depth) {
    if (depth > MAX_DEPTH) {
      throw part.error("nests components deeper than " + MAX_DEPTH + " levels");
    }
    for (JsonPart component : part.objects("components")) {
      all.add(component);
      collect(component, all, depth + 1);
    }
  }

  private ImportedComponent component(JsonPart part) {
    Set<String> needing =
        neededBy.getOrDefault(
            part.text("bom-ref"), neededBy.getOrDefault(part.text("purl"), Set.of()));
    return new ImportedComponent(
        part.text("group"),
        part.text("name"),
        part.text("version"),
        part.text("purl"),
        part.text("scope"),
        needing.stream().map(this::purl).toList());
  }

  /** The purl of a reference; the reference itself when nothing better is known. */
  private String purl(String reference) {
    JsonPart part = byReference.get(reference);
    String purl = part == null ? "" : part.text("purl");
    return purl.isEmpty() ? reference : purl;
  }

  private void vulnerability(JsonPart part) {
    String id = part.text("id");
    List<JsonPart> affected = part.objects("affects");
    if (id.isEmpty()) {
      notes.add("a vulnerability without an id was not taken over");
    } else if (affected.isEmpty()) {
      notes.add(id + " was not taken over: it names no component");
    }
    for (JsonPart each : id.isEmpty() ? List.<JsonPart>of() : affected) {
      String reference = each.text("ref");
      String purl = purl(reference.substring(reference.lastIndexOf('#') + 1));
      results.add(result(part, id, purl));
    }
  }

  private static ImportedResult result(JsonPart part, String id, String purl) {
    JsonPart analysis = part.object("analysis");
    String state = analysis.text("state");
    String why = analysis.text("justification");
    String detail = analysis.text("detail");
    String said =
        (state.isEmpty() ? "" : "Analysis: " + state)
            + (why.isEmpty() ? "" : ", " + why)
            + (detail.isEmpty() ? "" : ": " + detail);
    String description = part.text("description");
    return new ImportedResult(
        tool(part),
        id,
        "Known vulnerability in a dependency",
        id
            + " in "
            + purl
            + (description.isEmpty() ? "" : ": " + description)
            + (said.isEmpty() ? "" : " " + said),
        severity(part),
        numbers(part.looseTexts("cwes")),
        true,
        state.equals("in_triage"),
        "",
        0,
        0,
        List.of(),
        purl,
        DEALT_WITH.contains(state) ? said : "",
        part.text("recommendation"));
  }

  private static String tool(JsonPart part) {
    String source = part.object("source").text("name");
    return source.isEmpty() ? TOOL : source;
  }

  private static List<Integer> numbers(List<String> texts) {
    return texts.stream()
        .map(text -> text.replaceFirst("(?i)^cwe-", ""))
        .filter(text -> text.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .toList();
  }

  /**
   * The gravest of the ratings; medium when there is none, for nothing says that it is harmless.
   */
  private static Severity severity(JsonPart part) {
    @Nullable Severity gravest = null;
    for (JsonPart rating : part.objects("ratings")) {
      @Nullable Severity each = rated(rating.text("severity").toLowerCase(Locale.ROOT));
      if (each != null && (gravest == null || each.compareTo(gravest) > 0)) {
        gravest = each;
      }
    }
    return gravest == null ? Severity.MEDIUM : gravest;
  }

  private static @Nullable Severity rated(String word) {
    return switch (word) {
      case "critical" -> Severity.CRITICAL;
      case "high" -> Severity.HIGH;
      case "medium" -> Severity.MEDIUM;
      case "low" -> Severity.LOW;
      case "info", "none" -> Severity.INFO;
      default -> null;
    };
  }
}
