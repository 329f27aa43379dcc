package dev.postern.graph;

import java.time.Duration;

/**
 * How much a statement may take.
 *
 * @param rows most rows to return; further ones are cut off and {@link QueryResult#truncated()}
 *     says so
 * @param time longest time to run; it protects the machine and decides no result
 */
public record QueryLimits(int rows, Duration time) {
  /** What an interactive statement gets: ten thousand rows, one minute. */
  public static final QueryLimits INTERACTIVE = new QueryLimits(10_000, Duration.ofMinutes(1));

  /** What a pack query gets: a million rows, ten minutes. */
  public static final QueryLimits PACK = new QueryLimits(1_000_000, Duration.ofMinutes(10));

  public QueryLimits {
    if (rows < 1 || time.isZero() || time.isNegative()) {
      throw new IllegalArgumentException("limits must be positive: " + rows + " rows, " + time);
    }
  }
}
