package dev.postern.extractor.syntax.lombok;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The entries of {@code lombok.config} that hold for a file. Keys are compared without case. */
public final class LombokConfig {
  /** No entries. */
  public static final LombokConfig EMPTY = new LombokConfig(Map.of());

  private final Map<String, String> entries;

  /** A configuration with these entries; list values are separated by commas. */
  public LombokConfig(Map<String, String> entries) {
    Map<String, String> copy = new TreeMap<>();
    entries.forEach((key, value) -> copy.put(key.toLowerCase(Locale.ROOT), value));
    this.entries = Collections.unmodifiableMap(copy);
  }

  /**
   * Merges the texts of the configuration files that hold for a directory, the one nearest to the
   * root first. Later entries win; {@code +=} and {@code -=} change lists; {@code clear key}
   * removes. Imports are not followed and {@code config.stopBubbling} is not obeyed.
   */
  public static LombokConfig merge(List<String> texts) {
    Map<String, String> merged = new TreeMap<>();
    texts.forEach(text -> text.lines().forEach(line -> apply(line.strip(), merged)));
    return new LombokConfig(merged);
  }

  private static void apply(String line, Map<String, String> merged) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("clear ")) {
      merged.remove(line.substring(6).strip().toLowerCase(Locale.ROOT));
      return;
    }
    int equals = line.indexOf('=');
    if (equals <= 0) {
      return;
    }
    char operator = line.charAt(equals - 1);
    boolean list = operator == '+' || operator == '-';
    String key = line.substring(0, list ? equals - 1 : equals).strip().toLowerCase(Locale.ROOT);
    String value = line.substring(equals + 1).strip();
    if (operator == '+') {
      merged.merge(key, value, (known, added) -> known + "," + added);
    } else if (operator == '-') {
      merged.computeIfPresent(key, (name, known) -> without(known, value));
    } else {
      merged.put(key, value);
    }
  }

  private static String without(String values, String removed) {
    List<String> kept =
        List.of(values.split(",")).stream().filter(each -> !each.equals(removed)).toList();
    return String.join(",", kept);
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(entries.get(key.toLowerCase(Locale.ROOT)));
  }

  boolean flag(String key, boolean otherwise) {
    return text(key).map(value -> value.equalsIgnoreCase("true")).orElse(otherwise);
  }

  List<String> list(String key) {
    return text(key).map(value -> List.of(value.split(","))).orElse(List.of());
  }
}
