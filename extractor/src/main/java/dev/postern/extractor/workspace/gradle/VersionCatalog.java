package dev.postern.extractor.workspace.gradle;

import dev.postern.extractor.workspace.build.Coordinates;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version catalog ({@code libs.versions.toml}): libraries and plugins by alias. Only the
 * notations that catalogs use are understood.
 */
final class VersionCatalog {

  private static final Pattern SECTION = Pattern.compile("\\[\\s*([A-Za-z]+)\\s*]");
  private static final Pattern ROW = Pattern.compile("[\"']?([A-Za-z0-9_.-]+)[\"']?\\s*=\\s*(.+)");
  private static final Pattern FIELD = Pattern.compile("([A-Za-z.]+)\\s*=\\s*[\"']([^\"']*)[\"']");

  private final Map<String, String> versions = new LinkedHashMap<>();
  private final Map<String, Coordinates> libraries = new LinkedHashMap<>();
  private final Map<String, Coordinates> plugins = new LinkedHashMap<>();

  static VersionCatalog parse(String text) {
    VersionCatalog catalog = new VersionCatalog();
    for (int pass = 0; pass < 2; pass++) {
      String section = "";
      for (String raw : text.split("\n", -1)) {
        String line = raw.strip();
        Matcher header = SECTION.matcher(line);
        Matcher row = ROW.matcher(line);
        if (header.lookingAt() && line.startsWith("[")) {
          section = header.group(1);
        } else if (!line.startsWith("#") && row.matches()) {
          catalog.row(pass, section, row.group(1), row.group(2).strip());
        }
      }
    }
    return catalog;
  }

  private void row(int pass, String section, String alias, String value) {
    if (pass == 0 && section.equals("versions")) {
      Map<String, String> fields = fields(value);
      versions.put(
          alias,
          value.startsWith("{")
              ? fields.getOrDefault("strictly", fields.getOrDefault("require", ""))
              : unquoted(value));
    } else if (pass == 1 && section.equals("libraries")) {
      libraries.put(accessor(alias), coordinates(value, "module"));
    } else if (pass == 1 && section.equals("plugins")) {
      plugins.put(accessor(alias), coordinates(value, "id"));
    }
  }

  private Coordinates coordinates(String value, String nameField) {
    if (!value.startsWith("{")) {
      String[] parts = (unquoted(value) + "::").split(":", -1);
      return nameField.equals("id")
          ? new Coordinates(parts[0], "", parts[1])
          : new Coordinates(parts[0], parts[1], parts[2]);
    }
    Map<String, String> fields = fields(value);
    String version =
        fields.containsKey("version.ref")
            ? versions.getOrDefault(fields.get("version.ref"), "")
            : fields.getOrDefault("version", "");
    String named = fields.getOrDefault(nameField, "");
    if (named.isEmpty()) {
      return new Coordinates(
          fields.getOrDefault("group", ""), fields.getOrDefault("name", ""), version);
    }
    int colon = named.indexOf(':');
    return colon < 0
        ? new Coordinates(named, "", version)
        : new Coordinates(named.substring(0, colon), named.substring(colon + 1), version);
  }

  private static Map<String, String> fields(String value) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher matcher = FIELD.matcher(value);
    while (matcher.find()) {
      fields.put(matcher.group(1), matcher.group(2));
    }
    return fields;
  }

  private static String unquoted(String value) {
    Matcher matcher = Pattern.compile("[\"']([^\"']*)[\"'].*").matcher(value);
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** In scripts, dashes and underscores of an alias are dots. */
  private static String accessor(String alias) {
    return alias.replace('-', '.').replace('_', '.');
  }

  /** The library behind {@code libs.<accessor>}. */
  Optional<Coordinates> library(String accessor) {
    return Optional.ofNullable(libraries.get(accessor));
  }

  /** The plugin behind {@code libs.plugins.<accessor>}; its id is the group. */
  Optional<Coordinates> plugin(String accessor) {
    return Optional.ofNullable(plugins.get(accessor));
  }

  /** The version behind {@code libs.versions.<accessor>}. */
  Optional<String> version(String accessor) {
    return versions.entrySet().stream()
        .filter(entry -> accessor(entry.getKey()).equals(accessor))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
