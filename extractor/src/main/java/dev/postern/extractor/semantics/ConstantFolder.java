package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.BinaryOperatorKind;
import spoon.reflect.code.CtBinaryOperator;
import spoon.reflect.code.CtConditional;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtFieldRead;
import spoon.reflect.code.CtLiteral;
import spoon.reflect.code.CtUnaryOperator;
import spoon.reflect.declaration.CtEnum;
import spoon.reflect.declaration.CtField;
import spoon.reflect.declaration.CtType;
import spoon.reflect.declaration.ModifierKind;
import spoon.reflect.reference.CtFieldReference;
import spoon.reflect.reference.CtTypeReference;

/** Folds compile-time constant expressions (JLS 15.29), enum constants and class literals. */
final class ConstantFolder {

  private final SourceTypes source;
  private final IdentityHashMap<CtExpression<?>, Optional<Constant>> known =
      new IdentityHashMap<>();
  private final Set<CtField<?>> open = java.util.Collections.newSetFromMap(new IdentityHashMap<>());

  ConstantFolder(SourceTypes source) {
    this.source = source;
  }

  /** The value of an expression, its casts included; empty when it is not constant. */
  Optional<Constant> fold(@Nullable CtExpression<?> expression) {
    if (expression == null) {
      return Optional.empty();
    }
    Optional<Constant> value = known.get(expression);
    if (value == null) {
      value = compute(expression).flatMap(v -> cast(v, expression.getTypeCasts()));
      known.put(expression, value);
    }
    return value;
  }

  private Optional<Constant> compute(CtExpression<?> expression) {
    if (expression instanceof CtLiteral<?> literal) {
      return Optional.of(Constants.of(literal.getValue()));
    }
    if (expression instanceof CtFieldRead<?> read) {
      return field(read);
    }
    if (expression instanceof CtBinaryOperator<?> binary) {
      return isFoldable(binary.getKind())
          ? fold(binary.getLeftHandOperand())
              .flatMap(
                  left ->
                      fold(binary.getRightHandOperand())
                          .flatMap(r -> ConstantArithmetic.binary(binary.getKind(), left, r)))
          : Optional.empty();
    }
    if (expression instanceof CtUnaryOperator<?> unary) {
      return fold(unary.getOperand())
          .flatMap(value -> ConstantArithmetic.unary(unary.getKind(), value));
    }
    if (expression instanceof CtConditional<?> choice) {
      return fold(choice.getCondition())
          .flatMap(Constant::asBoolean)
          .flatMap(c -> fold(c ? choice.getThenExpression() : choice.getElseExpression()));
    }
    return Optional.empty();
  }

  private static boolean isFoldable(BinaryOperatorKind kind) {
    return kind != BinaryOperatorKind.INSTANCEOF;
  }

  private Optional<Constant> field(CtFieldRead<?> read) {
    CtFieldReference<?> reference = read.getVariable();
    if (reference == null || reference.getDeclaringType() == null) {
      return Optional.empty();
    }
    UnitTypes unit = source.unit(read);
    if (reference.getSimpleName().equals("class")) {
      return Optional.of(Constants.classLiteral(unit.declared(reference.getDeclaringType())));
    }
    TypeRef owner = unit.used(reference.getDeclaringType());
    return owner.resolution() == Resolution.SOURCE
        ? sourceField(owner, reference.getSimpleName())
        : libraryField(owner, reference.getSimpleName());
  }

  private Optional<Constant> sourceField(TypeRef owner, String name) {
    Universe universe = source.universe();
    Optional<TypeView.Field> found = universe.field(universe.lineage(owner), name);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    TypeView.Field field = found.get();
    if (field.enumConstant()) {
      return Optional.of(Constants.enumConstant(field.owner(), name));
    }
    return field.id() == null
        ? libraryField(field.owner(), name)
        : source.declaration(field.owner().name()).flatMap(type -> declared(type, name));
  }

  private Optional<Constant> declared(CtType<?> type, String name) {
    CtField<?> field = type.getField(name);
    return field == null ? Optional.empty() : initial(field);
  }

  /** The value of a field that is a constant variable (JLS 4.12.4). */
  Optional<Constant> initial(CtField<?> field) {
    boolean isFinal =
        field.hasModifier(ModifierKind.FINAL)
            || (field.getDeclaringType() != null && field.getDeclaringType().isInterface());
    CtTypeReference<?> type = field.getType();
    boolean constantType =
        type != null && (type.isPrimitive() || type.getSimpleName().equals("String"));
    if (!isFinal
        || !constantType
        || field.getDefaultExpression() == null
        || (field.getDeclaringType() instanceof CtEnum<?> e
            && e.getEnumValue(field.getSimpleName()) != null)
        || !open.add(field)) {
      return Optional.empty();
    }
    try {
      return fold(field.getDefaultExpression())
          .flatMap(value -> cast(value, List.of(type)))
          .filter(value -> value.kind() != Constant.Kind.NULL);
    } finally {
      open.remove(field);
    }
  }

  private Optional<Constant> libraryField(TypeRef owner, String name) {
    BindingIndex bindings = source.bindings();
    String key = owner.name() + "#" + name;
    if (bindings.enumConstants().contains(key)) {
      return Optional.of(Constants.enumConstant(owner, name));
    }
    Constant value = bindings.constants().get(key);
    if (value != null) {
      return Optional.of(value);
    }
    if (owner.resolution() != Resolution.LIBRARY) {
      return Optional.empty();
    }
    Universe universe = source.universe();
    return universe
        .field(universe.lineage(owner), name)
        .filter(TypeView.Field::enumConstant)
        .map(field -> Constants.enumConstant(owner, name));
  }

  private static Optional<Constant> cast(Constant value, List<CtTypeReference<?>> casts) {
    Optional<Constant> result = Optional.of(value);
    for (int i = casts.size() - 1; i >= 0; i--) {
      String type = casts.get(i).getSimpleName();
      result = result.flatMap(v -> ConstantArithmetic.cast(type, v));
    }
    return result;
  }
}
