package dev.postern.extractor.attribution;

import dev.postern.extractor.syntax.LineRange;
import java.util.List;

/**
 * The origin of some lines.
 *
 * @param tools ids of tools, sorted; empty unless an AI is declared
 * @param commit id of the commit the lines come from, empty when not known
 */
public record AuthorshipRange(
    LineRange lines, LineState state, SignalStrength strength, List<String> tools, String commit) {
  public AuthorshipRange {
    tools = List.copyOf(tools);
  }

  /** The same origin for other lines. */
  public AuthorshipRange at(LineRange others) {
    return new AuthorshipRange(others, state, strength, tools, commit);
  }
}
