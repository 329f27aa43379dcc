package dev.postern.extractor.sensitivity;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.yaml.StrictYaml;
import dev.postern.extractor.yaml.YamlMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words that name sensitive data, with the words around them that count; immutable. */
public final class Lexicon {

  private static final String PATH = "/dev/postern/extractor/lexicon/personal-data.yml";
  private static final Set<String> FILE_KEYS =
      Set.of(
          "lexicon",
          "from",
          "people",
          "subjects",
          "organizations",
          "things",
          "wrappers",
          "machines",
          "qualifiers",
          "tails",
          "negative",
          "classes");
  private static final Set<String> CLASS_KEYS =
      Set.of(
          "id",
          "category",
          "sensitivity",
          "strong",
          "weak",
          "needs",
          "allow",
          "types",
          "annotations",
          "labels",
          "reason",
          "from");

  private final List<LexiconRow> rows = new ArrayList<>();
  private final Set<String> people;
  private final Set<String> subjects;
  private final Set<String> qualifiers;
  private final Set<String> tails;
  private final Set<String> negative;
  private final Set<String> organizations;
  private final Set<String> things;
  private final Set<String> wrappers;
  private final Set<String> machines;
  private final Set<String> known = new LinkedHashSet<>();

  private Lexicon(YamlMap file) {
    file.allow(FILE_KEYS).text("from");
    people = new LinkedHashSet<>(file.texts("people"));
    subjects = new LinkedHashSet<>(file.texts("subjects"));
    qualifiers = new LinkedHashSet<>(file.texts("qualifiers"));
    tails = new LinkedHashSet<>(file.texts("tails"));
    negative = new LinkedHashSet<>(file.texts("negative"));
    organizations = new LinkedHashSet<>(file.texts("organizations"));
    things = new LinkedHashSet<>(file.texts("things"));
    wrappers = new LinkedHashSet<>(file.texts("wrappers"));
    machines = new LinkedHashSet<>(file.texts("machines"));
    for (YamlMap row : file.maps("classes")) {
      rows.add(row(row.allow(CLASS_KEYS)));
    }
    for (LexiconRow row : rows) {
      row.strong().forEach(known::addAll);
      row.weak().forEach(known::addAll);
    }
    known.addAll(people);
    known.addAll(subjects);
    known.addAll(qualifiers);
    known.addAll(negative);
  }

  /** Reads the lexicon that comes with the product. */
  public static Lexicon bundled() {
    try (InputStream stream = Lexicon.class.getResourceAsStream(PATH)) {
      if (stream == null) {
        throw new ModelFormatException(PATH + ": the file is missing from the distribution");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return of("lexicon/personal-data.yml", text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a lexicon from a text. */
  static Lexicon of(String origin, String text) {
    return new Lexicon(StrictYaml.read(origin, text));
  }

  /** The classes; of two that match a name equally long the earlier wins. */
  List<LexiconRow> rows() {
    return rows;
  }

  /** The class of an id. */
  Optional<LexiconRow> row(String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /** Words that name people, in type names or before a weak word. */
  Set<String> people() {
    return people;
  }

  /** Words before a weak word that tie it to a person without naming one, such as {@code login}. */
  Set<String> subjects() {
    return subjects;
  }

  /** Words before a term that change nothing, such as {@code old}. */
  Set<String> qualifiers() {
    return qualifiers;
  }

  /** Words after a term that change nothing, such as {@code value}. */
  Set<String> tails() {
    return tails;
  }

  /** Words that, anywhere in a name, say that the value itself is not held. */
  Set<String> negative() {
    return negative;
  }

  /** Words that, as the head of a type's name, make it about an organization or a place. */
  Set<String> organizations() {
    return organizations;
  }

  /** Words that, as the head of a type's name, make it about a thing. */
  Set<String> things() {
    return things;
  }

  /** Words at the end of a type's name that say nothing about what it is about. */
  Set<String> wrappers() {
    return wrappers;
  }

  /** Words that name machines: they make an address that of a machine. */
  Set<String> machines() {
    return machines;
  }

  /** The words of a name; what is written together is split where words of the lexicon meet. */
  List<String> words(String name) {
    return Words.of(name).stream().flatMap(word -> Compounds.split(word, known).stream()).toList();
  }

  private static LexiconRow row(YamlMap row) {
    Set<ValueKind> types = EnumSet.noneOf(ValueKind.class);
    for (String type : row.texts("types")) {
      try {
        types.add(ValueKind.valueOf(type));
      } catch (IllegalArgumentException e) {
        throw row.wrong("types", type + " is no kind of value");
      }
    }
    return new LexiconRow(
        row.text("id"),
        row.text("category"),
        row.text("sensitivity"),
        terms(row, "strong"),
        terms(row, "weak"),
        row.optional("needs").filter("PERSON"::equals).isPresent(),
        Set.copyOf(row.texts("allow")),
        types.isEmpty() ? EnumSet.of(ValueKind.TEXT) : types,
        row.texts("annotations"),
        row.texts("labels"),
        row.text("reason"));
  }

  private static List<List<String>> terms(YamlMap row, String key) {
    return row.texts(key).stream().map(term -> List.of(term.split(" "))).toList();
  }
}
