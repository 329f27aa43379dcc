package dev.postern.extractor.access.eval;

import dev.postern.extractor.model.type.TypeRef;
import java.util.Optional;

/** Knows what calls of some library mean. Models are asked in order; the first answer counts. */
public interface LibraryModel {

  /** The result of the call, or nothing when this model does not know the call. */
  Optional<Value> call(Invocation invocation);

  /** Whether two values are equal, when this model knows better than the interpreter. */
  default Optional<Boolean> equal(Value left, Value right) {
    return Optional.empty();
  }

  /** Whether a value of this model is of a type; an undecided value when callers may choose. */
  default Optional<Value> instance(Value value, TypeRef type) {
    return Optional.empty();
  }

  /** The result of comparing two values, when this model knows that it is not a plain one. */
  default Optional<Value> comparison(Value left, Value right) {
    return equal(left, right).map(Value::bool);
  }
}
