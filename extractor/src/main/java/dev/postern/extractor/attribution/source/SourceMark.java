package dev.postern.extractor.attribution.source;

import dev.postern.extractor.attribution.SignalKind;
import dev.postern.extractor.syntax.LineRange;

/**
 * A mark in the source and what it covers.
 *
 * @param lines the lines it speaks of
 * @param line where it stands
 * @param tool id of a row of the catalog; empty for a deterministic generator
 * @param rule id of the rule that read it
 * @param partial whether it says that only some of the lines are meant
 * @param reviewClaimed whether it names a reviewer; claimed, not verified
 */
public record SourceMark(
    LineRange lines,
    int line,
    String tool,
    SignalKind kind,
    String rule,
    boolean partial,
    boolean reviewClaimed)
    implements Comparable<SourceMark> {

  /** Whether the code comes from a deterministic generator rather than from an AI. */
  public boolean isGenerator() {
    return tool.isEmpty();
  }

  @Override
  public int compareTo(SourceMark other) {
    int byLines = lines.compareTo(other.lines);
    if (byLines != 0) {
      return byLines;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : tool.compareTo(other.tool);
  }
}
