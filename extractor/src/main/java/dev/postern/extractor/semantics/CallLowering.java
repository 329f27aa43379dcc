package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.MethodRef;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtExecutableReferenceExpression;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtInvocation;
import spoon.reflect.code.CtLambda;
import spoon.reflect.code.CtSuperAccess;
import spoon.reflect.code.CtThisAccess;
import spoon.reflect.code.CtTypeAccess;
import spoon.reflect.declaration.CtType;
import spoon.reflect.reference.CtExecutableReference;

/** Lowers method calls. */
final class CallLowering {

  /**
   * What a call is made on.
   *
   * @param object the object; absent for types and for implicit receivers
   */
  private record Receiver(@Nullable Operand object, List<TypeRef> owners, Form form) {}

  private enum Form {
    OBJECT,
    IMPLICIT,
    TYPE,
    SUPER
  }

  private final BodyContext body;
  private final CallResolver resolver;

  CallLowering(BodyContext body) {
    this.body = body;
    this.resolver = new CallResolver(body.type());
  }

  CallResolver resolver() {
    return resolver;
  }

  /** The result of a call; {@link Constant#NULL} when it is not kept or there is none. */
  Operand invocation(CtInvocation<?> call, boolean keep) {
    CtExecutableReference<?> executable = call.getExecutable();
    if (executable.getSimpleName().equals("<init>")) {
      body.creations().chain(call);
      return Constant.NULL;
    }
    Receiver receiver = receiver(call);
    CallResolver.Site site = site(call, receiver);
    List<CtExpression<?>> written = call.getArguments();
    List<Operand> arguments = arguments(site, written);
    CallResolver.Target target =
        resolver.resolve(site.with(arguments.stream().map(Operand::type).toList()));
    body.type().log().call(call, target.method().resolution());
    return emit(call, receiver, target, arguments, keep);
  }

  private CallResolver.Site site(CtInvocation<?> call, Receiver receiver) {
    CtExecutableReference<?> executable = call.getExecutable();
    Optional<BindingIndex.Bound> bound =
        executable.getPosition().isValidPosition()
            ? body.type()
                .source()
                .bindings()
                .call(body.type().file(), executable.getPosition().getSourceEnd())
            : Optional.empty();
    List<TypeRef> types =
        call.getArguments().stream().map(a -> body.expressions().type(a)).toList();
    return new CallResolver.Site(
        executable.getSimpleName(), receiver.owners(), types, bound, body.expressions().type(call));
  }

  /**
   * The values of arguments; lambdas that the compiler gave up on get their types from the target.
   */
  List<Operand> arguments(CallResolver.Site site, List<CtExpression<?>> written) {
    boolean functions =
        written.stream()
            .anyMatch(a -> a instanceof CtLambda || a instanceof CtExecutableReferenceExpression);
    List<TypeRef> expected =
        functions ? resolver.resolve(site).method().parameterTypes() : List.of();
    return body.expressions().values(written, expected);
  }

  private Receiver receiver(CtInvocation<?> call) {
    CtExpression<?> target = call.getTarget();
    TypeRef owner = body.unit().used(call.getExecutable().getDeclaringType());
    if (target == null || (target instanceof CtThisAccess<?> self && self.isImplicit())) {
      return new Receiver(null, implicitOwners(owner, call), Form.IMPLICIT);
    }
    if (target instanceof CtTypeAccess<?> access) {
      return onName(access, owner, call);
    }
    if (target instanceof CtSuperAccess) {
      TypeRef parent = body.unit().used(body.type().type().getSuperclass());
      return new Receiver(body.self().orElse(null), CallResolver.owners(owner, parent), Form.SUPER);
    }
    Optional<TypeRef> named = body.fields().typeName(target);
    if (named.isPresent()) {
      return new Receiver(null, CallResolver.owners(named.get(), owner), Form.TYPE);
    }
    Operand object = body.expressions().value(target);
    TypeRef seen = body.expressions().type(target);
    Operand stable = body.expressions().stable(object, call.getArguments());
    return new Receiver(stable, CallResolver.owners(object.type(), seen, owner), Form.OBJECT);
  }

  /** A name before the dot: a type, or a variable that Spoon took for one. */
  private Receiver onName(CtTypeAccess<?> access, TypeRef owner, CtInvocation<?> call) {
    TypeRef type = body.unit().used(access.getAccessedType());
    String name = access.getAccessedType().getSimpleName();
    boolean bogus = !CallResolver.known(type);
    if (bogus && !access.isImplicit()) {
      Operand object = body.fields().unplaced(name, TypeRef.UNKNOWN, Spans.line(access));
      return new Receiver(object, CallResolver.owners(object.type()), Form.OBJECT);
    }
    if (access.isImplicit()) {
      return new Receiver(
          null, implicitOwners(ExpressionLowering.known(type, owner), call), Form.IMPLICIT);
    }
    return new Receiver(null, CallResolver.owners(type, owner), Form.TYPE);
  }

  /** Where a method without a receiver may be declared. */
  private List<TypeRef> implicitOwners(TypeRef owner, CtInvocation<?> call) {
    List<TypeRef> owners = new ArrayList<>(CallResolver.owners(owner));
    for (CtType<?> type : body.receivers().enclosing()) {
      owners.add(new TypeRef(body.type().source().name(type), List.of(), 0, Resolution.SOURCE));
    }
    FileImports imports = body.unit().imports();
    String imported = imports.staticMembers().get(call.getExecutable().getSimpleName());
    if (imported != null) {
      owners.add(0, body.unit().named(imported));
    }
    imports.staticTypes().forEach(each -> owners.add(body.unit().named(each)));
    return owners;
  }

  private Operand emit(
      CtInvocation<?> call,
      Receiver receiver,
      CallResolver.Target target,
      List<Operand> arguments,
      boolean keep) {
    int line = Spans.line(call);
    MethodRef method = target.method();
    Optional<Operand> object = object(call, receiver, target, line);
    boolean isStatic = object.isEmpty();
    CallKind kind =
        isStatic
            ? CallKind.STATIC
            : receiver.form() == Form.SUPER || target.isPrivate()
                ? CallKind.SPECIAL
                : CallKind.VIRTUAL;
    List<Operand> passed = pack(target, arguments, line);
    boolean returns = keep && !method.returnType().is("void");
    Variable result = returns ? body.code().temporary(method.returnType()) : null;
    int ordinal = body.code().nextCall();
    body.code()
        .emit(new Statement.Call(ordinal, result, kind, method, object.orElse(null), passed, line));
    return result == null ? Constant.NULL : result;
  }

  private Optional<Operand> object(
      CtInvocation<?> call, Receiver receiver, CallResolver.Target target, int line) {
    boolean isStatic = target.isStatic() || call.getExecutable().isStatic();
    boolean found = target.method().resolution() != Resolution.UNRESOLVED;
    return switch (receiver.form()) {
      case TYPE -> Optional.empty();
      case OBJECT, SUPER ->
          target.isStatic() ? Optional.empty() : Optional.ofNullable(receiver.object());
      case IMPLICIT ->
          (isStatic && found) || isStaticImport(target)
              ? Optional.empty()
              : body.receivers().instance(target.method().declaringType().name(), line);
    };
  }

  private boolean isStaticImport(CallResolver.Target target) {
    String owner = target.method().declaringType().name();
    FileImports imports = body.unit().imports();
    return target.method().resolution() == Resolution.IMPORT
        && (imports.staticTypes().contains(owner)
            || owner.equals(imports.staticMembers().get(target.method().name())));
  }

  /** Packs the last arguments into an array when the target takes a variable number of them. */
  List<Operand> pack(CallResolver.Target target, List<Operand> arguments, int line) {
    List<TypeRef> parameters = target.method().parameterTypes();
    if (!target.varargs() || parameters.isEmpty() || arguments.size() < parameters.size() - 1) {
      return arguments;
    }
    int fixed = parameters.size() - 1;
    TypeRef array = parameters.get(fixed);
    if (arguments.size() == parameters.size()) {
      Operand last = arguments.get(fixed);
      boolean isNull = last instanceof Constant constant && constant.kind() == Constant.Kind.NULL;
      if (isNull || last.type().dimensions() >= Math.max(1, array.dimensions())) {
        return arguments;
      }
    }
    TypeRef element = ExpressionLowering.elementType(array, TypeRef.UNKNOWN);
    Variable packed = body.code().temporary(array);
    List<Operand> rest = arguments.subList(fixed, arguments.size());
    body.code().emit(new Statement.NewArray(packed, element, List.of(), rest, line));
    List<Operand> all = new ArrayList<>(arguments.subList(0, fixed));
    all.add(packed);
    return all;
  }

  /** Emits a call that is not written in the source. */
  void synthetic(
      @Nullable Variable result,
      CallKind kind,
      @Nullable Operand receiver,
      String type,
      String name,
      int line) {
    synthetic(result, kind, receiver, type, name, List.of(), line);
  }

  void synthetic(
      @Nullable Variable result,
      CallKind kind,
      @Nullable Operand receiver,
      String type,
      String name,
      List<Operand> arguments,
      int line) {
    TypeRef declared = TypeRef.of(type);
    CallResolver.Site site =
        new CallResolver.Site(
            name,
            receiver == null ? List.of(declared) : CallResolver.owners(receiver.type(), declared),
            arguments.stream().map(Operand::type).toList(),
            Optional.empty(),
            result == null ? TypeRef.of("void") : result.type());
    MethodRef method = resolver.resolve(site).method();
    int ordinal = body.code().nextCall();
    body.code().emit(new Statement.Call(ordinal, result, kind, method, receiver, arguments, line));
  }
}
