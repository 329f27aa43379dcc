package dev.postern.extractor.flow.summary;

import dev.postern.extractor.model.id.MethodId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows of an input: constants it is one of, or the exact class of the object and the
 * body of a function object.
 */
record Binding(Set<Object> constants, String type, @Nullable MethodId code) {

  static Binding constants(Set<Object> constants) {
    return new Binding(constants, "", null);
  }

  static Binding object(String type, @Nullable MethodId code) {
    return new Binding(Set.of(), type, code);
  }
}
