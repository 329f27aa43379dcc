package dev.postern.extractor.workspace.maven;

import dev.postern.extractor.workspace.build.BuildModule.SourceRoot;
import dev.postern.extractor.workspace.build.Coordinates;
import dev.postern.extractor.workspace.maven.Pom.Entry;
import dev.postern.extractor.workspace.maven.Pom.ParentReference;
import dev.postern.extractor.workspace.xml.SecureXml;
import dev.postern.extractor.workspace.xml.XmlElement;
import dev.postern.extractor.workspace.xml.XmlReadException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads one project file into a {@link Pom}. */
final class PomReader {

  /**
   * Reads the file's bytes.
   *
   * @throws XmlReadException when it is not a project file
   */
  Pom read(String directory, byte[] bytes) throws XmlReadException {
    XmlElement project = SecureXml.read(bytes);
    if (!project.name().equals("project")) {
      throw new XmlReadException(
          "the root element is <" + project.name() + ">, not <project>",
          new IllegalArgumentException(project.name()));
    }
    List<XmlElement> scopes = new ArrayList<>();
    scopes.add(project);
    scopes.addAll(project.children("profiles", "profile"));
    String packaging = project.childText("packaging");
    return new Pom(
        directory,
        coordinates(project),
        packaging.isEmpty() ? "jar" : packaging,
        parent(project),
        properties(scopes),
        scopes.stream().flatMap(PomReader::modules).distinct().toList(),
        entries(scopes.stream().flatMap(PomReader::managed)),
        entries(
            scopes.stream()
                .map(scope -> scope.children("dependencies", "dependency"))
                .flatMap(List::stream)),
        sourceRoots(project),
        plugins(scopes),
        compilerRelease(project));
  }

  private static Coordinates coordinates(XmlElement element) {
    return new Coordinates(
        element.childText("groupId"),
        element.childText("artifactId"),
        element.childText("version"));
  }

  private static @org.jspecify.annotations.Nullable ParentReference parent(XmlElement project) {
    return project
        .child("parent")
        .map(
            parent ->
                new ParentReference(
                    coordinates(parent),
                    parent.child("relativePath").map(XmlElement::text).orElse("../pom.xml")))
        .orElse(null);
  }

  /** Properties of the project; profiles only add what is missing, active ones first. */
  private static Map<String, String> properties(List<XmlElement> scopes) {
    Map<String, String> found = new LinkedHashMap<>();
    for (XmlElement property : propertiesOf(scopes.get(0))) {
      found.put(property.name(), property.text());
    }
    List<XmlElement> profiles = scopes.subList(1, scopes.size());
    for (XmlElement profile : profiles) {
      if (isActiveByDefault(profile)) {
        propertiesOf(profile).forEach(property -> found.put(property.name(), property.text()));
      }
    }
    for (XmlElement profile : profiles) {
      propertiesOf(profile)
          .forEach(property -> found.putIfAbsent(property.name(), property.text()));
    }
    return found;
  }

  private static boolean isActiveByDefault(XmlElement profile) {
    return profile.children("activation", "activeByDefault").stream()
        .anyMatch(element -> element.text().equals("true"));
  }

  private static List<XmlElement> propertiesOf(XmlElement scope) {
    return scope.child("properties").map(XmlElement::children).orElse(List.of());
  }

  private static Stream<String> modules(XmlElement scope) {
    return Stream.concat(
            scope.children("modules", "module").stream(),
            scope.children("subprojects", "subproject").stream())
        .map(XmlElement::text);
  }

  private static Stream<XmlElement> managed(XmlElement scope) {
    return scope.child("dependencyManagement").stream()
        .flatMap(management -> management.children("dependencies", "dependency").stream());
  }

  private static List<Entry> entries(Stream<XmlElement> elements) {
    return elements
        .map(
            element ->
                new Entry(
                    coordinates(element),
                    element.childText("type"),
                    element.childText("classifier"),
                    element.childText("scope")))
        .toList();
  }

  private static List<SourceRoot> sourceRoots(XmlElement project) {
    List<SourceRoot> roots = new ArrayList<>();
    project.child("build").ifPresent(build -> addSourceRoots(build, roots));
    return roots;
  }

  private static void addSourceRoots(XmlElement build, List<SourceRoot> roots) {
    build.child("sourceDirectory").ifPresent(at -> roots.add(new SourceRoot(at.text(), false)));
    build.child("testSourceDirectory").ifPresent(at -> roots.add(new SourceRoot(at.text(), true)));
    for (XmlElement plugin : build.children("plugins", "plugin")) {
      if (plugin.childText("artifactId").equals("build-helper-maven-plugin")) {
        for (XmlElement execution : plugin.children("executions", "execution")) {
          addHelperRoots(execution, roots);
        }
      }
    }
  }

  private static void addHelperRoots(XmlElement execution, List<SourceRoot> roots) {
    boolean test =
        execution.children("goals", "goal").stream()
            .anyMatch(goal -> goal.text().equals("add-test-source"));
    execution
        .child("configuration")
        .ifPresent(
            configuration ->
                configuration
                    .children("sources", "source")
                    .forEach(source -> roots.add(new SourceRoot(source.text(), test))));
  }

  private static List<Coordinates> plugins(List<XmlElement> scopes) {
    return scopes.stream()
        .flatMap(scope -> scope.child("build").stream())
        .flatMap(build -> build.children("plugins", "plugin").stream())
        .map(PomReader::coordinates)
        .toList();
  }

  private static String compilerRelease(XmlElement project) {
    return project.child("build").stream()
        .flatMap(
            build ->
                Stream.concat(
                    build.children("plugins", "plugin").stream(),
                    build.child("pluginManagement").stream()
                        .flatMap(management -> management.children("plugins", "plugin").stream())))
        .filter(plugin -> plugin.childText("artifactId").equals("maven-compiler-plugin"))
        .flatMap(plugin -> plugin.child("configuration").stream())
        .flatMap(
            configuration ->
                Stream.of(configuration.childText("release"), configuration.childText("source")))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
