package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.attribution.SignalStrength;
import dev.postern.extractor.syntax.LineRange;
import dev.postern.extractor.syntax.LineSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.blame.BlameGenerator;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Finds the origins of the lines of files. Renames are followed; moved and copied code belongs to
 * whoever moved it. Commits to be ignored pass their lines on to those that wrote them before.
 */
final class BlameRun {
  private static final LineRange FIRST = new LineRange(1, 1);

  private final Repository repository;
  private final ObjectId head;
  private final LineOrigins origins;
  private final Set<ObjectId> ignored;

  /**
   * A run.
   *
   * @param ignored commits that changed form alone, such as those that reformatted everything
   */
  BlameRun(Repository repository, ObjectId head, LineOrigins origins, Set<ObjectId> ignored) {
    this.repository = repository;
    this.head = head;
    this.origins = origins;
    this.ignored = Set.copyOf(ignored);
  }

  /**
   * The ranges of a file of which something is known, ascending. White space is ignored first, so
   * that reformatting hides nothing; lines that a tool's commit brought in exactly this form, if
   * only by moving them to another depth, are its lines too.
   *
   * @param formMatters whether such a commit can have changed the form of lines alone
   */
  List<AuthorshipRange> of(String path, boolean formMatters) throws IOException {
    Map<AuthorshipRange, BitSet> lines = blame(path, RawTextComparator.WS_IGNORE_ALL);
    if (formMatters) {
      addFormal(path, lines);
    }
    return ranges(lines);
  }

  private void addFormal(String path, Map<AuthorshipRange, BitSet> lines) throws IOException {
    BitSet declared = new BitSet();
    lines.forEach((origin, bits) -> declared.or(isTool(origin) ? bits : new BitSet()));
    Map<AuthorshipRange, BitSet> exact = blame(path, RawTextComparator.DEFAULT);
    exact.forEach(
        (origin, bits) -> {
          bits.andNot(declared);
          if (isTool(origin) && !bits.isEmpty()) {
            lines.values().forEach(other -> other.andNot(bits));
            lines.computeIfAbsent(origin, key -> new BitSet()).or(bits);
          }
        });
  }

  private static boolean isTool(AuthorshipRange origin) {
    return origin.state() == LineState.AI_DECLARED || origin.state() == LineState.AI_SUGGESTED;
  }

  private Map<AuthorshipRange, BitSet> blame(String path, RawTextComparator comparator)
      throws IOException {
    Map<AuthorshipRange, BitSet> lines = new HashMap<>();
    try (BlameGenerator blame = new BlameGenerator(repository, path)) {
      blame.setTextComparator(comparator);
      blame.setFollowFileRenames(true);
      if (!ignored.isEmpty()) {
        blame.setIgnoreRevs(ignored);
      }
      blame.push(null, head);
      RawText text = blame.getResultContents();
      while (blame.next()) {
        region(blame, lines);
      }
      if (text != null) {
        SlidBlocks.slide(text, lines, BlameRun::isTool);
      }
    }
    return lines;
  }

  private void region(BlameGenerator blame, Map<AuthorshipRange, BitSet> lines) {
    RevCommit source = blame.getSourceCommit();
    if (!origins.knows(source)) {
      if (CommittedLines.isBeforeEpoch(source)) {
        lines
            .computeIfAbsent(byDate(), key -> new BitSet())
            .set(blame.getResultStart() + 1, blame.getResultEnd() + 1);
      }
      return;
    }
    int shift = blame.getSourceStart() - blame.getResultStart();
    for (int line = blame.getResultStart() + 1; line <= blame.getResultEnd(); line++) {
      int at = line;
      Optional<AuthorshipRange> origin = origins.of(source, blame.getSourcePath(), line + shift);
      origin.ifPresent(range -> lines.computeIfAbsent(range, key -> new BitSet()).set(at));
    }
  }

  private static AuthorshipRange byDate() {
    return new AuthorshipRange(FIRST, LineState.HUMAN, SignalStrength.HUMAN_BY_DATE, List.of(), "");
  }

  private static List<AuthorshipRange> ranges(Map<AuthorshipRange, BitSet> lines) {
    Map<LineRange, AuthorshipRange> ranges = new TreeMap<>();
    lines.forEach(
        (origin, bits) -> {
          for (LineRange range : LineSet.of(bits).ranges()) {
            ranges.put(range, origin.at(range));
          }
        });
    return new ArrayList<>(ranges.values());
  }
}
