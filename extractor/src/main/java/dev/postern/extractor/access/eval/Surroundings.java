package dev.postern.extractor.access.eval;

import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.type.TypeRef;

/** What code being interpreted finds around it: injected objects, configuration, static state. */
public interface Surroundings {

  /** The value of a field of an object that no code run so far has set. */
  Value field(Interpreter interpreter, Value.Instance object, FieldRef field);

  /** The value of a static field. */
  Value staticField(Interpreter interpreter, FieldRef field);

  /** Runs the static initializer of a type unless it ran before. */
  void prepare(Interpreter interpreter, TypeDecl type);

  /** The container-managed object of that name; unknown when there is none of the repository. */
  Value bean(Interpreter interpreter, String name);

  /** A container-managed object of that type. */
  Value bean(Interpreter interpreter, TypeRef type);
}
