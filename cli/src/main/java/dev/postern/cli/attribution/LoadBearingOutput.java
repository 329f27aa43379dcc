package dev.postern.cli.attribution;

import dev.postern.cli.project.OpenProject;
import dev.postern.cli.terminal.Csv;
import dev.postern.cli.terminal.FormatOption.Format;
import dev.postern.cli.terminal.Json;
import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.attribution.origin.FileLines;
import dev.postern.threatmodel.loadbearing.Asset;
import dev.postern.threatmodel.loadbearing.LoadBearingFinder;
import dev.postern.threatmodel.loadbearing.LoadBearingGuard;
import dev.postern.threatmodel.loadbearing.OpensTo;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Prints the lines that alone hold doors closed, and who wrote them. */
public final class LoadBearingOutput {
  private static final int MOST = 20;
  private static final int NAMED = 4;

  private final Terminal terminal;
  private final RuleLines places;
  private final Map<String, FileLines> files = new TreeMap<>();

  /**
   * An output.
   *
   * @param lines origins of the lines of Java files
   */
  public LoadBearingOutput(Terminal terminal, Path root, List<FileLines> lines) {
    this.terminal = terminal;
    this.places = new RuleLines(root);
    lines.forEach(file -> files.put(file.path(), file));
  }

  /** One line and its origin; {@code AI}, {@code HUMAN}, {@code UNDECLARED} or {@code NOT_READ}. */
  private record Bearing(
      LoadBearingGuard guard, String origin, List<String> tools, String commit) {}

  /** Prints all that the graph holds; the table names the worst first. */
  public void print(OpenProject open, Format format) {
    List<Bearing> all =
        new LoadBearingFinder(open.rows())
            .all().stream()
                .map(places::at)
                .map(this::bearing)
                .sorted(Comparator.comparing(each -> !each.origin().equals("AI")))
                .toList();
    switch (format) {
      case TABLE -> sentences(all);
      case CSV -> csv(all);
      case JSON -> Json.print(terminal, all);
    }
  }

  private Bearing bearing(LoadBearingGuard guard) {
    FileLines file = files.get(guard.file());
    if (file == null || guard.line() == 0) {
      return new Bearing(guard, "NOT_READ", List.of(), "");
    }
    Optional<AuthorshipRange> range =
        file.ranges().stream()
            .filter(
                each -> each.lines().first() <= guard.line() && guard.line() <= each.lines().last())
            .findFirst();
    LineState state = range.map(AuthorshipRange::state).orElse(LineState.UNKNOWN);
    String origin =
        switch (state) {
          case AI_DECLARED -> "AI";
          case HUMAN -> "HUMAN";
          case AI_SUGGESTED, UNKNOWN, UNCOMMITTED -> "UNDECLARED";
        };
    return new Bearing(
        guard,
        origin,
        range.map(AuthorshipRange::tools).orElse(List.of()),
        range.map(AuthorshipRange::commit).orElse(""));
  }

  private void sentences(List<Bearing> all) {
    if (all.isEmpty()) {
      terminal.line("No single line alone holds a door closed, as far as decisions are known.");
      return;
    }
    long declared = all.stream().filter(each -> each.origin().equals("AI")).count();
    terminal.line(
        all.size()
            + " lines each alone hold doors closed if all else stays as it is; an AI is declared"
            + " for "
            + declared);
    for (Bearing each : all.stream().limit(MOST).toList()) {
      LoadBearingGuard guard = each.guard();
      terminal.line("");
      terminal.line(Terminal.clean(guard.file() + ":" + guard.line() + "  " + describe(guard)));
      terminal.line("  This " + origin(each) + " alone stands between " + who(guard) + what(guard));
    }
    if (all.size() > MOST) {
      terminal.line("");
      terminal.line((all.size() - MOST) + " more; --format csv lists all.");
    }
  }

  private static String describe(LoadBearingGuard guard) {
    String matcher = guard.matcher().isEmpty() ? guard.name() : guard.matcher();
    return guard.kind().toLowerCase(Locale.ROOT).replace('_', ' ')
        + " "
        + matcher
        + ": "
        + guard.requires();
  }

  private static String origin(Bearing bearing) {
    return switch (bearing.origin()) {
      case "AI" -> "AI-written line (" + String.join(", ", bearing.tools()) + ")";
      case "HUMAN" -> "human-written line";
      case "NOT_READ" -> "line (of a file without line origins)";
      default -> "line of undeclared origin";
    };
  }

  private static String who(LoadBearingGuard guard) {
    return switch (guard.opensTo()) {
      case ANYONE -> "the internet and ";
      case ANY_USER -> "every user who is logged in and ";
      case OTHER_USERS -> "users and the records of others at ";
    };
  }

  private static String what(LoadBearingGuard guard) {
    List<String> assets = guard.assets().stream().map(Asset::name).toList();
    String doors =
        guard.endpoints().size() == 1
            ? guard.endpoints().get(0)
            : guard.endpoints().size() + " endpoints such as " + guard.endpoints().get(0);
    if (assets.isEmpty() || guard.opensTo() == OpensTo.OTHER_USERS) {
      return Terminal.clean(doors);
    }
    String more = assets.size() > NAMED ? " and " + (assets.size() - NAMED) + " more fields" : "";
    return Terminal.clean(
        String.join(", ", assets.subList(0, Math.min(NAMED, assets.size())))
            + more
            + " ("
            + doors
            + ")");
  }

  private void csv(List<Bearing> all) {
    terminal.line("file,line,kind,matcher,requires,opens_to,origin,tools,commit,endpoints,assets");
    for (Bearing each : all) {
      LoadBearingGuard guard = each.guard();
      terminal.line(
          Csv.line(
              List.of(
                  guard.file(),
                  Integer.toString(guard.line()),
                  guard.kind(),
                  guard.matcher(),
                  guard.requires(),
                  guard.opensTo().name(),
                  each.origin(),
                  String.join(" ", each.tools()),
                  each.commit(),
                  String.join("; ", guard.endpoints()),
                  String.join("; ", guard.assets().stream().map(Asset::name).toList()))));
    }
  }
}
