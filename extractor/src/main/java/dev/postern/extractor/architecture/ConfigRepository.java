package dev.postern.extractor.architecture;

import dev.postern.extractor.workspace.config.ConfigEntry;
import dev.postern.extractor.workspace.config.ConfigFile;
import dev.postern.extractor.workspace.config.ConfigurationReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that a configuration server hands out, where they lie in the repository: a folder with
 * files named like applications. Its {@code application} files are for all of them.
 */
final class ConfigRepository {

  private static final Pattern NAME = Pattern.compile("([A-Za-z][\\w.-]*?)\\.(?:ya?ml|properties)");
  private static final Set<String> SHARED = Set.of("application", "bootstrap");

  private final Map<String, List<TextSource>> byName = new TreeMap<>();
  private final Set<String> folders = new TreeSet<>();

  ConfigRepository(List<TextSource> files, Set<String> applications) {
    for (TextSource file : files) {
      Matcher name = NAME.matcher(file.name());
      if (name.matches()) {
        String base = name.group(1);
        for (String application : applications) {
          if (base.equals(application) || base.startsWith(application + "-")) {
            byName.computeIfAbsent(application, key -> new ArrayList<>()).add(file);
            if (base.equals(application)) {
              folders.add(file.folder());
            }
          }
        }
      }
    }
    for (TextSource file : files) {
      String base = file.name().replaceFirst("(?:-[^.]*)?\\.(?:ya?ml|properties)$", "");
      if (SHARED.contains(base) && folders.contains(file.folder())) {
        byName.computeIfAbsent("", key -> new ArrayList<>()).add(file);
      }
    }
  }

  /** Whether a file is handed out, and is no configuration of the module it lies in. */
  boolean holds(String path) {
    return folders.contains(new TextSource(path, () -> "").folder());
  }

  /**
   * What an application is handed out: its own entries before those for all.
   *
   * @param client whether it asks for them
   */
  List<Setting> settings(String application, boolean client) {
    List<Setting> found = new ArrayList<>();
    for (String name : client ? List.of(application, "") : List.of(application)) {
      for (TextSource file : byName.getOrDefault(name, List.of())) {
        ConfigFile config = new ConfigFile(file.path(), file.content().get(), "", 0);
        for (ConfigEntry entry : new ConfigurationReader().read(List.of(config)).entries()) {
          String value = entry.resolved().orElse(entry.rawValue());
          boolean shared = name.isEmpty();
          found.add(new Setting(entry.key(), value, entry.profile(), shared, entry.span()));
        }
      }
    }
    return found;
  }
}
