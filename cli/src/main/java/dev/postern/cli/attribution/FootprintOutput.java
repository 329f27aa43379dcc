package dev.postern.cli.attribution;

import dev.postern.cli.terminal.Csv;
import dev.postern.cli.terminal.FormatOption.Format;
import dev.postern.cli.terminal.Json;
import dev.postern.cli.terminal.Terminal;
import dev.postern.cli.terminal.TextTable;
import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.HistoryInfo;
import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.attribution.origin.FileLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints a footprint. */
public final class FootprintOutput {
  private static final int SHORT = 12;

  private final Terminal terminal;
  private final Footprint footprint;

  public FootprintOutput(Terminal terminal, Footprint footprint) {
    this.terminal = terminal;
    this.footprint = footprint;
  }

  /** Totals, modules and tools; in csv one line per file. */
  public void summary(Format format) {
    switch (format) {
      case TABLE -> tables();
      case CSV -> files();
      case JSON -> Json.print(terminal, json());
    }
  }

  /** The lines of which an AI is declared or a suggestion of one was taken over. */
  public void lines(Format format) {
    switch (format) {
      case TABLE -> ranges();
      case CSV -> csvLines();
      case JSON -> Json.print(terminal, rangesAsJson());
    }
  }

  private void tables() {
    HistoryInfo state = footprint.state();
    LineCounts total = footprint.total();
    if (state == null) {
      terminal.line(footprint.repository() + ": no history to read; origins are not known");
    } else {
      terminal.line(
          String.format(
              Locale.ROOT,
              "%s at %s (%s), %,d commits read",
              footprint.repository(),
              state.headCommit().substring(0, SHORT),
              state.headDate(),
              state.commits()));
      banners(state);
    }
    terminal.line(
        String.format(
            Locale.ROOT,
            "%,d code lines: an AI is declared for %,d; at most %,d (%s) may be an AI's",
            total.code(),
            total.aiLow(),
            total.aiHigh(),
            interval(total)));
    terminal.line(
        String.format(
            Locale.ROOT,
            "  recorded %,d · declared %,d · in commits with an accepted suggestion %,d · not"
                + " declared %,d · older than assistants %,d · attested to people %,d ·"
                + " uncommitted %,d",
            total.recorded(),
            total.declared(),
            total.suggested(),
            total.unknown(),
            total.old(),
            total.attested(),
            total.uncommitted()));
    tools();
    folders();
  }

  private void banners(HistoryInfo state) {
    if (state.shallow()) {
      terminal.line(
          "The clone is shallow: older declarations are not seen (git fetch --unshallow)");
    }
    if (state.notes() < 0) {
      terminal.line(
          "No notes of authorship here (refs/notes/ai); plain clones do not fetch them:"
              + " git fetch origin 'refs/notes/*:refs/notes/*'");
    } else {
      terminal.line(state.notes() + " commits carry a note of authorship" + irregular(state));
    }
    if (!state.traces().isEmpty()) {
      terminal.line(
          state.traces().get("READ")
              + " records in .agent-trace, "
              + state.traces().get("TIED_TO_COMMITS")
              + " of them name a commit; the others are not used");
    }
    if (footprint.silent()) {
      terminal.line(
          "BLIND: "
              + footprint.agents().get(0).path()
              + " tells assistants how to work here, and no commit, note or mark declares one");
    }
    if (state.ignored() > 0) {
      terminal.line(state.ignored() + " commits passed by as lists of revisions to ignore ask");
    }
  }

  private static String irregular(HistoryInfo state) {
    List<String> parts = new ArrayList<>();
    state
        .irregularities()
        .forEach(
            (kind, count) ->
                parts.add(kind.toLowerCase(Locale.ROOT).replace('_', ' ') + " " + count));
    return parts.isEmpty() ? "" : "; irregular, read all the same: " + String.join(", ", parts);
  }

  private void tools() {
    if (footprint.tools().isEmpty()) {
      return;
    }
    terminal.line("");
    TextTable table =
        new TextTable(List.of("TOOL", "CODE LINES", "WITH A SUGGESTION", "COMMITS STILL THERE"));
    footprint
        .tools()
        .forEach(
            (tool, share) ->
                table.add(
                    List.of(
                        tool,
                        Integer.toString(share.lines()),
                        Integer.toString(share.suggested()),
                        Integer.toString(share.commits().size()))));
    table.print(terminal, terminal.isInteractive() ? terminal.width() : 0);
  }

  private void folders() {
    List<Map.Entry<String, LineCounts>> declared =
        footprint.folders().entrySet().stream()
            .filter(each -> each.getValue().aiLow() > 0)
            .sorted(
                Map.Entry.<String, LineCounts>comparingByValue(
                        (left, right) -> Integer.compare(right.aiLow(), left.aiLow()))
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    if (declared.isEmpty()) {
      return;
    }
    terminal.line("");
    TextTable table = new TextTable(List.of("MODULE", "CODE LINES", "DECLARED AI", "INTERVAL"));
    declared.forEach(
        each ->
            table.add(
                List.of(
                    each.getKey(),
                    Integer.toString(each.getValue().code()),
                    Integer.toString(each.getValue().aiLow()),
                    interval(each.getValue()))));
    table.print(terminal, terminal.isInteractive() ? terminal.width() : 0);
  }

  private static String interval(LineCounts counts) {
    return String.format(
        Locale.ROOT,
        "%.1f %% to %.1f %%",
        percent(counts.aiLow(), counts.code()),
        percent(counts.aiHigh(), counts.code()));
  }

  private static double percent(int part, int all) {
    return all == 0 ? 0 : 100.0 * part / all;
  }

  private void files() {
    terminal.line(
        "repo,file,code_lines,ai_low,ai_high,recorded,declared,suggested,unknown,human_by_date,"
            + "human_attested,uncommitted");
    for (FileLines file : footprint.files()) {
      LineCounts counts = LineCounts.of(file);
      List<String> cells = new ArrayList<>(List.of(footprint.repository(), file.path()));
      for (int number : numbers(counts)) {
        cells.add(Integer.toString(number));
      }
      terminal.line(Csv.line(cells));
    }
  }

  private static int[] numbers(LineCounts counts) {
    return new int[] {
      counts.code(),
      counts.aiLow(),
      counts.aiHigh(),
      counts.recorded(),
      counts.declared(),
      counts.suggested(),
      counts.unknown(),
      counts.old(),
      counts.attested(),
      counts.uncommitted()
    };
  }

  private Map<String, Object> json() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("repository", footprint.repository());
    if (footprint.state() != null) {
      all.put("history", footprint.state());
    }
    all.put("blind", footprint.isBlind());
    all.put("agentFiles", footprint.agents());
    all.put("lines", asJson(footprint.total()));
    Map<String, Object> tools = new LinkedHashMap<>();
    footprint.tools().forEach(tools::put);
    all.put("tools", tools);
    Map<String, Object> modules = new LinkedHashMap<>();
    footprint.folders().forEach((folder, counts) -> modules.put(folder, asJson(counts)));
    all.put("modules", modules);
    return all;
  }

  private static Map<String, Integer> asJson(LineCounts counts) {
    Map<String, Integer> all = new LinkedHashMap<>();
    all.put("code", counts.code());
    all.put("aiLow", counts.aiLow());
    all.put("aiHigh", counts.aiHigh());
    all.put("recorded", counts.recorded());
    all.put("declared", counts.declared());
    all.put("suggested", counts.suggested());
    all.put("unknown", counts.unknown());
    all.put("humanByDate", counts.old());
    all.put("humanAttested", counts.attested());
    all.put("uncommitted", counts.uncommitted());
    return all;
  }

  private void ranges() {
    TextTable table = new TextTable(List.of("FILE", "LINES", "STATE", "TOOL", "BY", "COMMIT"));
    for (Row row : rows()) {
      AuthorshipRange range = row.range();
      table.add(
          List.of(
              row.file(),
              range.lines().first() + "-" + range.lines().last(),
              state(range),
              String.join(" ", range.tools()),
              evidence(range),
              shortId(range)));
    }
    table.print(terminal, terminal.isInteractive() ? terminal.width() : 0);
  }

  private void csvLines() {
    terminal.line("repo,file,line,state,tool,evidence,commit");
    for (Row row : rows()) {
      AuthorshipRange range = row.range();
      for (int line = range.lines().first(); line <= range.lines().last(); line++) {
        terminal.line(
            Csv.line(
                List.of(
                    footprint.repository(),
                    row.file(),
                    Integer.toString(line),
                    state(range),
                    String.join(" ", range.tools()),
                    evidence(range),
                    range.commit())));
      }
    }
  }

  private List<Map<String, Object>> rangesAsJson() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Row row : rows()) {
      AuthorshipRange range = row.range();
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("repo", footprint.repository());
      each.put("file", row.file());
      each.put("first", range.lines().first());
      each.put("last", range.lines().last());
      each.put("state", state(range));
      each.put("tools", range.tools());
      each.put("evidence", evidence(range));
      each.put("commit", range.commit());
      all.add(each);
    }
    return all;
  }

  private record Row(String file, AuthorshipRange range) {}

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (FileLines file : footprint.files()) {
      file.ranges().stream()
          .filter(
              range ->
                  range.state() == LineState.AI_DECLARED || range.state() == LineState.AI_SUGGESTED)
          .forEach(range -> rows.add(new Row(file.path(), range)));
    }
    return rows;
  }

  private static String state(AuthorshipRange range) {
    return range.state() == LineState.AI_SUGGESTED ? "suggested" : "ai";
  }

  private static String evidence(AuthorshipRange range) {
    return range.strength().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String shortId(AuthorshipRange range) {
    return range.commit().substring(0, Math.min(SHORT, range.commit().length()));
  }
}
