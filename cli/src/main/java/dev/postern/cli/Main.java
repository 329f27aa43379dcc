package dev.postern.cli;

import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.UsageException;
import dev.postern.graph.GraphException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;

/** Entry point: runs one command and exits with its code. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(
        run(
            arguments,
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            System.getenv()));
  }

  /**
   * Runs a command and returns its exit code; used by {@link #main} and by tests.
   *
   * @param environment environment variables that decide about colour, width and folders
   */
  public static int run(
      String[] arguments, PrintWriter out, PrintWriter err, Map<String, String> environment) {
    // The launcher knows whether it talks to a terminal; Java cannot tell reliably.
    boolean interactive = environment.getOrDefault("POSTERN_TERMINAL", "").equals("1");
    Terminal terminal = new Terminal(out, err, environment, interactive);
    return commandLine(terminal).execute(arguments);
  }

  /** The command line with all commands, writing to the given terminal. */
  static CommandLine commandLine(Terminal terminal) {
    PosternCommand root = new PosternCommand();
    CommandLine line = new CommandLine(root);
    Commands.all(terminal).forEach(line::addSubcommand);
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setUsageHelpAutoWidth(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setExecutionExceptionHandler(
        (error, command, parsed) -> report(error, terminal, root.debug));
    line.setParameterExceptionHandler(
        (error, args) -> {
          terminal.err().println("postern: " + error.getMessage());
          String name = error.getCommandLine().getCommandSpec().qualifiedName();
          terminal.err().println("Try: " + name + " --help");
          return ExitCode.USAGE;
        });
    return line;
  }

  private static int report(Exception error, Terminal terminal, boolean debug) {
    if (debug) {
      error.printStackTrace(terminal.err());
    }
    terminal.err().println("postern: " + Terminal.clean(String.valueOf(error.getMessage())));
    if (error instanceof UsageException || error instanceof ModelFormatException) {
      return ExitCode.USAGE;
    }
    if (error instanceof GraphException graph) {
      return graph.reason() == GraphException.Reason.STORAGE ? ExitCode.INTERNAL : ExitCode.USAGE;
    }
    if (!debug) {
      terminal
          .err()
          .println(
              "This is a bug (" + error.getClass().getSimpleName() + "); --debug shows where.");
    }
    return ExitCode.INTERNAL;
  }
}
