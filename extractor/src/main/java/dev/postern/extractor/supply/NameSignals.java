package dev.postern.extractor.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Signs that a name of an artifact is made up, misspelt, or set up to be taken for another one. A
 * known artifact has none. A sign is a reason to look, never a proof.
 */
public final class NameSignals {
  private static final int SHORTEST = 6;
  private static final Set<String> TOP = Set.of("org", "com", "io", "net", "dev");

  private final KnownCoordinates known;

  public NameSignals(KnownCoordinates known) {
    this.known = known;
  }

  /**
   * A sign.
   *
   * @param strong whether hardly any honest name has it
   */
  public record Sign(boolean strong, String text) {}

  /** The signs of a name, strongest first; none for known names and names that stand alone. */
  public List<Sign> of(String group, String artifact) {
    List<Sign> signs = new ArrayList<>();
    if (group.isEmpty() || artifact.isEmpty() || group.contains("${") || artifact.contains("${")) {
      return signs;
    }
    if (!known.contains(group, artifact)) {
      group(group, artifact, signs);
      if (known.hasGroup(group)) {
        artifact(group, artifact, signs);
      }
    }
    signs.sort((one, other) -> Boolean.compare(other.strong(), one.strong()));
    return List.copyOf(signs);
  }

  private void group(String group, String artifact, List<Sign> signs) {
    if (known.hasGroup(group)) {
      return;
    }
    for (String other : known.groups()) {
      if (isOtherTop(group, other) && sharesName(other, artifact)) {
        signs.add(
            new Sign(
                true,
                "the group "
                    + group
                    + " is that of "
                    + other
                    + ":"
                    + artifact
                    + " with another first part"));
        return;
      }
      if (group.length() >= SHORTEST && isMisspelt(group, other)) {
        signs.add(
            new Sign(true, "the group " + group + " differs from " + other + " by one letter"));
        return;
      }
    }
    if (artifact.contains("-") && !known.groupsOf(artifact).isEmpty()) {
      String where = String.join(", ", known.groupsOf(artifact));
      boolean hosted = group.startsWith("com.github.") || group.startsWith("io.github.");
      signs.add(
          new Sign(
              hosted,
              "the known artifact "
                  + artifact
                  + " is published by "
                  + where
                  + (hosted ? "; this is somebody's copy of it" : "")));
    }
  }

  private boolean sharesName(String other, String artifact) {
    return known.artifactsOf(other).contains(artifact);
  }

  private void artifact(String group, String artifact, List<Sign> signs) {
    for (String other : known.artifactsOf(group)) {
      if (sorted(other).equals(sorted(artifact))) {
        signs.add(
            new Sign(
                true, artifact + " is made of the same words as " + other + " of the same group"));
        return;
      }
      if (artifact.length() >= SHORTEST && isMisspelt(artifact, other)) {
        signs.add(
            new Sign(
                true, artifact + " differs from " + other + " of the same group by one letter"));
        return;
      }
    }
  }

  private static List<String> sorted(String artifact) {
    return Arrays.stream(artifact.split("[-._]", -1)).sorted().toList();
  }

  private static boolean isOtherTop(String one, String other) {
    int a = one.indexOf('.');
    int b = other.indexOf('.');
    return a > 0
        && b > 0
        && one.substring(a).equals(other.substring(b))
        && TOP.contains(one.substring(0, a))
        && TOP.contains(other.substring(0, b));
  }

  /**
   * One letter more, less, exchanged, or two neighbours swapped. Digits are no letters: releases
   * are told apart by them; nor is a final s, by which honest names differ.
   */
  static boolean isMisspelt(String one, String other) {
    if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < Math.min(one.length(), other.length())
        && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int a = one.length() - 1;
    int b = other.length() - 1;
    while (a >= start && b >= start && one.charAt(a) == other.charAt(b)) {
      a--;
      b--;
    }
    String left = one.substring(start, a + 1);
    String right = other.substring(start, b + 1);
    boolean swapped =
        left.length() == 2
            && right.length() == 2
            && left.charAt(0) == right.charAt(1)
            && left.charAt(1) == right.charAt(0);
    boolean single = left.length() <= 1 && right.length() <= 1;
    String letters = left + right;
    boolean plural = letters.equals("s") && start >= Math.min(one.length(), other.length());
    return (single || swapped) && !plural && letters.chars().allMatch(Character::isLetter);
  }
}
