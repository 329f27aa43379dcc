package dev.postern.extractor.flow.summary;

import dev.postern.extractor.model.id.MethodId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows of an input: constants it is one of, or the class of the object, the body of
 * a function object, and whether a collection holds constants only.
 *
 * @param type empty when the class is not known exactly
 */
record Binding(Set<Object> constants, String type, @Nullable MethodId code, boolean fixed) {

  static Binding constants(Set<Object> constants) {
    return new Binding(constants, "", null, false);
  }

  static Binding object(String type, @Nullable MethodId code, boolean fixed) {
    return new Binding(Set.of(), type, code, fixed);
  }
}
