package dev.postern.extractor.workspace.config;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the configuration files of one module into a {@link Configuration}. */
public final class ConfigurationReader {

  private static final Set<String> PROFILE_KEYS =
      Set.of("spring.config.activate.onprofile", "spring.profiles");

  private final List<CoverageGap> gaps = new ArrayList<>();

  /** What was met that could not be read, so far. */
  public List<CoverageGap> gaps() {
    return List.copyOf(gaps);
  }

  /** Reads files of one module; the order of the list does not matter. */
  public Configuration read(List<ConfigFile> files) {
    List<ConfigEntry> raw = new ArrayList<>();
    for (ConfigFile file : files) {
      raw.addAll(read(file));
    }
    return new Configuration(resolved(raw));
  }

  private List<ConfigEntry> read(ConfigFile file) {
    List<ConfigEntry> entries = new ArrayList<>();
    int order = 0;
    for (List<RawEntry> document : documents(file)) {
      String profile = profile(file, document);
      for (RawEntry entry : document) {
        int precedence = file.precedence() * 1000 + Math.min(order, 999);
        entries.add(converted(file, entry, profile, precedence));
      }
      order++;
    }
    return entries;
  }

  private List<List<RawEntry>> documents(ConfigFile file) {
    if (file.path().endsWith(".properties")) {
      return PropertiesDocuments.read(file.text());
    }
    try {
      return YamlDocuments.read(file.text());
    } catch (ConfigReadException e) {
      gaps.add(
          new CoverageGap(
              GapKind.CONFIGURATION_NOT_READ,
              SourceSpan.line(file.path(), Math.max(0, e.line())),
              "The configuration file could not be read: " + e.getMessage()));
      return List.of();
    }
  }

  private static String profile(ConfigFile file, List<RawEntry> document) {
    return document.stream()
        .filter(entry -> PROFILE_KEYS.contains(unindexed(RelaxedKey.canonical(entry.key()))))
        .map(RawEntry::value)
        .reduce((left, right) -> left + "," + right)
        .filter(text -> !text.isBlank())
        .map(text -> file.profile().isEmpty() ? text : "(" + text + ")&" + file.profile())
        .orElse(file.profile());
  }

  private static String unindexed(String key) {
    int bracket = key.indexOf('[');
    return bracket < 0 ? key : key.substring(0, bracket);
  }

  /** A leading {@code %profile.} of a key stands for the profile, as Quarkus writes it. */
  private static ConfigEntry converted(
      ConfigFile file, RawEntry entry, String profile, int precedence) {
    String key = entry.key();
    String inProfile = profile;
    int dot = key.indexOf('.');
    if (key.startsWith("%") && dot > 1) {
      inProfile = key.substring(1, dot);
      key = key.substring(dot + 1);
    }
    return new ConfigEntry(
        key, entry.value(), null, inProfile, file.path(), entry.line(), precedence);
  }

  private static List<ConfigEntry> resolved(List<ConfigEntry> raw) {
    Map<String, ConfigEntry> best = new HashMap<>();
    for (ConfigEntry entry : raw) {
      best.merge(
          slot(entry.profile(), entry.key()),
          entry,
          (left, right) -> right.precedence() >= left.precedence() ? right : left);
    }
    List<ConfigEntry> entries = new ArrayList<>();
    for (ConfigEntry entry : raw) {
      String value =
          Placeholders.resolve(entry.rawValue(), key -> lookup(best, entry.profile(), key))
              .orElse(null);
      entries.add(
          new ConfigEntry(
              entry.key(),
              entry.rawValue(),
              value,
              entry.profile(),
              entry.file(),
              entry.line(),
              entry.precedence()));
    }
    return entries;
  }

  private static Optional<String> lookup(
      Map<String, ConfigEntry> best, String profile, String key) {
    ConfigEntry own = best.get(slot(profile, key));
    ConfigEntry found = own != null ? own : best.get(slot("", key));
    return Optional.ofNullable(found).map(ConfigEntry::rawValue);
  }

  private static String slot(String profile, String key) {
    return profile + "\n" + RelaxedKey.canonical(key);
  }
}
