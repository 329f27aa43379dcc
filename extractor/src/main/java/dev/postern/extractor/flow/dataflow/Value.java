package dev.postern.extractor.flow.dataflow;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a variable or field may hold. {@link #NONE} is the value of code that does not run.
 *
 * @param open whether it may be anything besides what is listed
 * @param constants constants it may be
 * @param locations objects it may refer to; for texts a token of its identity
 * @param marks where its content comes from
 * @param prefix the constant text it begins with, empty when not known
 * @param test what it says about others when it is a truth value
 */
@SuppressWarnings("ReferenceEquality") // unchanged parts are kept as they are
public record Value(
    boolean open,
    Set<Object> constants,
    Set<String> locations,
    Marks marks,
    String prefix,
    @Nullable Implication test) {

  private static final int MOST_CONSTANTS = 5;
  private static final int MOST_LOCATIONS = 16;

  /** Holds nothing: the code does not run. */
  public static final Value NONE = new Value(false, Set.of(), Set.of(), Marks.none(), "", null);

  /** May be anything, with content from nowhere of interest. */
  public static final Value UNKNOWN = new Value(true, Set.of(), Set.of(), Marks.none(), "", null);

  /** A constant. */
  public static Value constant(Object atom) {
    return new Value(
        false, Set.of(atom), Set.of(), Marks.none(), atom instanceof String text ? text : "", null);
  }

  /** One of some constants; anything when there are too many. */
  public static Value oneOf(Collection<Object> atoms) {
    return atoms.size() > MOST_CONSTANTS
        ? UNKNOWN
        : new Value(false, ordered(atoms), Set.of(), Marks.none(), "", null);
  }

  /** A reference to an object. */
  public static Value reference(String location) {
    return new Value(false, Set.of(), Set.of(location), Marks.none(), "", null);
  }

  /** Anything, with the given content. */
  public static Value unknown(Marks marks) {
    return marks.isEmpty() ? UNKNOWN : new Value(true, Set.of(), Set.of(), marks, "", null);
  }

  private static <T> Set<T> ordered(Collection<T> items) {
    return items.size() < 2
        ? Set.copyOf(items)
        : Collections.unmodifiableSet(new LinkedHashSet<>(items));
  }

  public boolean isNone() {
    return !open && constants.isEmpty() && locations.isEmpty();
  }

  /** The one constant it certainly is. */
  public Optional<Object> single() {
    return !open && locations.isEmpty() && constants.size() == 1
        ? Optional.of(constants.iterator().next())
        : Optional.empty();
  }

  /** The one text it certainly is. */
  public Optional<String> text() {
    return single().filter(String.class::isInstance).map(String.class::cast);
  }

  /** Whether it is one of the listed constants and nothing else. */
  public boolean isClosed() {
    return !open && locations.isEmpty() && !constants.isEmpty();
  }

  /** Whether it can be null; a value of which nothing is known can. */
  public boolean mayBeNull() {
    return open || constants.contains(Atom.NULL);
  }

  public Value withMarks(Marks other) {
    return other.equals(marks) ? this : new Value(open, constants, locations, other, prefix, test);
  }

  /** This with further content. */
  public Value plus(Marks more) {
    return withMarks(marks.plus(more));
  }

  public Value withPrefix(String text) {
    return new Value(open, constants, locations, marks, text, test);
  }

  public Value withTest(@Nullable Implication implication) {
    return Objects.equals(implication, test)
        ? this
        : new Value(open, constants, locations, marks, prefix, implication);
  }

  /** This as a reference to the locations given, or to anything. */
  public Value at(Collection<String> places) {
    return new Value(open, constants, ordered(places), marks, prefix, test);
  }

  /** This without constants that are excluded by a comparison. */
  public Value without(Object atom) {
    if (!constants.contains(atom)) {
      return this;
    }
    Set<Object> rest = new LinkedHashSet<>(constants);
    rest.remove(atom);
    return new Value(open, ordered(rest), locations, marks, prefix, test);
  }

  /** Either of both. */
  public Value join(Value other) {
    if (other == this || (other.isNone() && other.marks.isEmpty())) {
      return this;
    }
    if (isNone() && marks.isEmpty()) {
      return other;
    }
    Set<Object> atoms = union(constants, other.constants);
    Set<String> places = union(locations, other.locations);
    boolean any = open || other.open || atoms.size() > MOST_CONSTANTS;
    return changed(
        any,
        any ? Set.of() : atoms,
        places.size() > MOST_LOCATIONS ? first(places) : places,
        marks.plus(other.marks),
        common(prefix, other.prefix),
        either(other));
  }

  /** This when nothing of it is changed. */
  private Value changed(
      boolean any,
      Set<Object> atoms,
      Set<String> places,
      Marks content,
      String start,
      @Nullable Implication implied) {
    boolean same =
        any == open
            && atoms.equals(constants)
            && places.equals(locations)
            && content == marks
            && start.equals(prefix)
            && Objects.equals(implied, test);
    return same ? this : new Value(any, atoms, places, content, start, implied);
  }

  /** What both say of others; a truth value that is constant says nothing of the other outcome. */
  private @Nullable Implication either(Value other) {
    if (test != null && other.test != null) {
      return test.equals(other.test) ? test : test.or(other.test);
    }
    Implication known = test == null ? other.test : test;
    Value constant = test == null ? this : other;
    Object truth = constant.single().orElse("");
    if (known == null || !(truth instanceof Boolean holds)) {
      return null;
    }
    return holds
        ? new Implication(Map.of(), known.ifFalse())
        : new Implication(known.ifTrue(), Map.of());
  }

  private static Set<String> first(Set<String> places) {
    return ordered(List.copyOf(places).subList(0, MOST_LOCATIONS));
  }

  private static <T> Set<T> union(Set<T> left, Set<T> right) {
    if (left.containsAll(right)) {
      return left;
    }
    Set<T> sum = new LinkedHashSet<>(left);
    sum.addAll(right);
    return ordered(sum);
  }

  private static String common(String left, String right) {
    int length = 0;
    int most = Math.min(left.length(), right.length());
    while (length < most && left.charAt(length) == right.charAt(length)) {
      length++;
    }
    return left.substring(0, length);
  }
}
