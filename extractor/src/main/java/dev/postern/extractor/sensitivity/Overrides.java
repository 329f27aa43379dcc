package dev.postern.extractor.sensitivity;

import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.yaml.StrictYaml;
import dev.postern.extractor.yaml.YamlMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Classifications that a user has written down: rows of {@code field} ({@code Type.field} or a
 * qualified one), {@code class} (an id of the lexicon, or {@code NONE}) and {@code reason}.
 */
public final class Overrides {

  /** Nothing is overridden. */
  public static final Overrides NONE = new Overrides(Map.of());

  private final Map<String, Row> rows;

  record Row(String dataClass, String reason) {}

  private Overrides(Map<String, Row> rows) {
    this.rows = rows;
  }

  /**
   * The section {@code data} of the answers of an organization and of a repository; the
   * organization's come first.
   *
   * @throws dev.postern.extractor.ModelFormatException when a file is not understood
   */
  public static Overrides of(List<YamlMap> sections, Lexicon lexicon) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (YamlMap row : sections) {
      row.allow(Set.of("field", "class", "reason"));
      String meaning = row.text("class");
      if (!meaning.equals("NONE") && lexicon.row(meaning).isEmpty()) {
        throw row.wrong("class", meaning + " is no class of data");
      }
      rows.putIfAbsent(row.text("field"), new Row(row.text("class"), row.text("reason")));
    }
    return new Overrides(rows);
  }

  /** Reads an overrides file. */
  public static Overrides read(String origin, String text) {
    Map<String, Row> rows = new LinkedHashMap<>();
    YamlMap file = StrictYaml.read(origin, text).allow(Set.of("fields"));
    for (YamlMap row : file.maps("fields")) {
      row.allow(Set.of("field", "class", "reason"));
      if (rows.put(row.text("field"), new Row(row.text("class"), row.text("reason"))) != null) {
        throw row.wrong("field", "the field is overridden twice");
      }
    }
    return new Overrides(rows);
  }

  Optional<Row> of(FieldId field) {
    Row qualified = rows.get(field.type().binaryName() + "." + field.name());
    return Optional.ofNullable(
        qualified != null ? qualified : rows.get(field.type().simpleName() + "." + field.name()));
  }
}
