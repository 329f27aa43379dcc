package dev.postern.extractor.flow.dataflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Operations on sets of marks; order is that of arrival. */
public final class Marks {

  /** Marks kept at one value; more are dropped, the first to come stay. */
  public static final int MOST = 24;

  private static final Marks EMPTY = new Marks(new LinkedHashSet<>());

  private final Set<Mark> all;

  private Marks(Set<Mark> all) {
    this.all = all;
  }

  /** No marks. */
  public static Marks none() {
    return EMPTY;
  }

  public static Marks of(Mark mark) {
    return EMPTY.plus(List.of(mark));
  }

  public static Marks of(Collection<Mark> marks) {
    return EMPTY.plus(marks);
  }

  public List<Mark> list() {
    return new ArrayList<>(all);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Both together. */
  public Marks plus(Marks more) {
    return more.isEmpty() ? this : isEmpty() ? more : plus(more.all);
  }

  private Marks plus(Collection<Mark> more) {
    if (all.containsAll(more)) {
      return this;
    }
    Set<Mark> sum = new LinkedHashSet<>(all);
    for (Mark mark : more) {
      add(sum, mark);
    }
    return new Marks(sum);
  }

  private static void add(Set<Mark> sum, Mark mark) {
    for (Mark old : sum) {
      if (old.covers(mark)) {
        return;
      }
    }
    sum.removeIf(mark::covers);
    if (sum.size() < MOST) {
      sum.add(mark);
    }
  }

  /** Every mark changed. */
  public Marks map(UnaryOperator<Mark> change) {
    if (isEmpty()) {
      return this;
    }
    List<Mark> changed = new ArrayList<>();
    all.forEach(mark -> changed.add(change.apply(mark)));
    return EMPTY.plus(changed);
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
    return other instanceof Marks marks && all.equals(marks.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  @Override
  public String toString() {
    return all.toString();
  }
}
