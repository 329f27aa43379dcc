package dev.postern.extractor.workspace.maven;

import dev.postern.extractor.workspace.build.Coordinates;
import dev.postern.extractor.workspace.maven.Pom.Entry;
import dev.postern.extractor.workspace.xml.XmlReadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Build step: turns the bills of materials that the build copied into the tables that {@link
 * BomTables} reads. A bill imported by one of them is represented by its group where all its
 * artifacts have one version.
 */
public final class BomTableBuilder {

  /** Groups whose artifacts all have the version of an imported bill of materials. */
  private static final Map<String, List<String>> GROUPS =
      Map.ofEntries(
          Map.entry("spring-framework-bom", List.of("org.springframework")),
          Map.entry("spring-security-bom", List.of("org.springframework.security")),
          Map.entry("spring-session-bom", List.of("org.springframework.session")),
          Map.entry("spring-integration-bom", List.of("org.springframework.integration")),
          Map.entry("spring-batch-bom", List.of("org.springframework.batch")),
          Map.entry("spring-amqp-bom", List.of("org.springframework.amqp")),
          Map.entry("spring-restdocs-bom", List.of("org.springframework.restdocs")),
          Map.entry("spring-ws-bom", List.of("org.springframework.ws")),
          Map.entry(
              "jackson-bom",
              List.of(
                  "com.fasterxml.jackson.core",
                  "com.fasterxml.jackson.dataformat",
                  "com.fasterxml.jackson.datatype",
                  "com.fasterxml.jackson.module",
                  "com.fasterxml.jackson.jaxrs")),
          Map.entry("netty-bom", List.of("io.netty")),
          Map.entry("junit-bom", List.of("org.junit.jupiter")),
          Map.entry("micrometer-bom", List.of("io.micrometer")),
          Map.entry("log4j-bom", List.of("org.apache.logging.log4j")),
          Map.entry("jersey-bom", List.of("org.glassfish.jersey.core")),
          Map.entry("jetty-bom", List.of("org.eclipse.jetty")),
          Map.entry("mockito-bom", List.of("org.mockito")),
          Map.entry("querydsl-bom", List.of("com.querydsl")),
          Map.entry("groovy-bom", List.of("org.apache.groovy")),
          Map.entry("kotlin-bom", List.of("org.jetbrains.kotlin")),
          Map.entry("testcontainers-bom", List.of("org.testcontainers")),
          Map.entry("rest-assured-bom", List.of("io.rest-assured")),
          Map.entry("opentelemetry-bom", List.of("io.opentelemetry")),
          Map.entry("brave-bom", List.of("io.zipkin.brave")),
          Map.entry("infinispan-bom", List.of("org.infinispan")),
          Map.entry("assertj-bom", List.of("org.assertj")));

  private BomTableBuilder() {}

  /**
   * Runs the step.
   *
   * @param args the folder with {@code *.pom} files and the folder for the tables
   */
  public static void main(String[] args) throws IOException, XmlReadException {
    if (args.length != 2) {
      throw new IllegalArgumentException("wanted: <folder of poms> <folder for the tables>");
    }
    Path output = Files.createDirectories(Path.of(args[1]));
    List<String> index = new ArrayList<>();
    for (Path file : poms(Path.of(args[0]))) {
      Pom pom = new PomReader().read(".", Files.readAllBytes(file));
      String name = pom.own().artifact() + "-" + pom.coordinates().version() + ".txt";
      Files.writeString(output.resolve(name), String.join("\n", rows(pom)) + "\n");
      index.add(name);
    }
    index.sort(String::compareTo);
    Files.writeString(output.resolve("index.txt"), String.join("\n", index) + "\n");
  }

  private static List<Path> poms(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".pom")).sorted().toList();
    }
  }

  static List<String> rows(Pom pom) {
    List<String> rows = new ArrayList<>();
    rows.add("bom " + pom.coordinates());
    new TreeMap<>(pom.properties())
        .forEach(
            (name, value) -> {
              if (!name.contains("plugin") && !value.contains("\n")) {
                rows.add("p " + name + "=" + value);
              }
            });
    Map<String, String> managed = new TreeMap<>();
    for (Entry entry : pom.managed()) {
      Coordinates coordinates = entry.coordinates();
      String version =
          coordinates.version().equals("${project.version}")
              ? pom.coordinates().version()
              : coordinates.version();
      if (entry.isImport()) {
        groups(coordinates).forEach(group -> managed.putIfAbsent(group + ":*", version));
      } else if (entry.classifier().isEmpty()) {
        managed.putIfAbsent(coordinates.key(), version);
      }
    }
    managed.forEach((key, version) -> rows.add("m " + key + "=" + version));
    return rows;
  }

  /** Jackson's bill of materials of the third generation manages other groups. */
  private static List<String> groups(Coordinates bom) {
    if (bom.key().equals("tools.jackson:jackson-bom")) {
      return List.of("tools.jackson.core", "tools.jackson.dataformat", "tools.jackson.module");
    }
    return GROUPS.getOrDefault(bom.artifact(), List.of());
  }
}
