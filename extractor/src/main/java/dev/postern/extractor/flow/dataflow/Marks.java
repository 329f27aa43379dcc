package dev.postern.extractor.flow.dataflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sets of marks; order is that of arrival. None says what another of the set says already. */
@SuppressWarnings("ReferenceEquality") // unchanged parts are kept as they are
public final class Marks {

  /** Marks kept at one value; further ones of inputs are told by the input they are part of. */
  public static final int MOST = 24;

  private static final Marks EMPTY = new Marks(List.of());

  private final List<Mark> all;

  private Marks(List<Mark> all) {
    this.all = all;
  }

  /** No marks. */
  public static Marks none() {
    return EMPTY;
  }

  public static Marks of(Mark mark) {
    return new Marks(List.of(mark));
  }

  public static Marks of(Collection<Mark> marks) {
    return EMPTY.plus(marks);
  }

  /** The marks, unmodifiable. */
  public List<Mark> list() {
    return all;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Both together; this when the other adds nothing. */
  public Marks plus(Marks more) {
    return more == this || more.isEmpty() ? this : isEmpty() ? more : plus(more.all);
  }

  private Marks plus(Collection<Mark> more) {
    List<Mark> sum = null;
    for (Mark mark : more) {
      List<Mark> known = sum == null ? all : sum;
      if (!covered(known, mark)) {
        sum = sum == null ? new ArrayList<>(all) : sum;
        sum.removeIf(mark::covers);
        sum.add(mark);
      }
    }
    if (sum == null) {
      return this;
    }
    List<Mark> kept = sum.size() > MOST ? widened(sum) : sum;
    return kept.equals(all) ? this : new Marks(List.copyOf(kept));
  }

  private static boolean covered(List<Mark> marks, Mark mark) {
    for (Mark each : marks) {
      if (each == mark || each.covers(mark)) {
        return true;
      }
    }
    return false;
  }

  /** Parts of inputs as the whole inputs; what is still too much is dropped, the last to come. */
  private static List<Mark> widened(List<Mark> marks) {
    List<Mark> few = new ArrayList<>();
    for (Mark mark : marks) {
      Mark whole = mark.from(mark.origin().whole());
      if (!covered(few, whole)) {
        few.removeIf(whole::covers);
        few.add(whole);
      }
    }
    return few.size() > MOST ? few.subList(0, MOST) : few;
  }

  /** Every mark changed; this when none is. */
  public Marks map(UnaryOperator<Mark> change) {
    if (isEmpty()) {
      return this;
    }
    List<Mark> changed = new ArrayList<>(all.size());
    boolean moved = false;
    for (Mark mark : all) {
      Mark other = change.apply(mark);
      moved |= other != mark;
      changed.add(other);
    }
    return moved ? EMPTY.plus(changed) : this;
  }

  /** With more kinds cleared. */
  public Marks clear(long kinds) {
    return kinds == 0 ? this : map(mark -> mark.clear(kinds));
  }

  /** With one more step on each trace. */
  public Marks then(Step step) {
    return map(mark -> mark.along(mark.trace().then(step)));
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Marks marks
            && all.size() == marks.all.size()
            && all.containsAll(marks.all));
  }

  @Override
  public int hashCode() {
    int sum = 0;
    for (Mark mark : all) {
      sum += mark.hashCode();
    }
    return sum;
  }

  @Override
  public String toString() {
    return all.toString();
  }
}
