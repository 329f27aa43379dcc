package dev.postern.threatmodel.diff;

import java.util.Locale;

/** What a difference is about, in the order of every report. */
public enum Topic {
  THREAT,
  ACCESS,
  OBJECT_CHECK,
  GUARD,
  ENDPOINT,
  DATA,
  BOUNDARY,
  DEPENDENCY,
  /** How much of the code was seen. */
  COVERAGE;

  /** In words. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
