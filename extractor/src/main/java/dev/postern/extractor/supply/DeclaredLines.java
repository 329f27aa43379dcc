package dev.postern.extractor.supply;

import dev.postern.extractor.workspace.xml.SecureXml;
import dev.postern.extractor.workspace.xml.XmlElement;
import dev.postern.extractor.workspace.xml.XmlReadException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the places in the text of a build file that name artifacts: in Maven's POM, in Gradle's
 * scripts written out as text or by keys, and in version catalogs. Names that a script computes are
 * not found.
 */
public final class DeclaredLines {
  private static final Pattern COORDINATES =
      Pattern.compile("[\"']([\\w.\\-]+):([\\w.\\-]+)(?::([^\"':@]+))?(?:[:@][^\"']*)?[\"']");
  private static final Pattern KEYS =
      Pattern.compile(
          "group\\s*[:=]\\s*[\"']([\\w.\\-]+)[\"']\\s*,\\s*name\\s*[:=]\\s*[\"']([\\w.\\-]+)[\"']"
              + "(?:\\s*,\\s*version\\s*[:=]\\s*[\"']([^\"']+)[\"'])?");

  private DeclaredLines() {}

  /** The places in a file, in their order; none in files that are no build files or broken. */
  public static List<DeclaredLine> of(String path, String text) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.equals("pom.xml")) {
      return maven(path, text);
    }
    boolean gradle = name.endsWith(".gradle") || name.endsWith(".gradle.kts");
    return gradle || name.endsWith(".versions.toml") ? gradle(path, text, !gradle) : List.of();
  }

  private static List<DeclaredLine> maven(String path, String text) {
    List<DeclaredLine> found = new ArrayList<>();
    try {
      XmlElement project = SecureXml.read(text.getBytes(StandardCharsets.UTF_8));
      scope(path, project, project, found);
      for (XmlElement profile : project.children("profiles", "profile")) {
        scope(path, project, profile, found);
      }
    } catch (XmlReadException e) {
      return List.of();
    }
    return found;
  }

  private static void scope(
      String path, XmlElement project, XmlElement scope, List<DeclaredLine> found) {
    for (XmlElement each : scope.children("dependencies", "dependency")) {
      found.add(line(path, project, each, false));
    }
    for (XmlElement management : scope.children("dependencyManagement")) {
      for (XmlElement each : management.children("dependencies", "dependency")) {
        found.add(line(path, project, each, true));
      }
    }
  }

  private static DeclaredLine line(
      String path, XmlElement project, XmlElement dependency, boolean managed) {
    return new DeclaredLine(
        path,
        dependency.child("artifactId").map(XmlElement::line).orElse(dependency.line()),
        group(project, dependency.childText("groupId")),
        dependency.childText("artifactId"),
        dependency.childText("version"),
        dependency.child("version").map(XmlElement::line).orElse(0),
        managed);
  }

  private static String group(XmlElement project, String written) {
    if (!written.equals("${project.groupId}") && !written.equals("${groupId}")) {
      return written;
    }
    String own = project.childText("groupId");
    return own.isEmpty()
        ? project.child("parent").map(parent -> parent.childText("groupId")).orElse("")
        : own;
  }

  private static List<DeclaredLine> gradle(String path, String text, boolean managed) {
    List<DeclaredLine> found = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replaceFirst("^\\s*(//|#).*", "");
      for (Pattern pattern : List.of(COORDINATES, KEYS)) {
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
          String version = matcher.group(3) == null ? "" : matcher.group(3);
          found.add(
              new DeclaredLine(
                  path,
                  i + 1,
                  matcher.group(1),
                  matcher.group(2),
                  version,
                  version.isEmpty() ? 0 : i + 1,
                  managed));
        }
      }
    }
    return found;
  }
}
