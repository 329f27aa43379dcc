package dev.postern.extractor.flow.summary;

import dev.postern.extractor.model.id.MethodId;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows of an input: constants it is one of, or the class of the object, the body of
 * a function object, and what is noted at it.
 *
 * @param type empty when the class is not known exactly
 * @param notes names of fields that hold true for all its objects, such as {@code #fixed}
 */
record Binding(
    Set<Object> constants, String type, @Nullable MethodId code, SortedSet<String> notes) {

  Binding {
    notes = Collections.unmodifiableSortedSet(new TreeSet<>(notes));
  }

  static Binding constants(Set<Object> constants) {
    return new Binding(constants, "", null, new TreeSet<>());
  }

  static Binding object(String type, @Nullable MethodId code, SortedSet<String> notes) {
    return new Binding(Set.of(), type, code, notes);
  }
}
