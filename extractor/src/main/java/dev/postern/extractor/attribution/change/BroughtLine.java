package dev.postern.extractor.attribution.change;

import java.util.List;

/**
 * Who brought a line of a file.
 *
 * @param commit full id; empty when the history is cut off there
 * @param date ISO 8601 day of the author date, in UTC
 * @param declaresAi whether the commit, or a note on it for this line, declares an AI
 * @param tools ids of the declared tools, sorted
 */
public record BroughtLine(String commit, String date, boolean declaresAi, List<String> tools) {
  public BroughtLine {
    tools = tools.stream().sorted().distinct().toList();
  }
}
