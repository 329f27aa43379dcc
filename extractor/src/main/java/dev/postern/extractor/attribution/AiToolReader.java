package dev.postern.extractor.attribution;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.model.Sha256;
import dev.postern.extractor.yaml.StrictYaml;
import dev.postern.extractor.yaml.YamlMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the data file of tools strictly. */
final class AiToolReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "name",
          "names",
          "person-names",
          "annotations",
          "emails",
          "shared-emails",
          "accounts",
          "suggestion-accounts",
          "bots",
          "models",
          "texts",
          "name-suffixes",
          "distrust",
          "examples");
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private AiToolReader() {}

  static AiToolCatalog read(String origin, String text) {
    List<AiTool> tools = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMap row : StrictYaml.read(origin, text).allow(Set.of("tools")).maps("tools")) {
      AiTool tool = tool(row.allow(KEYS));
      if (!ids.add(tool.id())) {
        throw row.wrong("id", "the tool is given twice");
      }
      tools.add(tool);
    }
    return new AiToolCatalog(tools, Sha256.hex(text));
  }

  private static AiTool tool(YamlMap row) {
    String id = row.text("id");
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw row.wrong("id", "must be in kebab-case");
    }
    if (row.texts("examples").isEmpty()) {
      throw row.wrong("examples", "give at least one commit that the row recognizes");
    }
    return new AiTool(
        id,
        row.text("name"),
        lower(row, "names"),
        lower(row, "person-names"),
        row.texts("annotations"),
        lower(row, "emails"),
        lower(row, "shared-emails"),
        numbers(row, "accounts"),
        numbers(row, "suggestion-accounts"),
        lower(row, "bots"),
        patterns(row, "models", false),
        patterns(row, "texts", true),
        row.texts("name-suffixes"),
        windows(row),
        row.texts("examples"));
  }

  private static List<String> lower(YamlMap row, String key) {
    return row.texts(key).stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> numbers(YamlMap row, String key) {
    for (String text : row.texts(key)) {
      if (!text.matches("\\d{3,12}")) {
        throw row.wrong(key, text + " is not the number of an account");
      }
    }
    return row.texts(key);
  }

  private static List<Pattern> patterns(YamlMap row, String key, boolean lineStart) {
    List<Pattern> patterns = new ArrayList<>();
    for (String text : row.texts(key)) {
      if (lineStart && !text.startsWith("^")) {
        throw row.wrong(key, text + " must be tied to the start of a line with ^");
      }
      try {
        patterns.add(Pattern.compile(text, FLAGS));
      } catch (PatternSyntaxException e) {
        throw row.wrong(key, e.getDescription() + " in " + text);
      }
    }
    return patterns;
  }

  private static List<DistrustWindow> windows(YamlMap row) {
    List<DistrustWindow> windows = new ArrayList<>();
    for (YamlMap each : row.maps("distrust")) {
      each.allow(Set.of("email", "from", "to", "why"));
      windows.add(
          new DistrustWindow(
              each.text("email").toLowerCase(Locale.ROOT),
              date(each, "from"),
              date(each, "to"),
              each.text("why")));
    }
    return windows;
  }

  private static LocalDate date(YamlMap map, String key) throws ModelFormatException {
    try {
      return LocalDate.parse(map.text(key));
    } catch (DateTimeParseException e) {
      throw map.wrong(key, "must be a date such as 2026-04-22");
    }
  }
}
