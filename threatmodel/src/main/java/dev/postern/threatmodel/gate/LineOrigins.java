package dev.postern.threatmodel.gate;

import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.attribution.SignalStrength;
import dev.postern.extractor.attribution.change.Change;
import dev.postern.extractor.attribution.change.ChangedCommit;
import dev.postern.extractor.attribution.change.ChangedFile;
import dev.postern.extractor.attribution.change.ReviewEvidence;
import dev.postern.extractor.attribution.origin.FileLines;
import dev.postern.extractor.syntax.LineSet;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The origins of the lines of a change. That a line is old says nothing here: it came with the
 * change, whatever date its commit gives itself.
 */
final class LineOrigins {
  private final Change change;
  private final Map<String, FileLines> lines = new TreeMap<>();
  private final Map<String, ReviewEvidence> reviews = new TreeMap<>();

  LineOrigins(Change change, Collection<FileLines> head) {
    this.change = change;
    head.forEach(file -> lines.put(file.path(), file));
    for (ChangedCommit commit : change.commits()) {
      reviews.put(commit.sha(), commit.review());
    }
  }

  /** The changed code lines of a part of a file. */
  LineTally within(String path, BitSet part) {
    ChangedFile file = change.file(path).orElse(null);
    FileLines known = lines.get(path);
    if (file == null || file.lines().ranges().isEmpty()) {
      return LineTally.NONE;
    }
    BitSet changed = file.lines().toBits();
    changed.and(part);
    if (known != null) {
      changed.and(known.codeLines().toBits());
      changed.andNot(known.generated().toBits());
    }
    if (changed.isEmpty()) {
      return LineTally.NONE;
    }
    BitSet ai = known == null ? new BitSet() : declared(known, changed);
    BitSet human = known == null ? new BitSet() : attested(known, changed);
    human.andNot(ai);
    BitSet undeclared = (BitSet) changed.clone();
    undeclared.andNot(ai);
    undeclared.andNot(human);
    BitSet asked = (BitSet) ai.clone();
    asked.or(undeclared);
    BitSet first = !ai.isEmpty() ? ai : !undeclared.isEmpty() ? undeclared : human;
    return new LineTally(
        ai.cardinality(),
        undeclared.cardinality(),
        human.cardinality(),
        review(file, asked),
        commits(file, changed),
        first.nextSetBit(0));
  }

  /** The changed code line, when it is one. */
  LineTally at(String path, int line) {
    BitSet one = new BitSet();
    one.set(line);
    return within(path, one);
  }

  private static BitSet declared(FileLines file, BitSet part) {
    BitSet found = new BitSet();
    for (AuthorshipRange range : file.ranges()) {
      if (range.state() == LineState.AI_DECLARED) {
        found.set(range.lines().first(), range.lines().last() + 1);
      }
    }
    found.and(part);
    return found;
  }

  private static BitSet attested(FileLines file, BitSet part) {
    BitSet found = new BitSet();
    for (AuthorshipRange range : file.ranges()) {
      boolean attested = range.strength() == SignalStrength.HUMAN_ATTESTED;
      if (range.state() == LineState.HUMAN && attested) {
        found.set(range.lines().first(), range.lines().last() + 1);
      }
    }
    found.and(part);
    return found;
  }

  /** The weakest evidence; lines of no commit of the change have none. */
  private ReviewEvidence review(ChangedFile file, BitSet asked) {
    ReviewEvidence weakest = ReviewEvidence.VERIFIED;
    BitSet rest = (BitSet) asked.clone();
    for (Map.Entry<String, LineSet> each : file.byCommit().entrySet()) {
      BitSet own = each.getValue().toBits();
      if (own.intersects(asked)) {
        weakest = weakest.and(reviews.getOrDefault(each.getKey(), ReviewEvidence.NONE));
      }
      rest.andNot(own);
    }
    return rest.isEmpty() ? weakest : ReviewEvidence.NONE;
  }

  private static SortedSet<String> commits(ChangedFile file, BitSet changed) {
    SortedSet<String> commits = new TreeSet<>();
    file.byCommit()
        .forEach(
            (commit, own) -> {
              if (own.toBits().intersects(changed)) {
                commits.add(commit);
              }
            });
    return commits;
  }
}
