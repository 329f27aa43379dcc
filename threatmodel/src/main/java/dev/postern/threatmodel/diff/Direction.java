package dev.postern.threatmodel.diff;

import java.util.Locale;

/** Which way something went; those that a reader must see come first. */
public enum Direction {
  WEAKENED,
  NEW,
  /** It was known before and is not any more. */
  UNDECIDED,
  /** It was not known before and is now. */
  DECIDED,
  CHANGED,
  STRENGTHENED,
  REMOVED;

  /** In words. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
