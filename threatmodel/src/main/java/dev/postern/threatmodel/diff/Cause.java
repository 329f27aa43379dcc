package dev.postern.threatmodel.diff;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which commits brought a difference about.
 *
 * @param commits full ids, newest first; empty when none could be named
 * @param certain whether they wrote the very lines that decide, or are all there are; else they
 *     touched the files
 */
public record Cause(List<String> commits, boolean certain) {
  private static final int DIGITS = 10;
  private static final int NAMED = 3;

  /** Not known. */
  public static final Cause UNKNOWN = new Cause(List.of(), false);

  public Cause {
    commits = List.copyOf(commits);
  }

  /** In words; empty when none could be named. */
  public String words() {
    if (commits.isEmpty()) {
      return "";
    }
    String named =
        commits.stream()
            .limit(NAMED)
            .map(commit -> commit.substring(0, Math.min(DIGITS, commit.length())))
            .collect(Collectors.joining(", "));
    String more = commits.size() > NAMED ? " and " + (commits.size() - NAMED) + " more" : "";
    if (certain) {
      return "by " + named + more;
    }
    return commits.size() == 1 ? "by " + named : "in one of " + named + more;
  }
}
