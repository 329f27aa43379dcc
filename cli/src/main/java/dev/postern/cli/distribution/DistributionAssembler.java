package dev.postern.cli.distribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays out {@code target/dist}: {@code lib/} with all jars (signature files of signed ones removed,
 * since verifying them is a third of the start of the graph database and keeps classes out of the
 * class archive), {@code lib/postern.jar} that names them in order, the launcher, licence and
 * README.
 */
public final class DistributionAssembler {

  private final Path target;
  private final Path project;
  private final String version;

  private DistributionAssembler(Path target, Path project, String version) {
    this.target = target;
    this.project = project;
    this.version = version;
  }

  /**
   * Runs the assembly.
   *
   * @param arguments the build's target folder, the folder of the parent project, the version
   */
  public static void main(String[] arguments) throws IOException {
    new DistributionAssembler(
            Path.of(arguments[0]), Path.of(arguments[1]).normalize(), arguments[2])
        .assemble();
  }

  private void assemble() throws IOException {
    Path dist = target.resolve("dist");
    deleteRecursively(dist);
    Path lib = Files.createDirectories(dist.resolve("lib"));
    List<String> names = new ArrayList<>();
    for (Path jar : jars()) {
      String name = jar.getFileName().toString();
      PlainJar.copy(jar, lib.resolve(name));
      names.add(name);
    }
    Files.write(lib.resolve("classpath"), names, StandardCharsets.UTF_8);
    PlainJar.writeClassPathJar(lib.resolve("postern.jar"), names);
    for (String file : List.of("postern", "LICENSE", "README.md")) {
      Path copy = Files.copy(project.resolve(file), dist.resolve(file));
      if (file.equals("postern") && !copy.toFile().setExecutable(true)) {
        throw new IOException("cannot make " + copy + " executable");
      }
    }
    Files.writeString(dist.resolve("stamp"), version + "\n");
  }

  /** Our own jars first, in the order of the modules, then the libraries by name. */
  private List<Path> jars() throws IOException {
    List<Path> all = new ArrayList<>();
    all.add(target.resolve("postern-cli-" + version + ".jar"));
    Path libraries = target.resolve("libraries");
    for (String module : List.of("threatmodel", "queries", "graph", "extractor")) {
      all.add(libraries.resolve("postern-" + module + "-" + version + ".jar"));
    }
    try (Stream<Path> files = Files.list(libraries)) {
      files.filter(file -> !all.contains(file)).sorted().forEach(all::add);
    }
    return all;
  }

  private static void deleteRecursively(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = new ArrayList<>(walk.toList());
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      Files.delete(all.get(i));
    }
  }
}
