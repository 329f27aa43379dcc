package dev.postern.extractor.access.eval;

import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.type.TypeRef;

/** What code being interpreted finds around it: injected objects, configuration, static state. */
public interface Surroundings {

  /** The value of a field of an object that no code run so far has set. */
  Value field(Interpreter interpreter, Value.Instance object, FieldRef field);

  /** The value of a static field. */
  Value staticField(Interpreter interpreter, FieldRef field);

  /** A container-managed object of that type. */
  Value bean(Interpreter interpreter, TypeRef type);
}
