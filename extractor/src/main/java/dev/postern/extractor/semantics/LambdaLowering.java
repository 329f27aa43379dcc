package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.code.VariableKind;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spoon.reflect.code.CtConstructorCall;
import spoon.reflect.code.CtExecutableReferenceExpression;
import spoon.reflect.code.CtFieldAccess;
import spoon.reflect.code.CtInvocation;
import spoon.reflect.code.CtLambda;
import spoon.reflect.code.CtSuperAccess;
import spoon.reflect.code.CtTargetedExpression;
import spoon.reflect.code.CtThisAccess;
import spoon.reflect.code.CtTypeAccess;
import spoon.reflect.code.CtVariableAccess;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtParameter;
import spoon.reflect.visitor.filter.TypeFilter;

/**
 * Lowers lambdas to methods of the enclosing type and a statement that makes the function object.
 */
final class LambdaLowering {

  private final BodyContext body;

  LambdaLowering(BodyContext body) {
    this.body = body;
  }

  Operand lambda(CtLambda<?> lambda, TypeRef expected) {
    Function function = function(lambda, expected);
    TypeContext.Lambda made =
        body.type().remembered(lambda).orElseGet(() -> lower(lambda, function));
    return closure(lambda, function, made);
  }

  /** A method reference: a lambda body that makes the call. */
  Operand reference(CtExecutableReferenceExpression<?, ?> reference, TypeRef expected) {
    Function function = function(reference, expected);
    return new ReferenceLowering(body).lower(reference, function);
  }

  /** What is known of the functional interface at a place. */
  record Function(TypeRef type, String name, List<TypeRef> parameters, TypeRef returned) {
    boolean isKnown() {
      return !name.isEmpty();
    }
  }

  private Function function(spoon.reflect.code.CtExpression<?> expression, TypeRef expected) {
    int start = Spans.start(expression);
    Optional<BindingIndex.Function> bound =
        body.type().source().bindings().function(body.type().file(), start);
    TypeRef written = body.expressions().type(expression);
    List<TypeRef> candidates = new ArrayList<>();
    bound.ifPresent(f -> candidates.add(f.type()));
    for (var cast : expression.getTypeCasts()) {
      candidates.add(body.unit().declared(cast));
    }
    candidates.add(written);
    candidates.add(expected);
    List<TypeRef> known = candidates.stream().filter(CallResolver::known).toList();
    if (bound.isPresent()) {
      BindingIndex.Function f = bound.get();
      return new Function(
          known.isEmpty() ? TypeRef.UNKNOWN : known.get(0),
          f.name(),
          f.parameters(),
          f.returnType());
    }
    for (TypeRef type : known) {
      Optional<TypeView.Method> method = body.type().universe().function(type);
      if (method.isPresent()) {
        TypeView.Method m = method.get();
        return new Function(type, m.name(), m.parameters(), m.returnType());
      }
    }
    TypeRef type = known.isEmpty() ? TypeRef.UNKNOWN : known.get(0);
    return new Function(type, "", List.of(), TypeRef.UNKNOWN);
  }

  private TypeContext.Lambda lower(CtLambda<?> lambda, Function function) {
    MethodId id = body.type().nextLambda(body.member());
    List<String> captured = capturedNames(lambda);
    boolean capturesThis = body.self().isPresent() && (usesThis(lambda) || usesCaptured(lambda));
    BodyContext inner = new BodyContext(body.type(), body.member());
    List<ParameterDecl> parameters = new ArrayList<>();
    if (capturesThis) {
      inner.bindThis(capture(inner, "this", body.type().self(), parameters));
    }
    for (String name : captured) {
      TypeRef type = body.scopes().find(name).map(Variable::type).orElse(TypeRef.UNKNOWN);
      inner.scopes().declare(capture(inner, name, type, parameters));
    }
    int captures = parameters.size();
    int index = 0;
    for (CtParameter<?> parameter : lambda.getParameters()) {
      TypeRef type = parameterType(parameter, function, index++);
      Variable variable =
          inner
              .code()
              .variable(parameter.getSimpleName(), type, VariableKind.PARAMETER, parameters.size());
      inner.scopes().declare(variable);
      parameters.add(
          new ParameterDecl(
              parameters.size(), variable.name(), type, List.of(), parameter.isVarArgs()));
    }
    code(lambda, function, inner);
    Body code = inner.code().build(Spans.endLine(lambda));
    TypeRef returned = returned(code, function);
    TypeContext.Lambda made = new TypeContext.Lambda(id, captured, capturesThis, returned);
    body.type().remember(lambda, made);
    body.type().add(declaration(id, returned, parameters, captures, code, lambda));
    return made;
  }

  MethodDecl declaration(
      MethodId id,
      TypeRef returned,
      List<ParameterDecl> parameters,
      int captures,
      Body code,
      CtElement at) {
    return new MethodDecl(
        id,
        MethodKind.LAMBDA,
        Set.of(Modifier.PRIVATE, Modifier.STATIC),
        returned,
        parameters,
        captures,
        List.of(),
        List.of(),
        code,
        new Spans(body.type().source()).of(at),
        false);
  }

  Variable capture(BodyContext inner, String name, TypeRef type, List<ParameterDecl> parameters) {
    int index = parameters.size();
    parameters.add(new ParameterDecl(index, name, type, List.of(), false));
    return inner.code().variable(name, type, VariableKind.CAPTURE, index);
  }

  private void code(CtLambda<?> lambda, Function function, BodyContext inner) {
    if (lambda.getExpression() == null) {
      inner.statements().block(lambda.getBody());
      return;
    }
    int line = Spans.line(lambda.getExpression());
    boolean isVoid = function.returned().is("void");
    Operand value =
        isVoid && lambda.getExpression() instanceof spoon.reflect.code.CtInvocation<?> call
            ? inner.calls().invocation(call, false)
            : inner.expressions().value(lambda.getExpression());
    inner.code().emit(new Statement.Return(isVoid ? null : value, line));
  }

  private TypeRef parameterType(CtParameter<?> parameter, Function function, int index) {
    TypeRef given =
        index < function.parameters().size() ? function.parameters().get(index) : TypeRef.UNKNOWN;
    boolean vague = given.resolution() == Resolution.TYPE_VARIABLE;
    TypeRef written =
        parameter.isInferred()
            ? body.unit().used(parameter.getType())
            : body.unit().declared(parameter.getType());
    boolean object = written.is("java.lang.Object") && parameter.isInferred();
    TypeRef best = object && !vague ? given : written;
    return ExpressionLowering.known(best, vague ? TypeRef.UNKNOWN : given);
  }

  private static TypeRef returned(Body code, Function function) {
    TypeRef declared = function.returned();
    boolean vague =
        !CallResolver.known(declared)
            || declared.resolution() == Resolution.TYPE_VARIABLE
            || declared.is("java.lang.Object");
    if (!vague) {
      return declared;
    }
    for (Statement statement : code.statements()) {
      if (statement instanceof Statement.Return exit
          && exit.value() != null
          && CallResolver.known(exit.value().type())) {
        return exit.value().type();
      }
    }
    return TypeRef.UNKNOWN;
  }

  private Operand closure(CtElement at, Function function, TypeContext.Lambda made) {
    int line = Spans.line(at);
    List<Operand> values = new ArrayList<>();
    if (made.capturesThis()) {
      values.add(body.self().map(v -> (Operand) v).orElse(Constant.NULL));
    }
    for (String name : made.captured()) {
      values.add(body.fields().unplaced(name, TypeRef.UNKNOWN, line));
    }
    return closure(function, made, values, line);
  }

  Operand closure(Function function, TypeContext.Lambda made, List<Operand> captured, int line) {
    TypeRef type = instantiated(function, made.returned());
    Variable target = body.code().temporary(type);
    body.code()
        .emit(new Statement.Closure(target, type, function.name(), made.body(), captured, line));
    return target;
  }

  /** The functional type, its result variable replaced by what the body returns. */
  private TypeRef instantiated(Function function, TypeRef returned) {
    TypeRef type = function.type();
    Optional<TypeView> view = body.type().universe().view(type);
    if (view.isEmpty() || !CallResolver.known(returned)) {
      return type;
    }
    List<String> parameters = view.get().typeParameters();
    Optional<TypeView.Method> generic = body.type().universe().function(view.get().self());
    if (generic.isEmpty() || type.arguments().size() != parameters.size()) {
      return type;
    }
    int position = parameters.indexOf(generic.get().returnType().name());
    if (position < 0 || isConcrete(type.arguments().get(position))) {
      return type;
    }
    List<TypeRef> arguments = new ArrayList<>(type.arguments());
    arguments.set(position, returned);
    return new TypeRef(type.name(), arguments, 0, type.resolution());
  }

  private static boolean isConcrete(TypeRef type) {
    return type.resolution() != Resolution.TYPE_VARIABLE && CallResolver.known(type);
  }

  /** Variables of this body that the lambda uses, in the order of their first use. */
  private List<String> capturedNames(CtLambda<?> lambda) {
    Set<String> names = new LinkedHashSet<>();
    for (CtVariableAccess<?> access :
        lambda.getElements(new TypeFilter<CtVariableAccess<?>>(CtVariableAccess.class))) {
      if (access.getVariable() != null) {
        names.add(access.getVariable().getSimpleName());
      }
    }
    // In bodies that the compiler gave up on, Spoon takes pattern variables for types.
    for (CtTypeAccess<?> access :
        lambda.getElements(new TypeFilter<CtTypeAccess<?>>(CtTypeAccess.class))) {
      if (access.getAccessedType() != null) {
        names.add(access.getAccessedType().getSimpleName());
      }
    }
    Captures captures = body.type().source().captures();
    for (CtConstructorCall<?> call :
        lambda.getElements(new TypeFilter<CtConstructorCall<?>>(CtConstructorCall.class))) {
      captures.local(call).map(captures::of).map(Map::keySet).ifPresent(names::addAll);
    }
    for (CtParameter<?> parameter : lambda.getParameters()) {
      names.remove(parameter.getSimpleName());
    }
    return names.stream().filter(name -> body.scopes().find(name).isPresent()).toList();
  }

  /** Whether the lambda needs the receiver; names without a target may hide a use of it. */
  private static boolean usesThis(CtLambda<?> lambda) {
    return lambda
        .getElements(
            (CtElement e) ->
                e instanceof CtThisAccess
                    || e instanceof CtSuperAccess
                    || e instanceof CtConstructorCall
                    || (e instanceof CtFieldAccess<?> field && isBare(field))
                    || (e instanceof CtInvocation<?> call && isBare(call))
                    || (e instanceof CtVariableAccess<?> access && isUnbound(access)))
        .stream()
        .findAny()
        .isPresent();
  }

  private static boolean isBare(CtTargetedExpression<?, ?> expression) {
    return expression.getTarget() == null || expression.getTarget().isImplicit();
  }

  private static boolean isUnbound(CtVariableAccess<?> access) {
    return !(access instanceof CtFieldAccess)
        && (access.getVariable() == null || access.getVariable().getDeclaration() == null);
  }

  /** Names that an enclosing class captured are kept in fields of its objects. */
  private boolean usesCaptured(CtLambda<?> lambda) {
    Set<String> kept = new LinkedHashSet<>();
    for (var type : body.receivers().enclosing()) {
      kept.addAll(body.type().source().captures().of(type).keySet());
    }
    return !kept.isEmpty()
        && lambda.getElements(new TypeFilter<CtVariableAccess<?>>(CtVariableAccess.class)).stream()
            .anyMatch(
                a -> a.getVariable() != null && kept.contains(a.getVariable().getSimpleName()));
  }
}
