package dev.postern.tests.oracle;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Copies of the examples, compiled by Maven, so that the examples stay as they are in the
 * repository. What a code generator would add comes from {@code oracle/NAME/java}; a build file of
 * its own, where the server does with less, from {@code oracle/NAME/pom.xml}.
 */
final class BuiltExamples {

  private static final long MOST_MINUTES = 15;
  private static final String CLASS_PATH =
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";

  private final Path folder;

  private BuiltExamples(Path folder) {
    this.folder = folder;
  }

  /** Copies and compiles these examples below a folder. */
  static BuiltExamples in(Path folder, List<String> names)
      throws IOException, InterruptedException, URISyntaxException {
    List<String> programs = new ArrayList<>();
    for (String name : names) {
      Script script = Script.of(name);
      copy(name, folder.resolve(name), script);
      if (script.main().endsWith(".jar")) {
        build(folder.resolve(name), List.of("package"));
      } else {
        programs.add("<module>" + name + "</module>");
      }
    }
    if (!programs.isEmpty()) {
      Files.writeString(
          folder.resolve("pom.xml"),
          "<project><modelVersion>4.0.0</modelVersion><groupId>examples</groupId>"
              + "<artifactId>examples</artifactId><version>1</version><packaging>pom</packaging>"
              + "<modules>"
              + String.join("", programs)
              + "</modules></project>");
      build(
          folder,
          List.of(
              "test-compile",
              CLASS_PATH,
              "-Dmdep.outputFile=target/classpath.txt",
              "-Dmdep.includeScope=test"));
    }
    return new BuiltExamples(folder);
  }

  /** The folder of a compiled copy. */
  Path of(String name) {
    return folder.resolve(name);
  }

  /** The folder of an example in the repository. */
  static Path example(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("examples"))) {
      folder = Objects.requireNonNull(folder.getParent(), "no folder of examples");
    }
    return folder.resolve("examples").resolve(name);
  }

  private static void copy(String name, Path copy, Script script)
      throws IOException, URISyntaxException {
    delete(copy.resolve("src"));
    copyTree(example(name).resolve("src"), copy.resolve("src"), script.omit());
    URL build = BuiltExamples.class.getResource("/oracle/" + name + "/pom.xml");
    Path pom = build == null ? example(name).resolve("pom.xml") : Path.of(build.toURI());
    copyFile(pom, copy.resolve("pom.xml"));
    URL generated = BuiltExamples.class.getResource("/oracle/" + name + "/java");
    if (generated != null) {
      copyTree(Path.of(generated.toURI()), copy.resolve("src/main/java"), List.of());
    }
  }

  private static void build(Path folder, List<String> goals)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("mvn", "-q", "-B", "-ntp"));
    String repository = System.getProperty("maven.repo.local", "");
    if (!repository.isEmpty()) {
      command.add("-Dmaven.repo.local=" + repository);
    }
    command.addAll(goals);
    Path log = folder.resolve("build.log");
    ProcessBuilder process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    process.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    Process build = process.start();
    if (!build.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
      build.destroyForcibly().waitFor();
    }
    if (build.exitValue() != 0) {
      throw new IllegalStateException("an example does not compile:\n" + RunningExample.tail(log));
    }
  }

  private static void copyTree(Path from, Path to, List<String> omit) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!omit.contains(String.valueOf(file.getFileName()))) {
          copyFile(file, to.resolve(from.relativize(file).toString()));
        }
      }
    }
  }

  /** Keeps the time of the file, so that an unchanged example is not compiled again. */
  private static void copyFile(Path from, Path to) throws IOException {
    Files.createDirectories(Objects.requireNonNull(to.getParent()));
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
