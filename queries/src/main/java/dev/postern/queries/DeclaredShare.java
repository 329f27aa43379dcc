package dev.postern.queries;

import java.util.SortedSet;

/** How much of some code is declared as written by an AI, in words. */
public final class DeclaredShare {
  private DeclaredShare() {}

  /**
   * An interval, because what nobody declared may be either.
   *
   * @param declared lines of which an AI is declared
   * @param undeclared lines of which nobody declared anything
   * @param code all lines of code
   */
  public static String words(long declared, long undeclared, long code, SortedSet<String> tools) {
    if (code == 0 || declared == 0) {
      return Finding.ORIGIN_NOT_DECLARED;
    }
    return interval(declared, Math.min(code, declared + undeclared), code)
        + (tools.isEmpty() ? "" : " (" + String.join(", ", tools) + ")");
  }

  private static String interval(long low, long high, long code) {
    long from = 100 * low / code;
    long to = 100 * high / code;
    String share = from == to ? from + " %" : from + "–" + to + " %";
    return share + " of " + code + " code lines on the way declared as written with an AI";
  }
}
