package dev.postern.threatmodel.model;

import java.util.List;

/**
 * What became of the model since the one that was kept before.
 *
 * @param commit full id of the commit of that one; empty when there is none to compare with
 * @param date its day
 * @param counts how many of what, such as {@code 2 threats opened}
 * @param sentences the differences that matter most, worst first
 * @param more how many there are beyond those
 * @param why why nothing is compared; empty when something is
 */
public record SinceLast(
    String commit, String date, List<String> counts, List<String> sentences, int more, String why) {

  /** No earlier model. */
  public static final SinceLast NONE = none("no earlier model of this repository is kept here");

  public SinceLast {
    counts = List.copyOf(counts);
    sentences = List.copyOf(sentences);
  }

  /** Nothing to compare with, and why. */
  public static SinceLast none(String why) {
    return new SinceLast("", "", List.of(), List.of(), 0, why);
  }

  /** Whether there was something to compare with. */
  public boolean isCompared() {
    return !commit.isEmpty();
  }
}
