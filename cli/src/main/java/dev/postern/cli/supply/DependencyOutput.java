package dev.postern.cli.supply;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.cli.supply.Introductions.Introduction;
import dev.postern.cli.terminal.FormatOption.Format;
import dev.postern.cli.terminal.Terminal;
import dev.postern.cli.terminal.TextTable;
import dev.postern.extractor.attribution.change.BroughtLine;
import dev.postern.extractor.supply.DeclaredDependency;
import dev.postern.extractor.supply.DeclaredLine;
import dev.postern.extractor.supply.Existence;
import dev.postern.queries.format.FindingsCsv;
import dev.postern.queries.format.FindingsJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints dependencies. */
public final class DependencyOutput {
  private static final List<String> COLUMNS =
      List.of(
          "MODULE",
          "DEPENDENCY",
          "VERSION",
          "SCOPE",
          "EXISTS",
          "USE",
          "WHERE",
          "SINCE",
          "DECLARED AI",
          "LOOK AT");
  private static final int SHORT = 10;

  private final Terminal terminal;
  private final Map<DeclaredDependency, Introduction> introductions;

  public DependencyOutput(Terminal terminal, Map<DeclaredDependency, Introduction> introductions) {
    this.terminal = terminal;
    this.introductions = introductions;
  }

  /**
   * Prints them.
   *
   * @param phantoms imports without an artifact; nothing when that cannot be told
   */
  public void print(List<DeclaredDependency> all, Format format, Optional<List<String>> phantoms) {
    List<DeclaredDependency> sorted =
        all.stream()
            .sorted(Comparator.comparing((DeclaredDependency each) -> !each.isDoubtful()))
            .toList();
    switch (format) {
      case TABLE -> table(sorted, phantoms);
      case CSV -> csv(sorted);
      case JSON -> terminal.out().print(json(sorted, phantoms));
    }
    terminal.out().flush();
  }

  private void table(List<DeclaredDependency> all, Optional<List<String>> phantoms) {
    TextTable table = new TextTable(COLUMNS);
    all.forEach(each -> table.add(cells(each)));
    table.print(terminal, terminal.isInteractive() ? terminal.width() : 0);
    long unknown = all.stream().filter(each -> each.existence() == Existence.UNKNOWN).count();
    terminal.note(
        all.size()
            + " dependencies, "
            + all.stream().filter(DeclaredDependency::isDoubtful).count()
            + " to look at; of "
            + unknown
            + " it is not known whether they exist");
    if (phantoms.isEmpty()) {
      terminal.note(
          "imports without an artifact cannot be told: that takes an imported bill of materials and"
              + " --local-repository with all its jars");
    } else {
      phantoms.get().forEach(each -> terminal.line("no artifact provides " + Terminal.clean(each)));
    }
  }

  private void csv(List<DeclaredDependency> all) {
    StringBuilder csv =
        new StringBuilder("module,dependency,version,scope,exists,use,where,since,ai,lookat\n");
    for (DeclaredDependency each : all) {
      csv.append(String.join(",", cells(each).stream().map(FindingsCsv::cell).toList()));
      csv.append('\n');
    }
    terminal.out().print(csv);
  }

  private List<String> cells(DeclaredDependency each) {
    Introduction brought = introductions.getOrDefault(each, Introduction.UNKNOWN);
    return List.of(
        each.module(),
        each.key(),
        each.version().isEmpty() ? "?" : each.version(),
        each.scope(),
        each.existence().name(),
        each.use().name(),
        where(each),
        brought.name().map(DependencyOutput::since).orElse("?"),
        ai(brought),
        String.join("; ", lookAt(each)));
  }

  private static String where(DeclaredDependency each) {
    DeclaredLine place = each.place();
    return place == null ? "?" : place.file() + ":" + place.line();
  }

  private static String since(BroughtLine line) {
    return line.date() + " " + line.commit().substring(0, Math.min(SHORT, line.commit().length()));
  }

  /** Origin of the name and of the version; what is not declared is not thereby human. */
  private static String ai(Introduction brought) {
    if (brought.name().isEmpty()) {
      return "unknown";
    }
    List<String> parts = new ArrayList<>();
    brought
        .name()
        .filter(BroughtLine::declaresAi)
        .ifPresent(line -> parts.add("yes" + tools(line)));
    boolean other = brought.version().isPresent() && !brought.version().equals(brought.name());
    brought
        .version()
        .filter(line -> other && line.declaresAi())
        .ifPresent(line -> parts.add("version" + tools(line)));
    return parts.isEmpty() ? "not declared" : String.join(", ", parts);
  }

  private static String tools(BroughtLine line) {
    return line.tools().isEmpty() ? "" : " (" + String.join(", ", line.tools()) + ")";
  }

  private static List<String> lookAt(DeclaredDependency each) {
    List<String> reasons = new ArrayList<>();
    if (each.existence() == Existence.UNRESOLVED || each.existence() == Existence.VERSION_UNKNOWN) {
      reasons.add(each.why());
    }
    each.signs().forEach(sign -> reasons.add((sign.strong() ? "" : "perhaps: ") + sign.text()));
    if (each.use() == DeclaredDependency.Use.NO_USE_SEEN) {
      reasons.add("nothing in the module names one of its packages");
    }
    return reasons;
  }

  private String json(List<DeclaredDependency> all, Optional<List<String>> phantoms) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schemaVersion", 1);
    ArrayNode list = root.putArray("dependencies");
    for (DeclaredDependency each : all) {
      ObjectNode node = list.addObject();
      Introduction brought = introductions.getOrDefault(each, Introduction.UNKNOWN);
      node.put("module", each.module());
      node.put("group", each.group());
      node.put("artifact", each.artifact());
      node.put("version", each.version());
      node.put("scope", each.scope());
      node.put("existence", each.existence().name());
      node.put("existenceWhy", each.why());
      node.put("use", each.use().name());
      DeclaredLine place = each.place();
      node.put("file", place == null ? "" : place.file());
      node.put("line", place == null ? 0 : place.line());
      node.put("commit", brought.name().map(BroughtLine::commit).orElse(""));
      node.put("date", brought.name().map(BroughtLine::date).orElse(""));
      node.put("ai", ai(brought));
      ArrayNode reasons = node.putArray("lookAt");
      lookAt(each).forEach(reasons::add);
    }
    root.put("phantomImportsKnown", phantoms.isPresent());
    ArrayNode names = root.putArray("phantomImports");
    phantoms.ifPresent(each -> each.forEach(names::add));
    return FindingsJson.print(root);
  }
}
