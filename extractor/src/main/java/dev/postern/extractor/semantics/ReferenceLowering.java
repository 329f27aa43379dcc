package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.MethodRef;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.code.VariableKind;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtExecutableReferenceExpression;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtSuperAccess;
import spoon.reflect.code.CtTypeAccess;

/**
 * Lowers method references. Where the functional interface is not known, a reference through a type
 * is taken to have one parameter, its receiver, and one through an object to pass one argument.
 */
final class ReferenceLowering {

  private final BodyContext body;

  ReferenceLowering(BodyContext body) {
    this.body = body;
  }

  Operand lower(CtExecutableReferenceExpression<?, ?> reference, LambdaLowering.Function function) {
    int line = Spans.line(reference);
    CtExpression<?> target = reference.getTarget();
    Optional<TypeRef> named = body.fields().typeName(target);
    boolean onType = target instanceof CtTypeAccess || named.isPresent();
    TypeRef type = named.orElseGet(() -> targetType(target));
    Operand object = onType || target == null ? null : body.expressions().value(target);
    TypeRef receiver = object == null ? type : ExpressionLowering.known(object.type(), type);
    BodyContext inner = new BodyContext(body.type(), body.member());
    List<ParameterDecl> parameters = new ArrayList<>();
    Variable captured =
        object == null ? null : body.lambdas().capture(inner, "this", receiver, parameters);
    List<Variable> values =
        parameters(reference, function, inner, parameters, object == null ? type : TypeRef.UNKNOWN);
    MethodId id = body.type().nextLambda(body.member());
    Operand result = call(reference, inner, receiver, captured, values);
    boolean isVoid = function.returned().is("void") || result.type().is("void");
    inner.code().emit(new Statement.Return(isVoid ? null : result, line));
    Body code = inner.code().build(line);
    TypeRef returned =
        function.isKnown() && function.returned().resolution() != Resolution.TYPE_VARIABLE
            ? function.returned()
            : result.type();
    body.type()
        .add(
            body.lambdas()
                .declaration(id, returned, parameters, captured == null ? 0 : 1, code, reference));
    TypeContext.Lambda made = new TypeContext.Lambda(id, List.of(), captured != null, returned);
    List<Operand> passed = object == null ? List.of() : List.of(object);
    return body.lambdas().closure(function, made, passed, line);
  }

  private TypeRef targetType(@Nullable CtExpression<?> target) {
    if (target instanceof CtTypeAccess<?> access) {
      return body.unit().declared(access.getAccessedType());
    }
    if (target instanceof CtSuperAccess) {
      return body.unit().used(body.type().type().getSuperclass());
    }
    return target == null ? TypeRef.UNKNOWN : body.expressions().type(target);
  }

  private List<Variable> parameters(
      CtExecutableReferenceExpression<?, ?> reference,
      LambdaLowering.Function function,
      BodyContext inner,
      List<ParameterDecl> parameters,
      TypeRef onType) {
    List<TypeRef> types = function.isKnown() ? function.parameters() : guess(reference, onType);
    List<Variable> values = new ArrayList<>();
    for (TypeRef type : types) {
      boolean vague = type.resolution() == Resolution.TYPE_VARIABLE;
      TypeRef seen = vague ? TypeRef.UNKNOWN : type;
      int index = parameters.size();
      String name = "p" + values.size();
      values.add(inner.code().variable(name, seen, VariableKind.PARAMETER, index));
      parameters.add(new ParameterDecl(index, name, seen, List.of(), false));
    }
    return values;
  }

  /** Parameters by what is referred to, where the functional interface is not known. */
  private List<TypeRef> guess(CtExecutableReferenceExpression<?, ?> reference, TypeRef onType) {
    Optional<BindingIndex.Bound> bound = bound(reference).filter(BindingIndex.Bound::exact);
    if (bound.isEmpty()) {
      return isConstructor(reference) ? List.of() : List.of(onType);
    }
    List<TypeRef> types = new ArrayList<>(bound.get().parameters());
    boolean onInstance =
        CallResolver.known(onType) && !bound.get().isStatic() && !isConstructor(reference);
    if (onInstance) {
      types.add(0, onType);
    }
    return types;
  }

  private Optional<BindingIndex.Bound> bound(CtExecutableReferenceExpression<?, ?> reference) {
    return body.type().source().bindings().call(body.type().file(), Spans.start(reference));
  }

  private static boolean isConstructor(CtExecutableReferenceExpression<?, ?> reference) {
    return reference.getExecutable().getSimpleName().equals("<init>");
  }

  private Operand call(
      CtExecutableReferenceExpression<?, ?> reference,
      BodyContext inner,
      TypeRef receiver,
      @Nullable Variable captured,
      List<Variable> values) {
    int line = Spans.line(reference);
    List<Operand> all = new ArrayList<>(values);
    String name = reference.getExecutable().getSimpleName();
    if (isConstructor(reference)) {
      return create(reference, inner, receiver, all, line);
    }
    Optional<BindingIndex.Bound> bound = bound(reference);
    CallResolver resolver = body.calls().resolver();
    CallResolver.Site whole =
        new CallResolver.Site(
            name, owners(receiver, reference), types(all), bound, TypeRef.UNKNOWN);
    CallResolver.Target target = resolver.resolve(whole);
    if (captured == null && !target.isStatic() && !all.isEmpty()) {
      Operand first = all.get(0);
      CallResolver.Site onFirst =
          new CallResolver.Site(
              name,
              CallResolver.owners(receiver, first.type()),
              types(all.subList(1, all.size())),
              bound,
              TypeRef.UNKNOWN);
      CallResolver.Target instance = resolver.resolve(onFirst);
      body.type().log().call(reference, instance.method().resolution());
      return emit(inner, instance, first, all.subList(1, all.size()), reference, line);
    }
    body.type().log().call(reference, target.method().resolution());
    return emit(inner, target, captured, all, reference, line);
  }

  private List<TypeRef> owners(TypeRef receiver, CtExecutableReferenceExpression<?, ?> reference) {
    TypeRef owner = body.unit().used(reference.getExecutable().getDeclaringType());
    return CallResolver.owners(receiver, owner);
  }

  private Operand create(
      CtExecutableReferenceExpression<?, ?> reference,
      BodyContext inner,
      TypeRef created,
      List<Operand> arguments,
      int line) {
    Variable result = inner.code().temporary(created);
    if (created.dimensions() > 0) {
      TypeRef element = ExpressionLowering.elementType(created, TypeRef.UNKNOWN);
      inner.code().emit(new Statement.NewArray(result, element, arguments, List.of(), line));
      return result;
    }
    Optional<BindingIndex.Bound> bound = bound(reference);
    CallResolver.Site site =
        new CallResolver.Site(
            "<init>", CallResolver.owners(created), types(arguments), bound, TypeRef.of("void"));
    MethodRef method = body.calls().resolver().resolve(site).method();
    body.type().log().call(reference, method.resolution());
    int ordinal = inner.code().nextCall();
    inner
        .code()
        .emit(
            new Statement.Call(
                ordinal, result, CallKind.CONSTRUCTOR, method, null, arguments, line));
    return result;
  }

  private Operand emit(
      BodyContext inner,
      CallResolver.Target target,
      @Nullable Operand object,
      List<Operand> arguments,
      CtExecutableReferenceExpression<?, ?> reference,
      int line) {
    boolean isStatic = target.isStatic() || object == null;
    boolean special = target.isPrivate() || reference.getTarget() instanceof CtSuperAccess;
    CallKind kind = isStatic ? CallKind.STATIC : special ? CallKind.SPECIAL : CallKind.VIRTUAL;
    List<Operand> passed = inner.calls().pack(target, arguments, line);
    Variable result = inner.code().temporary(target.method().returnType());
    boolean isVoid = result.type().is("void");
    int ordinal = inner.code().nextCall();
    inner
        .code()
        .emit(
            new Statement.Call(
                ordinal,
                isVoid ? null : result,
                kind,
                target.method(),
                isStatic ? null : object,
                passed,
                line));
    return result;
  }

  private static List<TypeRef> types(List<Operand> operands) {
    return operands.stream().map(Operand::type).toList();
  }
}
