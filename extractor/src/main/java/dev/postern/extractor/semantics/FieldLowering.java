package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Operator;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtFieldAccess;
import spoon.reflect.code.CtFieldRead;
import spoon.reflect.code.CtSuperAccess;
import spoon.reflect.code.CtThisAccess;
import spoon.reflect.code.CtTypeAccess;
import spoon.reflect.code.CtVariableAccess;
import spoon.reflect.declaration.CtType;
import spoon.reflect.reference.CtFieldReference;

/** Lowers uses of fields and of variables captured in fields. */
final class FieldLowering {

  /** A field with the object it belongs to; no object for static fields. */
  record Place(@Nullable Operand base, FieldRef field) {}

  private final BodyContext body;

  FieldLowering(BodyContext body) {
    this.body = body;
  }

  Operand read(CtFieldRead<?> read) {
    int line = Spans.line(read);
    CtFieldReference<?> reference = read.getVariable();
    if (reference.getSimpleName().equals("length") && isArray(read)) {
      Operand array = body.expressions().value(read.getTarget());
      Variable target = body.code().temporary(TypeRef.of("int"));
      body.code().emit(new Statement.Unary(target, Operator.ARRAY_LENGTH, array, line));
      return target;
    }
    return load(place(read), line);
  }

  Variable load(Place place, int line) {
    Variable target = body.code().temporary(place.field().type());
    body.code().emit(new Statement.LoadField(target, place.base(), place.field(), line));
    return target;
  }

  void store(Place place, Operand value, int line) {
    body.code().emit(new Statement.StoreField(place.base(), place.field(), value, line));
  }

  /** Evaluates the object of a field access once. */
  Place place(CtFieldAccess<?> access) {
    CtFieldReference<?> reference = access.getVariable();
    String name = reference.getSimpleName();
    TypeRef written = body.unit().used(access.getType());
    CtExpression<?> target = access.getTarget();
    TypeRef owner = body.unit().used(reference.getDeclaringType());
    if (target == null || target instanceof CtTypeAccess) {
      TypeRef accessed =
          target instanceof CtTypeAccess<?> type ? body.unit().used(type.getAccessedType()) : owner;
      TypeRef from = accessed.equals(TypeRef.UNKNOWN) ? owner : accessed;
      FieldRef field = find(from, name, written, true);
      return field.isStatic()
          ? new Place(null, field)
          : of(body.receivers().instance(from.name(), Spans.line(access)), field);
    }
    if (target instanceof CtThisAccess<?> self) {
      TypeRef from = owner.equals(TypeRef.UNKNOWN) ? body.unit().used(self.getType()) : owner;
      FieldRef field = find(from, name, written, reference.isStatic());
      return field.isStatic()
          ? new Place(null, field)
          : of(body.receivers().of(self, Spans.line(access)), field);
    }
    if (target instanceof CtSuperAccess) {
      FieldRef field = find(owner, name, written, reference.isStatic());
      return of(body.self().map(self -> self), field);
    }
    Operand base = body.expressions().value(target);
    TypeRef from = base.type().equals(TypeRef.UNKNOWN) ? owner : base.type();
    FieldRef field = find(from, name, written, false);
    return new Place(field.isStatic() ? null : base, field);
  }

  /** Where no object is at hand the field is static, whatever is known of its declaration. */
  private static Place of(Optional<Operand> base, FieldRef field) {
    return base.isPresent()
        ? new Place(base.get(), field)
        : new Place(
            null,
            new FieldRef(
                field.declaringType(), field.name(), field.type(), true, field.declaration()));
  }

  private FieldRef find(TypeRef owner, String name, TypeRef written, boolean isStatic) {
    Universe universe = body.type().universe();
    Optional<TypeView.Field> found =
        owner.equals(TypeRef.UNKNOWN)
            ? Optional.empty()
            : universe.field(universe.lineage(owner), name);
    if (found.isEmpty()) {
      TypeRef plain = new TypeRef(owner.name(), List.of(), 0, owner.resolution());
      return new FieldRef(plain, name, written, isStatic, null);
    }
    TypeView.Field field = found.get();
    TypeRef declaring = new TypeRef(field.owner().name(), List.of(), 0, field.owner().resolution());
    boolean useDeclared =
        written.equals(TypeRef.UNKNOWN) && field.type().resolution() != Resolution.TYPE_VARIABLE;
    boolean better = useDeclared || written.arguments().isEmpty();
    TypeRef type =
        better && field.type().resolution() != Resolution.TYPE_VARIABLE ? field.type() : written;
    return new FieldRef(declaring, name, type, field.isStatic(), field.id());
  }

  /** A variable that the enclosing class captured, kept in one of its fields. */
  Optional<Operand> captured(String name, int line) {
    List<CtType<?>> enclosing = body.receivers().enclosing();
    for (CtType<?> type : enclosing) {
      TypeContext context =
          type == body.type().type()
              ? body.type()
              : new TypeContext(
                  body.type().source(), type, body.type().log(), body.type().folder());
      Optional<FieldRef> field = context.captureField(name);
      if (field.isPresent()) {
        Optional<Operand> base = body.receivers().instance(context.self().name(), line);
        return base.map(object -> load(new Place(object, field.get()), line));
      }
    }
    return Optional.empty();
  }

  /**
   * The local variable behind what Spoon took for a static field: it does so in bodies of lambdas
   * that the compiler gave up on.
   */
  Optional<Variable> hidden(CtVariableAccess<?> access) {
    boolean guessed =
        access instanceof CtFieldAccess<?> field
            && (field.getTarget() == null
                || (field.getTarget() instanceof CtTypeAccess && field.getTarget().isImplicit()));
    return guessed && access.getVariable() != null
        ? body.scopes().find(access.getVariable().getSimpleName())
        : Optional.empty();
  }

  /**
   * The type that an expression names, where Spoon took the name of an unknown type for a variable.
   */
  Optional<TypeRef> typeName(@Nullable CtExpression<?> expression) {
    if (!(expression instanceof CtVariableAccess<?> access) || access.getVariable() == null) {
      return Optional.empty();
    }
    String name = access.getVariable().getSimpleName();
    boolean looksLikeType = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    boolean field =
        access.getVariable() instanceof CtFieldReference<?> reference
            && CallResolver.known(body.unit().used(reference.getDeclaringType()));
    if (!looksLikeType || field || body.scopes().find(name).isPresent()) {
      return Optional.empty();
    }
    String text = expression.toString();
    TypeRef type = body.unit().named(text.indexOf('.') > 0 ? text : name);
    boolean constant = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
    return constant && type.resolution() == Resolution.UNRESOLVED
        ? Optional.empty()
        : Optional.of(type);
  }

  /**
   * A name that Spoon could not place: a variable of ours, a captured one, or an inherited field.
   */
  Operand unplaced(String name, TypeRef type, int line) {
    Optional<Variable> local = body.scopes().find(name);
    if (local.isPresent()) {
      return local.get();
    }
    Optional<Operand> captured = captured(name, line);
    if (captured.isPresent()) {
      return captured.get();
    }
    FieldRef field = find(body.type().self(), name, type, body.self().isEmpty());
    return load(new Place(field.isStatic() ? null : body.self().orElse(null), field), line);
  }

  private boolean isArray(CtVariableAccess<?> read) {
    if (!(read instanceof CtFieldAccess<?> access) || access.getTarget() == null) {
      return false;
    }
    CtExpression<?> target = access.getTarget();
    if (target instanceof CtTypeAccess || target instanceof CtThisAccess) {
      return false;
    }
    CtFieldReference<?> reference = access.getVariable();
    TypeRef type = body.unit().used(target.getType());
    return type.dimensions() > 0
        || reference.getDeclaringType() == null
        || reference.getDeclaringType().isArray();
  }
}
