package dev.postern.graph.schema;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schema as a page in Markdown, made from the enums alone. */
public final class SchemaDocument {
  private static final String INTRODUCTION =
      """
      # The graph

      Generated from the enums in `dev.postern.graph.schema`; `mvn -pl graph -am test -Dgolden=update` rewrites it.
      Schema version %d.

      Every node has `uid` and `repository`. Labels below a kind come on top of the kind's own label. Names of
      relationships are read from source to target. Enumerations are upper-case words; absence of knowledge is
      `UNKNOWN`, a `Question` or a `CoverageGap`, never a missing node.

      """;

  private SchemaDocument() {}

  /** The whole page; the same on every machine. */
  public static String markdown() {
    StringBuilder page = new StringBuilder(INTRODUCTION.formatted(SchemaVersion.CURRENT));
    for (Layer layer : Layer.values()) {
      nodes(layer, page);
    }
    relationships(page);
    properties(page);
    return page.toString();
  }

  private static void nodes(Layer layer, StringBuilder page) {
    page.append("## Nodes: ").append(layer.name().toLowerCase(java.util.Locale.ROOT));
    page.append("\n\n| label | what it is | properties |\n|---|---|---|\n");
    for (NodeKind kind : NodeKind.values()) {
      if (kind.layer() == layer) {
        row(page, code(kind.label()), kind.doc(), own(kind.properties()));
        for (ExtraLabel label : kind.extraLabels()) {
          row(
              page,
              "`:" + kind.label() + ":" + label.label() + "`",
              label.doc(),
              own(label.properties()));
        }
      }
    }
    page.append('\n');
  }

  private static void relationships(StringBuilder page) {
    page.append(
        "## Relationships\n\n| type | what it says | from → to | properties |\n|---|---|---|---|\n");
    for (EdgeKind kind : EdgeKind.values()) {
      String ends =
          kind.ends().stream().map(EdgeEnds::toString).collect(Collectors.joining("<br>"));
      row(page, code(kind.type()), kind.doc(), ends, own(kind.properties()));
    }
    page.append('\n');
  }

  private static void properties(StringBuilder page) {
    page.append("## Properties\n\n| name | type | meaning |\n|---|---|---|\n");
    Stream.of(PropertyKey.values())
        .sorted(java.util.Comparator.comparing(PropertyKey::key))
        .forEach(key -> row(page, code(key.key()), type(key.type()), key.doc()));
  }

  private static String own(Collection<PropertyKey> properties) {
    return properties.stream()
        .filter(key -> key != PropertyKey.UID && key != PropertyKey.REPOSITORY)
        .map(key -> code(key.key()))
        .collect(Collectors.joining(", "));
  }

  private static String type(PropertyType type) {
    return switch (type) {
      case STRING -> "string";
      case LONG -> "integer";
      case BOOLEAN -> "boolean";
      case STRING_LIST -> "list of strings";
      case LONG_LIST -> "list of integers";
    };
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private static void row(StringBuilder page, String... cells) {
    page.append("| ").append(String.join(" | ", List.of(cells))).append(" |\n");
  }
}
