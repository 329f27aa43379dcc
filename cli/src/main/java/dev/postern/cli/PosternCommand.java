package dev.postern.cli;

import dev.postern.cli.project.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command without a sub-command: prints the help. */
@Command(
    name = "postern",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Reads a Java code base, builds a knowledge graph of it, and derives who can reach what, through",
      "which guard, and which personal data is behind it.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  postern scan .                 index, check, and write the threat model",
      "  postern endpoints --access public",
      "  postern query \"MATCH (e:Endpoint) RETURN e.verb, e.address ORDER BY e.address\"",
      "",
      "Exit codes: 0 done, 1 the gate says no, 2 wrong usage, 3 too little was seen, 4 internal error.",
      "Not done yet: diff, import, serve, push, mcp."
    })
final class PosternCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = CommandLine.ScopeType.INHERIT,
      description = "Show a stack trace when something goes wrong.")
  boolean debug;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
