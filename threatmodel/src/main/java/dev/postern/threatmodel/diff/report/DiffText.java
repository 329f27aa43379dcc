package dev.postern.threatmodel.diff.report;

import dev.postern.threatmodel.diff.Direction;
import dev.postern.threatmodel.diff.ModelDiff;
import dev.postern.threatmodel.snapshot.SnapshotOrigin;
import java.util.ArrayList;
import java.util.List;

/** Words that the forms share; plain text, not yet escaped. */
public final class DiffText {
  private static final int DIGITS = 10;

  private DiffText() {}

  /** Both sides and how many differences there are. */
  public static String headline(ModelDiff diff) {
    List<String> counts = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      int count = diff.of(direction).size();
      if (count > 0) {
        counts.add(count + " " + direction.words());
      }
    }
    String commits = diff.commits() == 1 ? "1 commit" : diff.commits() + " commits";
    return side(diff.base())
        + " → "
        + side(diff.head())
        + ", "
        + commits
        + ": "
        + (counts.isEmpty() ? "the models are alike" : String.join(", ", counts))
        + ".";
  }

  private static String side(SnapshotOrigin origin) {
    String commit = origin.commit();
    return commit.substring(0, Math.min(DIGITS, commit.length()))
        + (origin.date().isEmpty() ? "" : " of " + origin.date());
  }

  /** Title of the differences of a direction. */
  public static String title(Direction direction) {
    return switch (direction) {
      case WEAKENED -> "Weakened";
      case NEW -> "New";
      case UNDECIDED -> "Not known any more";
      case DECIDED -> "Known now";
      case CHANGED -> "Changed";
      case STRENGTHENED -> "Strengthened";
      case REMOVED -> "Gone";
    };
  }
}
