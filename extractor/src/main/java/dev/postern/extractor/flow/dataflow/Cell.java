package dev.postern.extractor.flow.dataflow;

import dev.postern.extractor.model.id.MethodId;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The state of an abstract object.
 *
 * @param kind how much is known about what is not listed
 * @param type binary name of its class, or of a supertype unless {@code exact}
 * @param exact whether the type is that of the object itself
 * @param single whether it stands for one object, so that a write replaces what was there
 * @param code the body that runs when a function object is called
 * @param fields values by field name; elements as {@code [i]}, {@code [k:key]} and {@code []}, the
 *     number of elements as {@code #size}, content of library objects as {@code *}
 */
@SuppressWarnings("ReferenceEquality") // unchanged parts are kept as they are
public record Cell(
    Kind kind,
    String type,
    boolean exact,
    boolean single,
    @Nullable MethodId code,
    SortedMap<String, Value> fields) {

  /** Begins the names of what rows of models note: true where it certainly holds. */
  public static final String NOTE = "#=";

  /** How much is known about what is not listed. */
  public enum Kind {
    /** It was there before the method started: unlisted fields hold what they held then. */
    SYMBOLIC,
    /** Made by code of the repository: unlisted fields hold their defaults. */
    MADE,
    /** An object of a library: unlisted fields hold what is in {@code *}. */
    LIBRARY
  }

  public Cell {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  /** An object of which nothing is listed yet. */
  public static Cell of(Kind kind, String type, boolean exact) {
    return new Cell(kind, type, exact, true, null, new TreeMap<>());
  }

  /** This with one field set. */
  public Cell with(String field, Value value) {
    SortedMap<String, Value> changed = new TreeMap<>(fields);
    changed.put(field, value);
    return new Cell(kind, type, exact, single, code, changed);
  }

  /** This with all fields replaced. */
  public Cell withFields(SortedMap<String, Value> all) {
    return new Cell(kind, type, exact, single, code, all);
  }

  /** This as a stand-in for several objects. */
  public Cell many() {
    return single ? new Cell(kind, type, exact, false, code, fields) : this;
  }

  /** Either of both; {@code initial} gives what unlisted fields hold. */
  Cell join(Cell other, Unlisted initial) {
    if (this == other) {
      return this;
    }
    SortedMap<String, Value> sum = new TreeMap<>();
    boolean moved = false;
    for (Map.Entry<String, Value> entry : fields.entrySet()) {
      Value right = other.fields.get(entry.getKey());
      Value missing = right == null ? initial.value(other, entry.getKey()) : right;
      Value both = entry.getValue().join(missing);
      moved |= both != entry.getValue();
      sum.put(entry.getKey(), both);
    }
    for (Map.Entry<String, Value> entry : other.fields.entrySet()) {
      if (!fields.containsKey(entry.getKey())) {
        moved = true;
        sum.put(entry.getKey(), entry.getValue().join(initial.value(this, entry.getKey())));
      }
    }
    boolean sure = exact && other.exact && type.equals(other.type);
    boolean one = single && other.single;
    @Nullable MethodId body = java.util.Objects.equals(code, other.code) ? code : null;
    boolean same = !moved && sure == exact && one == single && java.util.Objects.equals(body, code);
    return same ? this : new Cell(kind, type, sure, one, body, sum);
  }

  /** What an unlisted field of a cell holds. */
  @FunctionalInterface
  interface Unlisted {
    Value value(Cell cell, String field);
  }
}
