package dev.postern.extractor.attribution.origin;

import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.CommitEvidence;
import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.attribution.SignalStrength;
import dev.postern.extractor.attribution.SpanAuthorship;
import dev.postern.extractor.attribution.source.SourceMark;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.syntax.FileSyntax;
import dev.postern.extractor.syntax.LineRange;
import dev.postern.extractor.syntax.LineSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The origin of a file's code, from its marks and its history; answers for any span of lines. */
public final class FileAuthorship {
  private final FileSyntax syntax;
  private final List<SourceMark> marks;
  private final List<AuthorshipRange> ranges;
  private final Map<String, CommitEvidence> commits;

  /**
   * The origin of one file.
   *
   * @param marks marks of this file
   * @param ranges origins of its lines, as far as history knows
   * @param commits commits with signals by full id
   */
  public FileAuthorship(
      FileSyntax syntax,
      List<SourceMark> marks,
      List<AuthorshipRange> ranges,
      Map<String, CommitEvidence> commits) {
    this.syntax = syntax;
    this.marks = List.copyOf(marks);
    this.ranges = List.copyOf(ranges);
    this.commits = Map.copyOf(commits);
  }

  /** The origin of the code from one line to another, both included. */
  public SpanAuthorship of(int first, int last) {
    Tally tally = new Tally(first, last);
    marks.stream().filter(mark -> overlaps(mark.lines(), first, last)).forEach(tally::add);
    ranges.stream().filter(range -> overlaps(range.lines(), first, last)).forEach(tally::add);
    return tally.result();
  }

  /** The origins of all lines, code or not. */
  FileLines lines() {
    BitSet generated = new BitSet();
    BitSet marked = new BitSet();
    SortedMap<LineRange, AuthorshipRange> all = new TreeMap<>();
    for (SourceMark mark : marks) {
      BitSet own = new LineSet(List.of(mark.lines())).toBits();
      if (mark.isGenerator()) {
        generated.or(own);
      } else if (!mark.partial()) {
        own.andNot(marked);
        marked.or(own);
        put(own, declaredBy(mark), all);
      }
    }
    for (AuthorshipRange range : ranges) {
      BitSet rest = new LineSet(List.of(range.lines())).toBits();
      rest.andNot(marked);
      put(rest, range, all);
    }
    return new FileLines(
        syntax.path(), syntax.codeLines(), LineSet.of(generated), List.copyOf(all.values()));
  }

  private static AuthorshipRange declaredBy(SourceMark mark) {
    return new AuthorshipRange(
        mark.lines(),
        LineState.AI_DECLARED,
        SignalStrength.DECLARED_CODE,
        List.of(mark.tool()),
        "");
  }

  private static void put(
      BitSet lines, AuthorshipRange origin, SortedMap<LineRange, AuthorshipRange> all) {
    for (LineRange range : LineSet.of(lines).ranges()) {
      all.put(range, origin.at(range));
    }
  }

  private static boolean overlaps(LineRange range, int first, int last) {
    return range.first() <= last && range.last() >= first;
  }

  /** Counts the lines of one span. */
  private final class Tally {
    private final int first;
    private final int last;
    private final BitSet ai = new BitSet();
    private final BitSet human = new BitSet();
    private final BitSet uncommitted = new BitSet();
    private final Declarations declarations = new Declarations();
    private boolean generated;

    Tally(int first, int last) {
      this.first = first;
      this.last = last;
    }

    void add(SourceMark mark) {
      if (mark.isGenerator()) {
        generated |= mark.lines().first() <= first && mark.lines().last() >= last;
        return;
      }
      declarations.add(mark, syntax.path());
      if (!mark.partial()) {
        ai.or(code(mark.lines()));
      }
    }

    void add(AuthorshipRange range) {
      BitSet hit = code(range.lines());
      switch (range.state()) {
        case AI_DECLARED -> {
          ai.or(hit);
          if (!hit.isEmpty()) {
            SourceSpan place = SourceSpan.line(syntax.path(), hit.nextSetBit(0));
            declarations.add(range, commits, place);
          }
        }
        case HUMAN -> human.or(hit);
        case UNCOMMITTED -> uncommitted.or(hit);
        case UNKNOWN, AI_SUGGESTED -> {
          // counted as the rest
        }
      }
    }

    private BitSet code(LineRange range) {
      int from = Math.max(first, range.first());
      return syntax.codeLines().within(from, Math.min(last, range.last()));
    }

    SpanAuthorship result() {
      human.andNot(ai);
      uncommitted.andNot(ai);
      int code = syntax.codeLines().within(first, last).cardinality();
      int known = ai.cardinality() + human.cardinality() + uncommitted.cardinality();
      return new SpanAuthorship(
          code,
          ai.cardinality(),
          human.cardinality(),
          code - known,
          uncommitted.cardinality(),
          List.copyOf(declarations.tools),
          declarations.strength,
          declarations.reviewed && declarations.strength.declaresAi(),
          generated,
          List.copyOf(declarations.commits),
          declarations.evidence);
    }
  }

  /** What was declared for a span, gathered. */
  private static final class Declarations {
    private final TreeSet<String> tools = new TreeSet<>();
    private final TreeSet<String> commits = new TreeSet<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private SignalStrength strength = SignalStrength.UNKNOWN;
    private boolean reviewed = true;

    void add(SourceMark mark, String path) {
      tools.add(mark.tool());
      strength = strength.or(SignalStrength.DECLARED_CODE);
      reviewed &= mark.reviewClaimed();
      String text = "the source marks this code as written with " + mark.tool();
      evidence.add(new Evidence(SourceSpan.line(path, mark.line()), mark.rule(), text));
    }

    void add(AuthorshipRange range, Map<String, CommitEvidence> known, SourceSpan span) {
      tools.addAll(range.tools());
      strength = strength.or(range.strength());
      if (!commits.add(range.commit())) {
        return;
      }
      CommitEvidence commit = known.get(range.commit());
      reviewed &= commit != null && commit.reviewClaimed();
      boolean recorded = range.strength() == SignalStrength.RECORDED;
      boolean traced = range.strength() == SignalStrength.DECLARED_CHANGE;
      String rule =
          recorded
              ? "record"
              : traced ? "trace" : commit == null ? "commit" : commit.signals().get(0).rule();
      String text =
          (recorded
                  ? "a record on commit "
                  : traced ? "a record on the change of commit " : "commit ")
              + range.commit().substring(0, Math.min(12, range.commit().length()))
              + (recorded ? " says " : traced ? " names " : " declares ")
              + String.join(", ", range.tools());
      evidence.add(new Evidence(span, rule, text));
    }
  }
}
