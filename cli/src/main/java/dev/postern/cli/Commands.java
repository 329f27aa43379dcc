package dev.postern.cli;

import dev.postern.cli.shell.ShellCommand;
import dev.postern.cli.terminal.Terminal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The commands, in the order of the help. */
final class Commands {

  private Commands() {}

  static Map<String, Object> byName(Terminal terminal) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("scan", new ScanCommand(terminal));
    all.put("index", new IndexCommand(terminal));
    all.put("endpoints", new EndpointsCommand(terminal));
    all.put("data", new DataCommand(terminal));
    all.put("findings", new FindingsCommand(terminal));
    all.put("explain", new ExplainCommand(terminal));
    all.put("accept", new AcceptCommand(terminal));
    all.put("dependencies", new DependenciesCommand(terminal));
    all.put("import", new ImportCommand(terminal));
    all.put("report", new ReportCommand(terminal));
    all.put("attribution", new AttributionCommand(terminal));
    all.put("diff", new DiffCommand(terminal));
    all.put("portfolio", new PortfolioCommand(terminal));
    all.put("tag", new TagCommand(terminal));
    all.put("gate", new GateCommand(terminal));
    all.put("policy", new PolicyCommand(terminal));
    all.put("zone", new ZoneCommand(terminal));
    all.put("query", new QueryCommand(terminal));
    all.put("shell", new ShellCommand(terminal));
    all.put("schema", new SchemaCommand(terminal));
    all.put("packs", new PacksCommand(terminal));
    all.put("doctor", new DoctorCommand(terminal));
    all.put("warm-up", new WarmUpCommand(terminal));
    return all;
  }

  static Iterable<Object> all(Terminal terminal) {
    return byName(terminal).values();
  }
}
