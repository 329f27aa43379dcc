package dev.postern.tests.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One case.
 *
 * @param id area and name, the folder of its module
 * @param settings single-valued marks such as {@code boot}
 * @param needs further dependencies
 * @param without starters to leave out
 * @param expected lines by kind of fact, debts among them
 * @param spurious lines that are found and should not be: debts, each with its kind of fact
 * @param missing lines that are true and are not found: debts too
 * @param files texts by path below the module
 */
record CaseFile(
    String id,
    Map<String, String> settings,
    List<String> needs,
    List<String> without,
    Map<String, List<String>> expected,
    List<String> spurious,
    List<String> missing,
    Map<String, String> files) {

  private static final Pattern MARK = Pattern.compile("//// ([a-z ]+):\\s*(.*?)\\s*");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)\\s*;");

  /** Reads a case; its first part is a Java file in the folder of its package. */
  static CaseFile read(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".java", "");
    String area = Objects.requireNonNull(file.getParent()).getFileName().toString();
    CaseFile made =
        new CaseFile(
            area + "/" + name,
            new TreeMap<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new TreeMap<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new LinkedHashMap<>());
    StringBuilder text = new StringBuilder();
    String path = "";
    for (String line : Files.readAllLines(file)) {
      Matcher mark = MARK.matcher(line);
      if (!mark.matches()) {
        text.append(line).append('\n');
      } else if (mark.group(1).equals("file")) {
        made.add(path, name, text.toString());
        text.setLength(0);
        path = mark.group(2);
      } else {
        made.mark(mark.group(1), mark.group(2));
      }
    }
    made.add(path, name, text.toString());
    return made;
  }

  private void add(String path, String name, String text) {
    Matcher declared = PACKAGE.matcher(text);
    String folder = declared.find() ? declared.group(1).replace('.', '/') + "/" : "";
    files.put(path.isEmpty() ? "src/main/java/" + folder + name + ".java" : path, text);
  }

  private void mark(String key, String value) {
    switch (key) {
      case "needs" -> needs.add(value);
      case "without" -> without.add(value);
      case "spurious" -> {
        int cut = value.indexOf(": ");
        expected
            .computeIfAbsent(value.substring(0, cut), k -> new ArrayList<>())
            .add(value.substring(cut + 2));
        spurious.add(value);
      }
      case "missing" -> missing.add(value);
      case "boot", "plain" -> settings.put(key, value);
      default -> {
        if (key.startsWith("no ")) {
          expected.computeIfAbsent(key.substring(3), k -> new ArrayList<>());
        } else {
          expected.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
        }
      }
    }
  }

  /** Writes the case as a Maven module with an application class of its own. */
  void write(Path root) throws IOException {
    Path module = root.resolve(id);
    put(module.resolve("pom.xml"), pom());
    if (!settings.containsKey("plain")) {
      put(
          module.resolve("src/main/java/app/CaseApplication.java"),
          """
          package app;
          import org.springframework.boot.SpringApplication;
          import org.springframework.boot.autoconfigure.SpringBootApplication;
          @SpringBootApplication
          public class CaseApplication {
            public static void main(String[] args) { SpringApplication.run(CaseApplication.class, args); }
          }
          """);
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      put(module.resolve(file.getKey()), file.getValue());
    }
  }

  private String pom() {
    StringBuilder dependencies = new StringBuilder();
    if (!settings.containsKey("plain")) {
      for (String starter : List.of("web", "security", "data-jpa", "validation", "mail")) {
        String artifact = "spring-boot-starter-" + starter;
        if (!without.contains(artifact)) {
          dependencies.append(dependency("org.springframework.boot", artifact, ""));
        }
      }
    }
    for (String need : needs) {
      String[] parts = need.split(":", -1);
      dependencies.append(dependency(parts[0], parts[1], parts.length > 2 ? parts[2] : ""));
    }
    String parent =
        settings.containsKey("plain")
            ? ""
            : "<parent><groupId>org.springframework.boot</groupId>"
                + "<artifactId>spring-boot-starter-parent</artifactId><version>"
                + settings.getOrDefault("boot", "3.5.0")
                + "</version></parent>";
    return "<project>"
        + parent
        + "<groupId>cases</groupId><artifactId>"
        + id.replace('/', '-')
        + "</artifactId><version>1</version><dependencies>\n"
        + dependencies
        + "</dependencies></project>\n";
  }

  private static String dependency(String group, String artifact, String version) {
    return "<dependency><groupId>"
        + group
        + "</groupId><artifactId>"
        + artifact
        + "</artifactId>"
        + (version.isEmpty() ? "" : "<version>" + version + "</version>")
        + "</dependency>\n";
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
