package dev.postern.threatmodel.model;

import java.util.List;
import java.util.Locale;

/** What was seen and what was not: the first thing every report says. */
public record Coverage(
    int javaFiles,
    int filesParsed,
    int otherLanguageFiles,
    int callSites,
    int callSitesResolved,
    int endpoints,
    int endpointsDecided,
    int methods,
    int methodsDeclaredAi,
    int methodsUndeclared,
    List<GapRow> gaps,
    List<LeftOutModule> leftOut) {
  public Coverage {
    gaps = List.copyOf(gaps);
    leftOut = List.copyOf(leftOut);
  }

  /** The sentence of the report's head. */
  public String sentence() {
    return String.format(
        Locale.ROOT,
        "%d of %d Java files parsed, %s of %d call sites resolved, %d of %d endpoints decided",
        filesParsed,
        javaFiles,
        percent(callSitesResolved, callSites),
        callSites,
        endpointsDecided,
        endpoints);
  }

  /** A share as a whole percentage, rounded down, {@code –} of nothing. */
  public static String percent(int part, int whole) {
    return whole == 0 ? "–" : (100L * part / whole) + " %";
  }
}
