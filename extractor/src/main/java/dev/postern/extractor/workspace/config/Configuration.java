package dev.postern.extractor.workspace.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The configuration of one module. Keys are compared in relaxed form ({@code lock-time} finds
 * {@code lockTime}); what comes from the environment or a config server is not known here.
 *
 * @param entries sorted by key, profile, falling precedence
 */
public record Configuration(List<ConfigEntry> entries) {

  /** No configuration at all. */
  public static final Configuration EMPTY = new Configuration(List.of());

  public Configuration {
    List<ConfigEntry> sorted = new ArrayList<>(entries);
    Collections.sort(sorted);
    entries = List.copyOf(sorted);
  }

  /** The profiles some document is for, sorted; the default one is not named. */
  public List<String> profiles() {
    TreeSet<String> names = new TreeSet<>();
    entries.forEach(entry -> names.add(entry.profile()));
    names.remove("");
    return List.copyOf(names);
  }

  /**
   * The value in force when the given profiles are active, in activation order: the last active
   * profile that has the key wins, then the default documents. Empty when no document has it or
   * when the winning value has an open placeholder.
   */
  public Optional<String> value(String key, List<String> activeProfiles) {
    return entry(key, activeProfiles).flatMap(entry -> resolve(entry, activeProfiles));
  }

  /** The entry that decides the key under the given profiles. */
  public Optional<ConfigEntry> entry(String key, List<String> activeProfiles) {
    String wanted = RelaxedKey.canonical(key);
    for (int i = activeProfiles.size() - 1; i >= 0; i--) {
      String profile = activeProfiles.get(i);
      Optional<ConfigEntry> found = best(wanted, candidate -> candidate.equals(profile));
      if (found.isPresent()) {
        return found;
      }
    }
    Optional<ConfigEntry> byExpression =
        best(wanted, candidate -> ProfileExpression.isTrue(candidate, activeProfiles));
    return byExpression.or(() -> best(wanted, String::isEmpty));
  }

  /** The entries under a prefix ({@code spring.datasource}), in the order of {@link #entries()}. */
  public List<ConfigEntry> under(String prefix) {
    String wanted = RelaxedKey.canonical(prefix);
    return entries.stream()
        .filter(
            entry -> {
              String key = RelaxedKey.canonical(entry.key());
              return key.equals(wanted)
                  || key.startsWith(wanted + ".")
                  || key.startsWith(wanted + "[");
            })
        .toList();
  }

  /**
   * The list under a key: written as YAML list, as {@code key[0]} properties or comma-separated;
   * the resolved elements in order, unresolved ones left out.
   */
  public List<String> list(String key, List<String> activeProfiles) {
    Optional<String> single = value(key, activeProfiles);
    if (single.isPresent()) {
      return single.get().isBlank()
          ? List.of()
          : List.of(single.get().strip().split("\\s*,\\s*", -1));
    }
    Map<Integer, String> elements = new TreeMap<>();
    for (int i = 0; i < 1000 && entry(key + "[" + i + "]", activeProfiles).isPresent(); i++) {
      int index = i;
      value(key + "[" + i + "]", activeProfiles).ifPresent(text -> elements.put(index, text));
    }
    return List.copyOf(elements.values());
  }

  /** Profiles that the default documents activate ({@code spring.profiles.active, include}). */
  public List<String> declaredActiveProfiles() {
    List<String> active = new ArrayList<>(list("spring.profiles.include", List.of()));
    active.addAll(list("spring.profiles.active", List.of()));
    return active.stream().filter(name -> !name.isEmpty()).distinct().toList();
  }

  /** The same configuration with the values of secret keys hidden. */
  public Configuration redacted() {
    return new Configuration(entries.stream().map(ConfigEntry::redacted).toList());
  }

  /** Replaces placeholders of a text (of an annotation, say) under the given profiles. */
  public Optional<String> resolve(String text, List<String> activeProfiles) {
    return Placeholders.resolve(text, key -> entry(key, activeProfiles).map(ConfigEntry::rawValue));
  }

  private Optional<String> resolve(ConfigEntry entry, List<String> activeProfiles) {
    return resolve(entry.rawValue(), activeProfiles);
  }

  private Optional<ConfigEntry> best(
      String canonicalKey, java.util.function.Predicate<String> profile) {
    ConfigEntry found = null;
    for (ConfigEntry entry : entries) {
      if (profile.test(entry.profile())
          && RelaxedKey.canonical(entry.key()).equals(canonicalKey)
          && (found == null || entry.precedence() > found.precedence())) {
        found = entry;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Never prints a secret. */
  @Override
  public String toString() {
    return entries.toString();
  }
}
