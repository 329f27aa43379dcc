package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.ConfigValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The configuration that is active in an application when it starts as written: entries without a
 * profile, overridden by those of the profiles that {@code spring.profiles.active} and {@code
 * include} name, later profiles first. Keys are compared in relaxed form.
 */
public final class Settings {

  private static final int MAX_DEPTH = 10;

  private final Map<String, ConfigValue> active = new LinkedHashMap<>();
  private final List<ConfigValue> all;
  private final List<ConfigValue> imported;
  private final List<String> profiles;

  /**
   * @param entries all entries, those of the application's own module first
   * @param imported entries of files that the code names as property sources, weakest of all
   */
  public Settings(List<ConfigValue> entries, List<ConfigValue> imported) {
    this(entries, imported, null);
  }

  private Settings(
      List<ConfigValue> entries, List<ConfigValue> imported, @Nullable List<String> chosen) {
    this.all = List.copyOf(entries);
    this.imported = List.copyOf(imported);
    entries.stream()
        .filter(entry -> entry.profile().isEmpty())
        .forEach(entry -> active.putIfAbsent(relaxed(entry.key()), entry));
    imported.forEach(entry -> active.putIfAbsent(relaxed(entry.key()), entry));
    this.profiles = List.copyOf(chosen == null ? activeProfiles() : chosen);
    for (String profile : profiles) {
      entries.stream()
          .filter(entry -> entry.profile().equals(profile))
          .collect(
              Collectors.toMap(
                  entry -> relaxed(entry.key()), entry -> entry, (a, b) -> a, LinkedHashMap::new))
          .forEach(active::put);
    }
  }

  /** The same entries with other profiles active. */
  public Settings withProfiles(List<String> chosen) {
    return new Settings(all, imported, chosen);
  }

  /** The profiles that are active, in order of activation. */
  public List<String> profiles() {
    return profiles;
  }

  /** All profiles that some entry belongs to, sorted. */
  public Set<String> knownProfiles() {
    return all.stream()
        .map(ConfigValue::profile)
        .filter(profile -> !profile.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The value of a key with its placeholders resolved as far as possible. */
  public Optional<String> value(String key) {
    return entry(key).map(entry -> resolve(entry.value()));
  }

  /** The active entry of a key. */
  public Optional<ConfigValue> entry(String key) {
    return Optional.ofNullable(active.get(relaxed(key)));
  }

  /** The elements of a list value, written with commas or with indices. */
  public List<String> list(String key) {
    Optional<String> whole = value(key);
    List<String> found = new ArrayList<>();
    if (whole.isPresent()) {
      for (String part : whole.get().split(",", -1)) {
        if (!part.isBlank()) {
          found.add(part.strip());
        }
      }
      return found;
    }
    for (int i = 0; value(key + "[" + i + "]").isPresent(); i++) {
      value(key + "[" + i + "]").ifPresent(found::add);
    }
    return found;
  }

  /** Whether any entry has a key below the prefix. */
  public boolean hasBelow(String prefix) {
    String start = relaxed(prefix) + ".";
    return active.keySet().stream().anyMatch(key -> key.startsWith(start));
  }

  /** A text with {@code ${key:default}} replaced; what cannot be resolved stays as written. */
  public String resolve(String text) {
    return resolve(text, 0);
  }

  private String resolve(String text, int depth) {
    int start = text.indexOf("${");
    if (start < 0 || depth > MAX_DEPTH) {
      return text;
    }
    int end = closing(text, start + 2);
    if (end < 0) {
      return text;
    }
    String inner = text.substring(start + 2, end);
    int colon = inner.indexOf(':');
    String key = resolve(colon < 0 ? inner : inner.substring(0, colon), depth + 1);
    String replacement;
    ConfigValue known = active.get(relaxed(key));
    if (known != null) {
      replacement = resolve(known.value(), depth + 1);
    } else if (colon >= 0) {
      replacement = resolve(inner.substring(colon + 1), depth + 1);
    } else {
      replacement = "${" + inner + "}";
    }
    return text.substring(0, start) + replacement + resolve(text.substring(end + 1), depth);
  }

  private static int closing(String text, int from) {
    int depth = 1;
    for (int i = from; i < text.length(); i++) {
      if (text.startsWith("${", i)) {
        depth++;
      } else if (text.charAt(i) == '}') {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private List<String> activeProfiles() {
    List<String> found = new ArrayList<>(list("spring.profiles.active"));
    if (found.isEmpty()) {
      found.addAll(list("spring.profiles.default"));
    }
    found.addAll(list("spring.profiles.include"));
    return found.stream().distinct().toList();
  }

  private static String relaxed(String key) {
    return key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }
}
