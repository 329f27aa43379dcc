package dev.postern.cli.attribution;

import dev.postern.cli.terminal.Csv;
import dev.postern.cli.terminal.FormatOption.Format;
import dev.postern.cli.terminal.Json;
import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.attribution.inventory.AgentDanger;
import dev.postern.extractor.attribution.inventory.AgentFile;
import dev.postern.extractor.pipeline.InventorySurvey.Inventory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what of AI a repository holds. */
public final class InventoryOutput {
  private final Terminal terminal;

  public InventoryOutput(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints tools that commits, notes and marks declare, files for assistants, and clients. */
  public void print(Footprint footprint, Inventory inventory, Format format) {
    switch (format) {
      case TABLE -> lines(footprint, inventory);
      case CSV -> csv(footprint, inventory);
      case JSON -> {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("tools", footprint.tools());
        all.put("agentFiles", inventory.agents());
        all.put("dangers", inventory.dangers());
        all.put("clients", inventory.clients());
        Json.print(terminal, all);
      }
    }
  }

  private void lines(Footprint footprint, Inventory inventory) {
    terminal.line("Assistants that are declared: " + orNone(footprint.tools().keySet()));
    terminal.line("");
    terminal.line("Files that tell assistants how to work: " + inventory.agents().size());
    for (AgentFile file : inventory.agents()) {
      String kind = file.kind().name().toLowerCase(Locale.ROOT);
      terminal.line(Terminal.clean("  " + file.path() + " (" + file.tool() + ", " + kind + ")"));
    }
    terminal.line("");
    terminal.line("Dangerous in these files: " + inventory.dangers().size());
    for (AgentDanger each : inventory.dangers()) {
      terminal.line(
          Terminal.clean(
              "  " + each.path() + ":" + each.line() + " " + words(each) + ": " + each.detail()));
    }
    terminal.line("");
    terminal.line("Libraries that talk to models: " + orNone(inventory.clients().keySet()));
    inventory
        .clients()
        .forEach(
            (name, files) ->
                terminal.line(
                    Terminal.clean(
                        "  " + name + ": " + files.size() + " files such as " + files.first())));
  }

  private static String words(AgentDanger danger) {
    return danger.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String orNone(Iterable<String> names) {
    String all = String.join(", ", names);
    return all.isEmpty() ? "none" : all;
  }

  private void csv(Footprint footprint, Inventory inventory) {
    terminal.line("what,name,file,line,detail");
    footprint
        .tools()
        .forEach(
            (tool, share) ->
                row("TOOL", tool, "", "", share.commits().size() + " commits still there"));
    inventory
        .agents()
        .forEach(file -> row("AGENT_FILE", file.tool(), file.path(), "", file.kind().name()));
    inventory
        .dangers()
        .forEach(
            each ->
                row(
                    "DANGER",
                    each.kind().name(),
                    each.path(),
                    Integer.toString(each.line()),
                    each.detail()));
    inventory
        .clients()
        .forEach((name, files) -> files.forEach(file -> row("CLIENT", name, file, "", "")));
  }

  private void row(String what, String name, String file, String line, String detail) {
    terminal.line(Csv.line(List.of(what, name, file, line, detail)));
  }
}
