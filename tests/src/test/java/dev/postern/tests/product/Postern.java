package dev.postern.tests.product;

import dev.postern.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs commands as a user would, inside this process, with a home folder of its own. */
final class Postern {

  /** What a command printed, and its exit code. */
  record Outcome(int exit, String out, String err) {}

  private final Path repository;
  private final Path home;
  private final Path cache;

  Postern(Path repository, Path folder) {
    this.repository = repository;
    this.home = folder.resolve("home");
    this.cache = folder.resolve("cache");
  }

  Path home() {
    return home;
  }

  /** Runs a command on the repository. */
  Outcome run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--repo", repository.toString(), "--home", home.toString()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.run(
            all.toArray(String[]::new),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Map.of("XDG_CACHE_HOME", cache.toString(), "HOME", cache.toString()));
    return new Outcome(exit, out.toString(), err.toString());
  }

  /** The folder of an example application. */
  static Path example(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("examples"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("no folder 'examples' above " + Path.of("").toAbsolutePath());
    }
    return folder.resolve("examples").resolve(name);
  }
}
