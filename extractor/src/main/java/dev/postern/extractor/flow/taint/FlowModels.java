package dev.postern.extractor.flow.taint;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.yaml.StrictYaml;
import dev.postern.extractor.yaml.YamlMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The rows of all library models, read strictly; immutable. */
public final class FlowModels {

  /** The models, one file each. */
  static final List<String> MODELS =
      List.of(
          "java",
          "servlet",
          "spring",
          "sql",
          "web-output",
          "files",
          "clients",
          "code",
          "crypto",
          "text");

  /** Sources beyond what callers supply, for those who ask. */
  static final String SURROUNDINGS = "surroundings";

  private static final String FOLDER = "/dev/postern/extractor/flow-models/";
  private static final Set<String> FILE_KEYS =
      Set.of(
          "framework",
          "from",
          "sources",
          "sinks",
          "sanitizers",
          "stops",
          "tags",
          "misuses",
          "returns");
  private static final Set<String> ROW_KEYS =
      Set.of(
          "type",
          "names",
          "methods",
          "at",
          "kind",
          "kinds",
          "place",
          "tag",
          "lacks",
          "on",
          "key",
          "holds",
          "literals",
          "when",
          "from",
          "before",
          "untested");

  private final Map<String, List<FlowRow>> byType = new TreeMap<>();

  private final Predicate<String> applies;

  private FlowModels(Predicate<String> applies) {
    this.applies = applies;
  }

  /** Reads all rows of the models that come with the product, but those one has to ask for. */
  public static FlowModels bundled() {
    return read(new FlowModels(bound -> true));
  }

  /**
   * Reads the rows that hold for the versions of libraries that a build declares.
   *
   * @param allInput whether what is read from files, databases, networks and the environment is an
   *     attacker's too
   */
  public static FlowModels bundled(LibraryVersions versions, boolean allInput) {
    FlowModels models = read(new FlowModels(versions::before));
    if (allInput) {
      models.read(resource(SURROUNDINGS));
    }
    return models;
  }

  private static FlowModels read(FlowModels models) {
    for (String model : MODELS) {
      models.read(resource(model));
    }
    return models;
  }

  /** Reads one model from a text, for tests. */
  static FlowModels of(String file, String content) {
    FlowModels models = new FlowModels(bound -> true);
    models.read(StrictYaml.read(file, content));
    return models;
  }

  /** The rows about methods of that name of a type. */
  public List<FlowRow> rows(String type, String method) {
    List<FlowRow> rows = byType.get(type);
    return rows == null ? List.of() : rows.stream().filter(row -> row.covers(method)).toList();
  }

  /** Every row, for tests. */
  public List<FlowRow> all() {
    return byType.values().stream().flatMap(List::stream).toList();
  }

  private void read(YamlMap file) {
    file.allow(FILE_KEYS);
    String framework = file.text("framework");
    String from = file.text("from");
    for (FlowRow.Section section : FlowRow.Section.values()) {
      String key = section.name().toLowerCase(Locale.ROOT) + "s";
      for (YamlMap row : file.maps(key)) {
        row.allow(ROW_KEYS);
        List<String> bounds = row.texts("before");
        bounds.forEach(bound -> checked(row, bound));
        if (bounds.isEmpty() || bounds.stream().anyMatch(applies)) {
          add(section, row, framework, from);
        }
      }
    }
  }

  private void add(FlowRow.Section section, YamlMap row, String framework, String from) {
    List<String> names = row.has("names") ? row.texts("names") : List.of(row.text("type"));
    List<String> at = row.texts("at");
    for (String name : names) {
      byType
          .computeIfAbsent(name, key -> new ArrayList<>())
          .add(
              new FlowRow(
                  section,
                  name,
                  names,
                  row.texts("methods"),
                  at.isEmpty() ? List.of(section == FlowRow.Section.SANITIZER ? "*" : "0") : at,
                  kinds(row),
                  row.optional("place").orElse(""),
                  row.optional("tag").orElse(""),
                  new FlowRow.Condition(
                      row.optional("lacks").orElse(""),
                      row.optional("on").orElse(""),
                      row.optional("key").orElse(""),
                      row.optional("holds").orElse(""),
                      row.texts("literals"),
                      when(row)),
                  framework,
                  row.optional("from").orElse(from),
                  row.optional("untested").orElse("")));
    }
  }

  private static void checked(YamlMap row, String bound) {
    if (!bound.matches("[\\w.-]+:[\\w.-]+ (\\d+(\\.\\d+)*-)?\\d+(\\.\\d+)*")) {
      throw row.wrong("before", "reads group:artifact version, or first-version");
    }
  }

  private static List<SinkKind> kinds(YamlMap row) {
    List<String> names = new ArrayList<>(row.texts("kinds"));
    row.optional("kind").ifPresent(names::add);
    if (names.equals(List.of("ALL"))) {
      return List.of(SinkKind.values());
    }
    List<SinkKind> kinds = new ArrayList<>();
    for (String name : names) {
      kinds.add(
          Arrays.stream(SinkKind.values())
              .filter(kind -> kind.name().equals(name))
              .findFirst()
              .orElseThrow(() -> row.wrong("kind", name + " is no kind of sink")));
    }
    return kinds;
  }

  /** {@code when: ["0: regular expression", "this: …"]}. */
  private static Map<Integer, String> when(YamlMap row) {
    Map<Integer, String> conditions = new TreeMap<>();
    for (String text : row.texts("when")) {
      int colon = text.indexOf(':');
      if (colon < 1 || !text.substring(0, colon).matches("\\d|this")) {
        throw row.wrong("when", "reads position: regular expression");
      }
      String position = text.substring(0, colon);
      conditions.put(
          position.equals("this") ? FlowRow.Condition.RECEIVER : Integer.parseInt(position),
          text.substring(colon + 1).strip());
    }
    return conditions;
  }

  private static YamlMap resource(String model) {
    String path = FOLDER + model + ".yml";
    try (InputStream stream = FlowModels.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new ModelFormatException(path + ": the file is missing from the distribution");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return StrictYaml.read("flow-models/" + model + ".yml", text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
