package dev.postern.cli;

import dev.postern.cli.project.Indexer;
import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.Project;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.Terminal;
import dev.postern.queries.QueryPacks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Exercises a scan of a tiny application, so that the build can archive the classes it loads. */
@Command(
    name = "warm-up",
    hidden = true,
    description = "Load what a scan needs; used by the build.")
final class WarmUpCommand implements Callable<Integer> {

  private static final String APPLICATION =
      """
      package warm;

      import org.springframework.boot.SpringApplication;
      import org.springframework.boot.autoconfigure.SpringBootApplication;
      import org.springframework.web.bind.annotation.GetMapping;
      import org.springframework.web.bind.annotation.RestController;

      @SpringBootApplication
      @RestController
      public class Application {
        public static void main(String[] arguments) {
          SpringApplication.run(Application.class, arguments);
        }

        @GetMapping("/hello")
        public String hello(String name) {
          try {
            return name == null ? "nobody" : "hello " + name.trim();
          } finally {
            System.out.println("called");
          }
        }
      }
      """;

  private final Terminal terminal;

  WarmUpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("postern-warm-up");
    try {
      Path source = Files.createDirectories(folder.resolve("repo/src/main/java/warm"));
      Files.writeString(source.resolve("Application.java"), APPLICATION);
      Terminal silent =
          new Terminal(
              new PrintWriter(Writer.nullWriter()),
              new PrintWriter(Writer.nullWriter()),
              Map.of(),
              false);
      Project project =
          new Project(folder.resolve("repo"), folder.resolve("home"), folder.resolve("cache"));
      new Indexer(silent).index(project, QueryPacks.bundled());
      try (OpenProject open = OpenProject.open(project, silent)) {
        Reports.writeAll(project.home(), open.model(open.findings()), open.findings());
      }
      terminal.line("warm");
      return ExitCode.DONE;
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = new ArrayList<>(walk.toList());
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      Files.deleteIfExists(all.get(i));
    }
  }
}
