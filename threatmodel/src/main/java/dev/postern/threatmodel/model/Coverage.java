package dev.postern.threatmodel.model;

import java.util.List;
import java.util.Locale;

/**
 * What was seen and what was not: the first thing every report says.
 *
 * @param endpointsDecided endpoints decided by code alone
 * @param endpointsAssumed endpoints whose decision rests on answers of users
 * @param answerFiles the files that hold those answers
 */
public record Coverage(
    int javaFiles,
    int filesParsed,
    int otherLanguageFiles,
    int callSites,
    int callSitesResolved,
    int endpoints,
    int endpointsDecided,
    int endpointsAssumed,
    List<String> answerFiles,
    int methods,
    int methodsDeclaredAi,
    int methodsUndeclared,
    List<GapRow> gaps,
    List<LeftOutModule> leftOut) {
  public Coverage {
    answerFiles = List.copyOf(answerFiles);
    gaps = List.copyOf(gaps);
    leftOut = List.copyOf(leftOut);
  }

  /** The sentence of the report's head. */
  public String sentence() {
    String assumed =
        endpointsAssumed == 0
            ? ""
            : String.format(
                Locale.ROOT,
                ", %d more %s on answers in %s",
                endpointsAssumed,
                endpointsAssumed == 1 ? "rests" : "rest",
                String.join(", ", answerFiles));
    return String.format(
        Locale.ROOT,
        "%d of %d Java files parsed, %s of %d call sites resolved, %d of %d endpoints decided%s",
        filesParsed,
        javaFiles,
        percent(callSitesResolved, callSites),
        callSites,
        endpointsDecided,
        endpoints,
        assumed);
  }

  /** A share as a whole percentage, rounded down, {@code –} of nothing. */
  public static String percent(int part, int whole) {
    return whole == 0 ? "–" : (100L * part / whole) + " %";
  }
}
