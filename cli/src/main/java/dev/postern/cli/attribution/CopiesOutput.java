package dev.postern.cli.attribution;

import dev.postern.cli.project.OpenProject;
import dev.postern.cli.terminal.Csv;
import dev.postern.cli.terminal.FormatOption.Format;
import dev.postern.cli.terminal.Json;
import dev.postern.cli.terminal.Terminal;
import dev.postern.threatmodel.copies.CopyFinder;
import dev.postern.threatmodel.copies.FlawedCopy;
import java.util.List;

/** Prints methods that repeat one in which a finding ends. */
public final class CopiesOutput {
  private final Terminal terminal;

  public CopiesOutput(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints all of them. */
  public void print(OpenProject open, Format format) {
    List<FlawedCopy> copies = new CopyFinder(open.rows()).of(open.findings());
    switch (format) {
      case TABLE -> copies.forEach(this::sentence);
      case CSV -> {
        terminal.line("finding,rule,flawed,copy,endpoints,found_too");
        copies.forEach(this::row);
      }
      case JSON -> Json.print(terminal, copies);
    }
    if (format == Format.TABLE) {
      terminal.line(copies.size() + " copies of methods in which findings end");
    }
  }

  private void sentence(FlawedCopy copy) {
    String doors =
        copy.endpoints().isEmpty()
            ? "no known door leads there"
            : "behind " + String.join(", ", copy.endpoints());
    terminal.line(
        Terminal.clean(
            copy.finding()
                + ": "
                + copy.flawed()
                + " is repeated at "
                + copy.copy()
                + " ("
                + doors
                + (copy.found() ? "; found there too)" : "; not found there)")));
  }

  private void row(FlawedCopy copy) {
    terminal.line(
        Csv.line(
            List.of(
                copy.finding(),
                copy.rule(),
                copy.flawed(),
                copy.copy(),
                String.join("; ", copy.endpoints()),
                Boolean.toString(copy.found()))));
  }
}
