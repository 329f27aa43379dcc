package dev.postern.cli.attribution;

import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.HistoryInfo;
import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.attribution.inventory.AgentFile;
import dev.postern.extractor.attribution.origin.FileLines;
import dev.postern.extractor.pipeline.AttributionSurvey;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is declared about a whole repository.
 *
 * @param repository {@code owner/name} where the remote tells it, else the name of the folder
 * @param state state of the history; null when there is none
 * @param total counts of all files
 * @param folders counts by module folder
 * @param tools lines and commits by tool
 * @param agents files that tell assistants how to work
 * @param silent whether there are such files and nothing ever declares an assistant
 */
public record Footprint(
    String repository,
    @Nullable HistoryInfo state,
    LineCounts total,
    SortedMap<String, LineCounts> folders,
    SortedMap<String, ToolShare> tools,
    List<FileLines> files,
    List<AgentFile> agents,
    boolean silent) {

  private static final Pattern SEPARATORS = Pattern.compile("[/:]+");

  /**
   * What one tool is declared for.
   *
   * @param lines code lines of which it is the tool, or one of the tools
   * @param suggested code lines of commits that took over a suggestion of it
   * @param commits commits those lines come from
   */
  public record ToolShare(int lines, int suggested, Set<String> commits) {
    static final ToolShare NONE = new ToolShare(0, 0, Set.of());

    public ToolShare {
      commits = Collections.unmodifiableSortedSet(new TreeSet<>(commits));
    }

    ToolShare with(int more, int moreSuggested, String commit) {
      Set<String> all = new TreeSet<>(commits);
      if (!commit.isEmpty()) {
        all.add(commit);
      }
      return new ToolShare(lines + more, suggested + moreSuggested, all);
    }
  }

  public Footprint {
    folders = Collections.unmodifiableSortedMap(new TreeMap<>(folders));
    tools = Collections.unmodifiableSortedMap(new TreeMap<>(tools));
    files = List.copyOf(files);
    agents = List.copyOf(agents);
  }

  /** Counts what a survey found in a folder. */
  public static Footprint of(Path root, AttributionSurvey.Survey survey) {
    LineCounts total = LineCounts.NONE;
    SortedMap<String, LineCounts> folders = new TreeMap<>();
    SortedMap<String, ToolShare> tools = new TreeMap<>();
    for (FileLines file : survey.files()) {
      LineCounts counts = LineCounts.of(file);
      total = total.plus(counts);
      folders.merge(folder(file.path()), counts, LineCounts::plus);
      tools(file, tools);
    }
    Optional<HistoryInfo> state = survey.history().info();
    String name = name(root, state.map(HistoryInfo::remote).orElse(""));
    return new Footprint(
        name,
        state.orElse(null),
        total,
        folders,
        tools,
        survey.files(),
        survey.agents(),
        survey.blind());
  }

  /**
   * Whether nothing could be said honestly: no history, one that is cut off, or assistants that are
   * told how to work and never declared.
   */
  public boolean isBlind() {
    return state == null || state.shallow() || silent;
  }

  private static void tools(FileLines file, SortedMap<String, ToolShare> tools) {
    for (AuthorshipRange range : file.ranges()) {
      boolean suggested = range.state() == LineState.AI_SUGGESTED;
      if (!suggested && range.state() != LineState.AI_DECLARED) {
        continue;
      }
      int lines =
          file.codeLines().within(range.lines().first(), range.lines().last()).cardinality();
      for (String tool : range.tools()) {
        ToolShare share = tools.getOrDefault(tool, ToolShare.NONE);
        tools.put(tool, share.with(suggested ? 0 : lines, suggested ? lines : 0, range.commit()));
      }
    }
  }

  /** The folder that holds a file's source root, else its first folder. */
  private static String folder(String path) {
    int source = path.indexOf("src/");
    if (source == 0) {
      return ".";
    }
    int inside = path.indexOf("/src/");
    if (inside > 0) {
      return path.substring(0, inside);
    }
    int first = path.indexOf('/');
    return first < 0 ? "." : path.substring(0, first);
  }

  private static String name(Path root, String remote) {
    String plain = remote.endsWith(".git") ? remote.substring(0, remote.length() - 4) : remote;
    List<String> parts = SEPARATORS.splitAsStream(plain).toList();
    return parts.size() < 2
        ? String.valueOf(root.getFileName())
        : parts.get(parts.size() - 2) + "/" + parts.get(parts.size() - 1);
  }
}
