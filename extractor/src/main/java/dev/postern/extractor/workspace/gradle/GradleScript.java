package dev.postern.extractor.workspace.gradle;

import dev.postern.extractor.workspace.build.Coordinates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one build script says about its project and, in shared blocks, about the projects below it.
 */
final class GradleScript {

  private static final Pattern RELEASE =
      Pattern.compile("(?:JavaVersion\\.VERSION_)?(?:1[._])?(\\d{1,2})");
  private static final Pattern TOKEN = Pattern.compile("\\$\\{?([A-Za-z_][A-Za-z0-9_.]*)}?");

  private final Map<String, String> properties;
  private final VersionCatalog catalog;
  private final List<Coordinates> plugins = new ArrayList<>();
  private final List<DeclaredDependency> dependencies = new ArrayList<>();
  private final List<Statement> shared = new ArrayList<>();
  private String group = "";
  private String version = "";
  private int javaRelease;

  /** A dependency statement. */
  record DeclaredDependency(
      String configuration, Coordinates coordinates, String project, boolean platform) {}

  GradleScript(Map<String, String> properties, VersionCatalog catalog) {
    this.properties = new LinkedHashMap<>(properties);
    this.catalog = catalog;
  }

  /** Reads statements; those of shared blocks count for this project too when it is below. */
  void read(List<Statement> statements, boolean ofParent) {
    statements.forEach(this::collectProperty);
    for (Statement statement : statements) {
      statement(statement, ofParent);
    }
  }

  private void statement(Statement statement, boolean ofParent) {
    String head = statement.head();
    switch (head) {
      case "plugins" -> statement.block().forEach(this::plugin);
      case "apply" -> applied(statement);
      case "dependencies" -> statement.block().forEach(this::dependency);
      case "dependencyManagement" -> statement.block().forEach(this::managed);
      case "allprojects", "subprojects" -> {
        shared.addAll(statement.block());
        if (head.equals("allprojects") && !ofParent) {
          read(statement.block(), false);
        }
      }
      case "java", "kotlin", "toolchain", "compileJava", "tasks.withType", "configure" ->
          read(statement.block(), ofParent);
      case "buildscript" -> statement.block().forEach(this::classPathPlugins);
      default -> assignment(statement);
    }
  }

  private void collectProperty(Statement statement) {
    String head = statement.head();
    List<String> strings = statement.strings();
    if (head.equals("ext") || head.equals("extra") || head.equals("buildscript")) {
      statement.block().forEach(this::collectProperty);
      if (head.equals("ext") || head.equals("extra")) {
        statement.block().forEach(inner -> put(inner.head(), inner));
      }
    }
    if ((head.startsWith("ext.") || head.startsWith("extra.")) && statement.has("=")) {
      put(head.substring(head.indexOf('.') + 1), statement);
    } else if (head.equals("extra") && strings.size() == 2) {
      properties.put(strings.get(0), strings.get(1));
    } else if (head.equals("set") && strings.size() == 2) {
      properties.put(strings.get(0), strings.get(1));
    } else if (List.of("def", "val", "var", "String").contains(head) && strings.size() == 1) {
      statement.words().stream().findFirst().ifPresent(name -> put(name, statement));
    }
  }

  private void put(String name, Statement statement) {
    if (!name.isEmpty() && statement.strings().size() == 1) {
      properties.put(name, statement.strings().get(0));
    }
  }

  private void plugin(Statement statement) {
    List<String> strings = statement.strings();
    String first = statement.words().stream().findFirst().orElse("");
    if (statement.head().equals("alias") && first.startsWith("libs.plugins.")) {
      catalog.plugin(first.substring("libs.plugins.".length())).ifPresent(plugins::add);
    } else if (statement.head().equals("id") && !strings.isEmpty()) {
      String given = strings.size() > 1 ? resolve(strings.get(1)) : versionWord(statement);
      plugins.add(new Coordinates(strings.get(0), "", given));
    } else if (!statement.head().isEmpty()) {
      plugins.add(new Coordinates(statement.head().replace("`", ""), "", ""));
    }
  }

  private String versionWord(Statement statement) {
    List<String> words = statement.words();
    int at = words.indexOf("version");
    return at >= 0 && at + 1 < words.size() ? properties.getOrDefault(words.get(at + 1), "") : "";
  }

  private void applied(Statement statement) {
    if (statement.tokens().stream().anyMatch(token -> token.isWord("plugin"))) {
      statement.strings().forEach(id -> plugins.add(new Coordinates(id, "", "")));
    }
  }

  /** The old way: plugins as class path of the script; their versions are those of the plugins. */
  private void classPathPlugins(Statement statement) {
    if (statement.head().equals("dependencies")) {
      for (Statement inner : statement.block()) {
        inner.strings().stream()
            .map(this::coordinates)
            .flatMap(Optional::stream)
            .filter(found -> found.artifact().equals("spring-boot-gradle-plugin"))
            .forEach(
                found ->
                    plugins.add(new Coordinates("org.springframework.boot", "", found.version())));
      }
    }
  }

  private void managed(Statement statement) {
    if (statement.head().equals("imports") || statement.head().equals("dependencies")) {
      statement.block().forEach(this::managed);
    } else if (statement.head().equals("mavenBom")) {
      statement.strings().stream()
          .map(this::coordinates)
          .flatMap(Optional::stream)
          .forEach(found -> dependencies.add(new DeclaredDependency("bom", found, "", true)));
    }
  }

  private void dependency(Statement statement) {
    String configuration = statement.head();
    if (configuration.isEmpty() || configuration.equals("constraints")) {
      return;
    }
    List<String> words = statement.words();
    boolean platform = words.contains("platform") || words.contains("enforcedPlatform");
    if (words.contains("project")) {
      statement.strings().stream()
          .filter(text -> text.startsWith(":"))
          .findFirst()
          .ifPresent(path -> add(configuration, new Coordinates("", "", ""), path, false));
      return;
    }
    for (String word : words) {
      if (word.startsWith("projects.")) {
        add(configuration, new Coordinates("", "", ""), word, false);
      } else if (word.startsWith("libs.")) {
        catalog
            .library(word.substring("libs.".length()))
            .ifPresent(found -> add(configuration, found, "", platform));
      }
    }
    if (words.contains("group") && words.contains("name")) {
      mapNotation(statement, configuration);
      return;
    }
    for (String text : statement.strings()) {
      coordinates(text).ifPresent(found -> add(configuration, found, "", platform));
    }
  }

  private void mapNotation(Statement statement, String configuration) {
    List<String> names =
        statement.words().stream()
            .filter(word -> List.of("group", "name", "version").contains(word))
            .toList();
    List<String> strings = statement.strings();
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(names.size(), strings.size()); i++) {
      values.put(names.get(i), resolve(strings.get(i)));
    }
    add(
        configuration,
        new Coordinates(
            values.getOrDefault("group", ""),
            values.getOrDefault("name", ""),
            values.getOrDefault("version", "")),
        "",
        false);
  }

  private void add(
      String configuration, Coordinates coordinates, String project, boolean platform) {
    dependencies.add(new DeclaredDependency(configuration, coordinates, project, platform));
  }

  private Optional<Coordinates> coordinates(String text) {
    String[] parts = text.split("@", 2)[0].split(":", -1);
    if (parts.length < 2 || parts[0].isEmpty() || parts[0].contains(" ")) {
      return Optional.empty();
    }
    return Optional.of(
        new Coordinates(
            resolve(parts[0]), resolve(parts[1]), parts.length > 2 ? resolve(parts[2]) : ""));
  }

  private void assignment(Statement statement) {
    List<String> strings = statement.strings();
    switch (statement.head()) {
      case "group" -> group = strings.isEmpty() ? group : resolve(strings.get(0));
      case "version" -> version = strings.isEmpty() ? version : resolve(strings.get(0));
      case "sourceCompatibility",
          "java.sourceCompatibility",
          "languageVersion",
          "languageVersion.set",
          "java.toolchain.languageVersion",
          "options.release",
          "options.release.set" ->
          release(statement);
      default -> {}
    }
  }

  private void release(Statement statement) {
    for (Token token : statement.tokens().subList(1, statement.tokens().size())) {
      Matcher matcher = RELEASE.matcher(resolve(token.text()));
      if (token.kind() != Token.Kind.MARK && matcher.matches()) {
        javaRelease = Integer.parseInt(matcher.group(1));
      }
    }
  }

  /** Replaces references to properties; the empty string when one is unknown. */
  private String resolve(String text) {
    if (text.indexOf('$') < 0) {
      return text;
    }
    String result =
        TOKEN
            .matcher(text)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        properties.getOrDefault(lastName(match.group(1)), match.group())));
    return result.indexOf('$') < 0 ? result : "";
  }

  private String lastName(String reference) {
    if (properties.containsKey(reference)) {
      return reference;
    }
    return reference.substring(reference.lastIndexOf('.') + 1);
  }

  Map<String, String> properties() {
    return properties;
  }

  List<Coordinates> plugins() {
    return plugins;
  }

  List<DeclaredDependency> dependencies() {
    return dependencies;
  }

  /** Statements of {@code allprojects} and {@code subprojects}. */
  List<Statement> shared() {
    return shared;
  }

  String group() {
    return group;
  }

  String version() {
    return version;
  }

  int javaRelease() {
    return javaRelease;
  }
}
