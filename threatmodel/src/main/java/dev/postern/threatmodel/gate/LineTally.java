package dev.postern.threatmodel.gate;

import dev.postern.extractor.attribution.change.ReviewEvidence;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Changed lines of code by origin.
 *
 * @param ai lines of which an AI is declared
 * @param undeclared lines of which nobody declared anything
 * @param human lines attested to people
 * @param review the weakest evidence of a review among the lines that are not attested to people
 * @param commits commits that brought them
 * @param firstLine the first changed line of the weightiest origin; 0 without any
 */
record LineTally(
    int ai,
    int undeclared,
    int human,
    ReviewEvidence review,
    SortedSet<String> commits,
    int firstLine) {

  /** No changed line. */
  static final LineTally NONE =
      new LineTally(0, 0, 0, ReviewEvidence.VERIFIED, new TreeSet<>(Set.of()), 0);

  LineTally {
    commits = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(commits));
  }

  int all() {
    return ai + undeclared + human;
  }

  Origin origin() {
    if (all() == 0) {
      return Origin.NONE;
    }
    return ai > 0 ? Origin.AI : undeclared > 0 ? Origin.UNDECLARED : Origin.HUMAN;
  }

  /** In words: how many lines of what origin, and what is known of a review. */
  String words() {
    String lines =
        ai > 0
            ? plural(ai) + " of which an AI is declared"
            : plural(undeclared) + " of undeclared origin";
    String reviewed =
        switch (review) {
          case NONE -> "no review by somebody else is claimed";
          case CLAIMED -> "a review is claimed, not verified";
          case VERIFIED -> "a review is verified";
        };
    return lines + "; " + reviewed;
  }

  private static String plural(int count) {
    return count == 1 ? "1 changed line" : count + " changed lines";
  }
}
