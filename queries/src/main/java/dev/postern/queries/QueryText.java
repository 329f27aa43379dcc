package dev.postern.queries;

import java.util.List;

/**
 * What a query tells people.
 *
 * @param message template of a finding's sentence with {@code {column}} slots
 * @param fix what to change
 * @param why what can happen and why
 * @param references addresses to read on
 * @param help the help page, in Markdown
 */
public record QueryText(
    String message, String fix, String why, List<String> references, String help) {
  public QueryText {
    references = List.copyOf(references);
  }
}
