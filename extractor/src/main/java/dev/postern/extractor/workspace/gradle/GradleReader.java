package dev.postern.extractor.workspace.gradle;

import dev.postern.extractor.workspace.build.BuildModule;
import dev.postern.extractor.workspace.build.BuildSystem;
import dev.postern.extractor.workspace.build.Coordinates;
import dev.postern.extractor.workspace.build.Dependency;
import dev.postern.extractor.workspace.build.RelativePaths;
import dev.postern.extractor.workspace.gradle.GradleScript.DeclaredDependency;
import dev.postern.extractor.workspace.maven.ManagedVersions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads all Gradle scripts of a tree together. */
public final class GradleReader {

  private static final String BOOT = "org.springframework.boot";
  private static final Pattern PROPERTY =
      Pattern.compile("(?m)^\\s*([A-Za-z0-9_.]+)\\s*[=:]\\s*(.*?)\\s*$");
  private static final Map<String, String> SCOPES =
      Map.ofEntries(
          Map.entry("implementation", "compile"),
          Map.entry("api", "compile"),
          Map.entry("compile", "compile"),
          Map.entry("compileOnly", "provided"),
          Map.entry("providedCompile", "provided"),
          Map.entry("annotationProcessor", "provided"),
          Map.entry("developmentOnly", "runtime"),
          Map.entry("runtimeOnly", "runtime"),
          Map.entry("runtime", "runtime"));

  private final ManagedVersions tables;

  /** Settings by directory, scripts by directory, all texts relative to the workspace. */
  private final SortedMap<String, String> texts;

  private final Map<String, String> directoryOfProject = new TreeMap<>();
  private final Map<String, String> rootOf = new TreeMap<>();
  private final Map<String, String> rootNames = new TreeMap<>();

  /**
   * Prepares reading.
   *
   * @param texts build scripts, settings, properties and catalogs by path
   * @param tables versions that the Spring Boot plugin manages
   */
  public GradleReader(SortedMap<String, String> texts, ManagedVersions tables) {
    this.texts = texts;
    this.tables = tables;
  }

  /** The projects, sorted by directory. */
  public List<BuildModule> read() {
    SortedMap<String, String> scripts = new TreeMap<>();
    texts.forEach((path, text) -> collect(path, text, scripts));
    List<BuildModule> modules = new ArrayList<>();
    Map<String, GradleScript> roots = new TreeMap<>();
    for (String directory : scripts.keySet()) {
      modules.add(module(directory, scripts, roots));
    }
    return modules;
  }

  private void collect(String path, String text, SortedMap<String, String> scripts) {
    String directory = RelativePaths.parent(path);
    String name = RelativePaths.name(path);
    if (name.startsWith("settings.gradle")) {
      GradleSettings settings = GradleSettings.parse(directory, text);
      rootNames.put(directory, settings.rootName());
      settings
          .projects()
          .forEach(
              (project, target) -> {
                directoryOfProject.put(directory + project, target);
                rootOf.put(target, directory);
                scripts.putIfAbsent(target, scriptOf(target));
              });
      scripts.putIfAbsent(directory, scriptOf(directory));
    } else if (name.startsWith("build.gradle")) {
      scripts.putIfAbsent(directory, text);
    }
  }

  /** The script of a directory; some builds name it after the project. */
  private String scriptOf(String directory) {
    String prefix = directory.equals(".") ? "" : directory + "/";
    String name = RelativePaths.name(directory);
    for (String candidate :
        List.of("build.gradle", "build.gradle.kts", name + ".gradle", name + ".gradle.kts")) {
      String text = texts.get(prefix + candidate);
      if (text != null) {
        return text;
      }
    }
    return "";
  }

  private BuildModule module(
      String directory, SortedMap<String, String> scripts, Map<String, GradleScript> roots) {
    String root = rootOf.getOrDefault(directory, directory);
    VersionCatalog catalog = catalog(root);
    GradleScript parent =
        roots.computeIfAbsent(
            root,
            at -> {
              GradleScript script = new GradleScript(properties(at), catalog);
              script.read(ScriptParser.parse(scripts.getOrDefault(at, "")), false);
              return script;
            });
    GradleScript script = parent;
    if (!root.equals(directory)) {
      Map<String, String> inherited = new LinkedHashMap<>(parent.properties());
      inherited.putAll(properties(directory));
      script = new GradleScript(inherited, catalog);
      script.read(parent.shared(), true);
      script.read(ScriptParser.parse(scripts.getOrDefault(directory, "")), false);
    }
    return module(directory, root, script, parent);
  }

  private BuildModule module(
      String directory, String root, GradleScript script, GradleScript parent) {
    String name =
        directory.equals(root) && !rootNames.getOrDefault(root, "").isEmpty()
            ? rootNames.getOrDefault(root, "")
            : RelativePaths.name(directory);
    List<Coordinates> plugins = withVersions(script.plugins(), parent.plugins());
    List<String> projects = new ArrayList<>();
    List<Dependency> dependencies = new ArrayList<>();
    for (DeclaredDependency declared : script.dependencies()) {
      if (!declared.project().isEmpty()) {
        project(root, declared.project()).ifPresent(projects::add);
      } else if (!declared.configuration().equals("bom") && !declared.platform()) {
        dependencies.add(dependency(declared, plugins, script));
      }
    }
    boolean war = plugins.stream().anyMatch(plugin -> plugin.group().equals("war"));
    int release = script.javaRelease() == 0 ? parent.javaRelease() : script.javaRelease();
    return new BuildModule(
        directory,
        BuildSystem.GRADLE,
        new Coordinates(
            script.group().isEmpty() ? parent.group() : script.group(),
            name,
            script.version().isEmpty() ? parent.version() : script.version()),
        war ? "war" : "jar",
        release,
        dependencies.stream().distinct().sorted().toList(),
        projects.stream().distinct().sorted().toList(),
        List.of(),
        plugins);
  }

  private Optional<String> project(String root, String path) {
    if (path.startsWith("projects.")) {
      String wanted =
          path.substring("projects.".length()).replace(".", "").toLowerCase(Locale.ROOT);
      return directoryOfProject.entrySet().stream()
          .filter(entry -> entry.getKey().startsWith(root + ":"))
          .filter(
              entry ->
                  entry
                      .getKey()
                      .substring(root.length())
                      .replaceAll("[:_-]", "")
                      .toLowerCase(Locale.ROOT)
                      .equals(wanted))
          .map(Map.Entry::getValue)
          .findFirst();
    }
    return Optional.ofNullable(directoryOfProject.get(root + path));
  }

  private Dependency dependency(
      DeclaredDependency declared, List<Coordinates> plugins, GradleScript script) {
    Coordinates coordinates = declared.coordinates();
    String scope = scope(declared.configuration());
    if (!coordinates.version().isEmpty()) {
      return new Dependency(
          coordinates.group(), coordinates.artifact(), coordinates.version(), scope, "");
    }
    List<Coordinates> boms = new ArrayList<>();
    plugins.stream()
        .filter(plugin -> plugin.group().equals(BOOT) && !plugin.version().isEmpty())
        .forEach(
            plugin ->
                boms.add(new Coordinates(BOOT, "spring-boot-dependencies", plugin.version())));
    script.dependencies().stream()
        .filter(DeclaredDependency::platform)
        .forEach(platform -> boms.add(platform.coordinates()));
    for (Coordinates bom : boms) {
      String version = tables.version(bom, coordinates.key());
      if (!version.isEmpty()) {
        return new Dependency(
            coordinates.group(), coordinates.artifact(), version, scope, tables.name(bom));
      }
    }
    return new Dependency(coordinates.group(), coordinates.artifact(), "", scope, "");
  }

  private static String scope(String configuration) {
    String known = SCOPES.get(configuration);
    if (known != null) {
      return known;
    }
    String lower = configuration.toLowerCase(Locale.ROOT);
    return lower.startsWith("test") || lower.contains("test") ? "test" : "compile";
  }

  private static List<Coordinates> withVersions(List<Coordinates> own, List<Coordinates> root) {
    List<Coordinates> plugins = new ArrayList<>();
    for (Coordinates plugin : own) {
      plugins.add(
          plugin.version().isEmpty()
              ? root.stream()
                  .filter(other -> other.group().equals(plugin.group()))
                  .filter(other -> !other.version().isEmpty())
                  .findFirst()
                  .orElse(plugin)
              : plugin);
    }
    return plugins;
  }

  private VersionCatalog catalog(String root) {
    String prefix = root.equals(".") ? "" : root + "/";
    return VersionCatalog.parse(texts.getOrDefault(prefix + "gradle/libs.versions.toml", ""));
  }

  private Map<String, String> properties(String directory) {
    Map<String, String> found = new LinkedHashMap<>();
    String prefix = directory.equals(".") ? "" : directory + "/";
    Matcher matcher = PROPERTY.matcher(texts.getOrDefault(prefix + "gradle.properties", ""));
    while (matcher.find()) {
      found.put(matcher.group(1), matcher.group(2));
    }
    return found;
  }
}
