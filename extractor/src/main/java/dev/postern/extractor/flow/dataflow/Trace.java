package dev.postern.extractor.flow.dataflow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps that led to a mark, as a shared list from last to first; what happened inside a callee
 * hangs at the step of its call. Longer than {@link #LONGEST} it stops growing.
 */
public final class Trace {

  private static final int LONGEST = 120;

  /** No steps. */
  public static final Trace EMPTY = new Trace(null, null, null, 0);

  private final @Nullable Trace before;
  private final @Nullable Step step;
  private final @Nullable Trace inside;
  private final int length;

  private Trace(@Nullable Trace before, @Nullable Step step, @Nullable Trace inside, int length) {
    this.before = before;
    this.step = step;
    this.inside = inside;
    this.length = length;
  }

  /** This and one more step. */
  public Trace then(Step next) {
    return length >= LONGEST ? this : new Trace(this, next, null, length + 1);
  }

  /** This, the step of a call, and what happened inside the callee. */
  public Trace through(Step call, Trace callee) {
    int sum = length + callee.length + 1;
    return sum > LONGEST ? this : new Trace(this, call, callee, sum);
  }

  /** Number of steps. */
  public int length() {
    return length;
  }

  /** The steps from first to last. */
  public List<Step> steps() {
    List<Step> all = new ArrayList<>();
    collect(all);
    return all;
  }

  private void collect(List<Step> into) {
    if (before != null) {
      before.collect(into);
    }
    if (step != null) {
      into.add(step);
    }
    if (inside != null) {
      inside.collect(into);
    }
  }
}
