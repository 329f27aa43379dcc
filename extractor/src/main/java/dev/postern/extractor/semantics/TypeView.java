package dev.postern.extractor.semantics;

import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What member look-up needs of a type, declared in the repository or not. */
interface TypeView {

  /** The type itself, its own variables as arguments. */
  TypeRef self();

  List<String> typeParameters();

  /** Superclass first, then interfaces. */
  List<TypeRef> supertypes();

  /** Methods of that name declared in the type itself. */
  List<Method> methods(String name);

  /** Abstract methods declared in the type itself, when it is an interface. */
  List<Method> abstractMethods();

  /** A field declared in the type itself. */
  Optional<Field> field(String name);

  /**
   * A method or constructor.
   *
   * @param owner the declaring type
   * @param id the declaration in the repository, if there
   */
  record Method(
      TypeRef owner,
      String name,
      List<TypeRef> parameters,
      TypeRef returnType,
      boolean isStatic,
      boolean varargs,
      boolean isPrivate,
      @Nullable MethodId id) {

    boolean accepts(int arguments) {
      return varargs ? arguments >= parameters.size() - 1 : arguments == parameters.size();
    }

    Method withTypes(List<TypeRef> newParameters, TypeRef newReturn) {
      return new Method(owner, name, newParameters, newReturn, isStatic, varargs, isPrivate, id);
    }
  }

  /** A field. */
  record Field(
      TypeRef owner, TypeRef type, boolean isStatic, boolean enumConstant, @Nullable FieldId id) {}
}
