package dev.postern.extractor.framework.match;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.yaml.StrictYaml;
import dev.postern.extractor.yaml.YamlMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All rows of the framework models, read strictly and immutable. */
public final class Vocabulary {

  /** The framework models, one folder each. */
  static final List<String> MODELS =
      List.of(
          "cdi",
          "data-sinks",
          "http-client",
          "identity",
          "jackson",
          "java",
          "jaxrs",
          "jpa",
          "logging",
          "lombok",
          "mail",
          "messaging",
          "micronaut",
          "mybatis",
          "quarkus",
          "routers",
          "servlet",
          "spring-core",
          "spring-data",
          "spring-mvc",
          "sql",
          "validation");

  private static final String FOLDER = "/dev/postern/extractor/framework-models/";
  private static final Set<String> FILE_KEYS =
      Set.of(
          "framework",
          "from",
          "annotations",
          "roles",
          "types",
          "calls",
          "artifacts",
          "configuration");
  private static final Set<String> ANNOTATION_KEYS =
      Set.of("type", "is", "sets", "passes", "same", "from", "untested");
  private static final Set<String> ROLE_KEYS =
      Set.of(
          "annotation",
          "type",
          "artifact",
          "key",
          "names",
          "role",
          "methods",
          "argument",
          "element",
          "entity",
          "mode",
          "place",
          "technology",
          "from",
          "untested");
  private static final List<String> ATTRIBUTES =
      List.of("argument", "element", "entity", "mode", "place", "technology");

  private final Map<String, AnnotationRow> annotations = new TreeMap<>();
  private final Map<String, String> simpleNames = new TreeMap<>();
  private final Map<String, List<RoleRow>> annotationRoles = new TreeMap<>();
  private final Map<String, List<RoleRow>> typeRoles = new TreeMap<>();
  private final Map<String, List<RoleRow>> callRows = new TreeMap<>();
  private final Map<String, List<RoleRow>> artifactRoles = new TreeMap<>();
  private final Map<String, List<RoleRow>> configurationRoles = new LinkedHashMap<>();

  /** Reads the models that come with the product. */
  public static Vocabulary bundled() {
    Vocabulary vocabulary = new Vocabulary();
    for (String model : MODELS) {
      vocabulary.read(resource(model));
    }
    return vocabulary;
  }

  /** Reads one model from a text, for tests of the format. */
  static Vocabulary of(String file, String content) {
    Vocabulary vocabulary = new Vocabulary();
    vocabulary.read(StrictYaml.read(file, content));
    return vocabulary;
  }

  /** The row of a library annotation. */
  public Optional<AnnotationRow> annotation(String qualifiedName) {
    return Optional.ofNullable(annotations.get(qualifiedName));
  }

  /**
   * The qualified name of an annotation whose simple name alone is known, when it is unambiguous.
   */
  public Optional<String> qualified(String simpleName) {
    return Optional.ofNullable(simpleNames.get(simpleName)).filter(name -> !name.isEmpty());
  }

  /** The rows that give an annotation roles. */
  public List<RoleRow> rolesOfAnnotation(String qualifiedName) {
    return annotationRoles.getOrDefault(qualifiedName, List.of());
  }

  /** The rows that give a type roles. */
  public List<RoleRow> rolesOfType(String qualifiedName) {
    return typeRoles.getOrDefault(qualifiedName, List.of());
  }

  /** The rows about calls of methods of a type. */
  public List<RoleRow> calls(String declaringType, String method) {
    return callRows.getOrDefault(declaringType, List.of()).stream()
        .filter(row -> row.covers(method))
        .toList();
  }

  /** The rows about an artifact, {@code group:artifact}, or about all of its group. */
  public List<RoleRow> rolesOfArtifact(String coordinates) {
    String group = coordinates.substring(0, coordinates.indexOf(':') + 1) + "*";
    List<RoleRow> rows = new ArrayList<>(artifactRoles.getOrDefault(coordinates, List.of()));
    rows.addAll(artifactRoles.getOrDefault(group, List.of()));
    return rows;
  }

  /** Rows about annotations that have a role, in the order of their names. */
  public List<RoleRow> annotationsWithRole(String role) {
    return withRole(annotationRoles, role);
  }

  /** Rows about types that have a role, in the order of their names. */
  public List<RoleRow> typesWithRole(String role) {
    return withRole(typeRoles, role);
  }

  /** Rows about configuration keys that have a role, in the order of the file. */
  public List<RoleRow> configurationWithRole(String role) {
    return withRole(configurationRoles, role);
  }

  /** Whether a type has a role. */
  public boolean typeHasRole(String qualifiedName, String role) {
    return rolesOfType(qualifiedName).stream().anyMatch(row -> row.role().equals(role));
  }

  /** Every role row, for tests. */
  public List<RoleRow> allRows() {
    List<RoleRow> all = new ArrayList<>();
    List.of(annotationRoles, typeRoles, callRows, artifactRoles, configurationRoles)
        .forEach(section -> section.values().forEach(all::addAll));
    return all;
  }

  /** Every row about a library annotation, for tests. */
  public List<AnnotationRow> allAnnotations() {
    return List.copyOf(annotations.values());
  }

  private static List<RoleRow> withRole(Map<String, List<RoleRow>> section, String role) {
    return section.values().stream()
        .flatMap(List::stream)
        .filter(row -> row.role().equals(role))
        .toList();
  }

  private void read(YamlMap file) {
    file.allow(FILE_KEYS);
    String framework = file.text("framework");
    String from = file.text("from");
    for (YamlMap row : file.maps("annotations")) {
      addAnnotation(row.allow(ANNOTATION_KEYS), framework, from);
    }
    read(file, "roles", "annotation", annotationRoles, framework, from);
    read(file, "types", "type", typeRoles, framework, from);
    read(file, "calls", "type", callRows, framework, from);
    read(file, "artifacts", "artifact", artifactRoles, framework, from);
    read(file, "configuration", "key", configurationRoles, framework, from);
  }

  private void addAnnotation(YamlMap row, String framework, String from) {
    Map<String, String> sets = new LinkedHashMap<>();
    row.plain("sets").forEach((key, value) -> sets.put(key, String.valueOf(value)));
    AnnotationRow read =
        new AnnotationRow(
            row.text("type"),
            row.texts("is"),
            sets,
            row.texts("passes"),
            row.texts("same"),
            framework,
            row.optional("from").orElse(from),
            row.optional("untested").orElse(""));
    if (annotations.put(read.type(), read) != null) {
      throw row.wrong("type", "there is a second row for " + read.type());
    }
    addSimpleName(read.type());
  }

  private void read(
      YamlMap file,
      String section,
      String subjectKey,
      Map<String, List<RoleRow>> into,
      String framework,
      String from) {
    for (YamlMap row : file.maps(section)) {
      row.allow(ROLE_KEYS);
      List<String> subjects = row.has("names") ? row.texts("names") : List.of(row.text(subjectKey));
      for (String subject : subjects) {
        RoleRow read = roleRow(row, subject, subjects, framework, from);
        List<RoleRow> known = into.computeIfAbsent(subject, name -> new ArrayList<>());
        if (known.contains(read)) {
          throw row.wrong(subjectKey, "the row for " + subject + " is there twice");
        }
        known.add(read);
        if (section.equals("roles")) {
          addSimpleName(subject);
        }
      }
    }
  }

  private static RoleRow roleRow(
      YamlMap row, String subject, List<String> names, String framework, String from) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String key : ATTRIBUTES) {
      row.optional(key).ifPresent(value -> attributes.put(key, value));
    }
    return new RoleRow(
        subject,
        row.text("role"),
        row.texts("methods"),
        attributes,
        framework,
        names,
        row.optional("from").orElse(from),
        row.optional("untested").orElse(""));
  }

  private void addSimpleName(String qualified) {
    String simple = qualified.substring(qualified.lastIndexOf('.') + 1);
    simpleNames.merge(
        simple, qualified, (old, more) -> old.equals(more) ? old : preferred(old, more));
  }

  /** Of two names for the same notion in javax and jakarta the newer, else none. */
  private static String preferred(String old, String more) {
    String oldTail = old.replaceFirst("^(javax|jakarta)\\.", "");
    String newTail = more.replaceFirst("^(javax|jakarta)\\.", "");
    if (!oldTail.equals(newTail)) {
      return "";
    }
    return old.startsWith("jakarta.") ? old : more;
  }

  private static YamlMap resource(String model) {
    String path = FOLDER + model + "/model.yml";
    try (InputStream stream = Vocabulary.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new ModelFormatException(path + ": the file is missing from the distribution");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return StrictYaml.read("framework-models/" + model + "/model.yml", text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
