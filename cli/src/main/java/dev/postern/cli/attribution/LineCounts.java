package dev.postern.cli.attribution;

import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.attribution.SignalStrength;
import dev.postern.extractor.attribution.origin.FileLines;
import java.util.BitSet;

/**
 * Numbers of code lines by what is known of their origin. What a deterministic generator made is in
 * none of them.
 *
 * @param code all of them
 * @param recorded a tool wrote down at the time of the edit that it wrote them
 * @param declared a commit or a mark in the source declares an AI
 * @param suggested their commit took over a suggestion of an AI, in these or in other lines
 * @param attested a tool wrote down that a person typed them
 * @param old last changed before assistants could write code
 * @param uncommitted not committed yet
 */
public record LineCounts(
    int code, int recorded, int declared, int suggested, int attested, int old, int uncommitted) {

  /** No line. */
  public static final LineCounts NONE = new LineCounts(0, 0, 0, 0, 0, 0, 0);

  /** The counts of one file. */
  public static LineCounts of(FileLines file) {
    BitSet code = file.codeLines().toBits();
    code.andNot(file.generated().toBits());
    LineCounts counts = new LineCounts(code.cardinality(), 0, 0, 0, 0, 0, 0);
    for (AuthorshipRange range : file.ranges()) {
      BitSet hit = code.get(range.lines().first(), range.lines().last() + 1);
      counts = counts.plus(of(range, hit.cardinality()));
    }
    return counts;
  }

  private static LineCounts of(AuthorshipRange range, int lines) {
    SignalStrength strength = range.strength();
    boolean recorded = strength == SignalStrength.RECORDED;
    boolean byDate = strength == SignalStrength.HUMAN_BY_DATE;
    LineState state = range.state();
    return new LineCounts(
        0,
        state == LineState.AI_DECLARED && recorded ? lines : 0,
        state == LineState.AI_DECLARED && !recorded ? lines : 0,
        state == LineState.AI_SUGGESTED ? lines : 0,
        state == LineState.HUMAN && !byDate ? lines : 0,
        state == LineState.HUMAN && byDate ? lines : 0,
        state == LineState.UNCOMMITTED ? lines : 0);
  }

  /** The sum. */
  public LineCounts plus(LineCounts other) {
    return new LineCounts(
        code + other.code,
        recorded + other.recorded,
        declared + other.declared,
        suggested + other.suggested,
        attested + other.attested,
        old + other.old,
        uncommitted + other.uncommitted);
  }

  /** The least number of lines that an AI wrote, as far as declarations are right. */
  public int aiLow() {
    return recorded + declared;
  }

  /** The greatest number of lines that an AI may have written. */
  public int aiHigh() {
    return code - attested - old;
  }

  /** Lines of which nobody declared anything. */
  public int unknown() {
    return code - aiLow() - suggested - attested - old - uncommitted;
  }
}
