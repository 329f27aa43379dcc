package dev.postern.tests.packs;

import dev.postern.queries.QueryExample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays an example out as a project: a single file goes into a Maven project of common starters. */
final class ExampleProject {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)\\s*;");
  private static final String POM =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <parent>
          <groupId>org.springframework.boot</groupId>
          <artifactId>spring-boot-starter-parent</artifactId>
          <version>3.5.0</version>
        </parent>
        <groupId>example</groupId>
        <artifactId>example</artifactId>
        <version>1</version>
        <dependencies>
          <dependency>
            <groupId>org.springframework.boot</groupId>
            <artifactId>spring-boot-starter-web</artifactId>
          </dependency>
          <dependency>
            <groupId>org.springframework.boot</groupId>
            <artifactId>spring-boot-starter-security</artifactId>
          </dependency>
          <dependency>
            <groupId>org.springframework.boot</groupId>
            <artifactId>spring-boot-starter-data-jpa</artifactId>
          </dependency>
        </dependencies>
      </project>
      """;

  private ExampleProject() {}

  /** Writes the example below the folder and returns its root. */
  static Path write(QueryExample example, Path folder) throws IOException {
    Path root = Files.createDirectories(folder.resolve(example.name()));
    for (Map.Entry<String, String> file : example.files().entrySet()) {
      write(root.resolve(place(example, file.getKey(), file.getValue())), file.getValue());
    }
    if (isSingle(example)) {
      write(root.resolve("pom.xml"), POM);
    }
    return root;
  }

  /** Where a file of the example lies below the project's root. */
  static String place(QueryExample example, String path, String text) {
    if (!isSingle(example)) {
      return path;
    }
    Matcher matcher = PACKAGE.matcher(text);
    String folder = matcher.find() ? matcher.group(1).replace('.', '/') + "/" : "";
    return "src/main/java/" + folder + path;
  }

  private static boolean isSingle(QueryExample example) {
    return example.files().size() == 1
        && example.files().firstKey().equals(example.name() + ".java");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
