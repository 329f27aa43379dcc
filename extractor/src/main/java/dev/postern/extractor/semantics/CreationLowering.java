package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.MethodRef;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import spoon.reflect.code.CtConstructorCall;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtInvocation;
import spoon.reflect.code.CtNewArray;
import spoon.reflect.code.CtNewClass;
import spoon.reflect.declaration.CtType;

/** Lowers allocations, constructor chains and arrays. */
final class CreationLowering {

  private static final Set<String> EMPTY_CONSTRUCTORS =
      Set.of("java.lang.Object", "java.lang.Enum", "java.lang.Record");

  private final BodyContext body;

  CreationLowering(BodyContext body) {
    this.body = body;
  }

  /** The new object. */
  Operand create(CtConstructorCall<?> call) {
    Optional<Operand> outer =
        call.getTarget() == null
            ? Optional.empty()
            : Optional.of(body.expressions().value(call.getTarget()));
    return call instanceof CtNewClass<?> anonymous && anonymous.getAnonymousClass() != null
        ? anonymous(anonymous)
        : plain(call, outer);
  }

  private Operand plain(CtConstructorCall<?> call, Optional<Operand> outer) {
    int line = Spans.line(call);
    TypeRef written = body.unit().declared(call.getType());
    CallResolver.Site site = site(call, written);
    List<Operand> arguments = body.calls().arguments(site, call.getArguments());
    CallResolver.Target target = body.calls().resolver().resolve(site.with(types(arguments)));
    body.type().log().call(call, target.method().resolution());
    List<Operand> passed = new ArrayList<>(captures(written, outer, line));
    passed.addAll(body.calls().pack(target, arguments, line));
    MethodRef method = at(written, target.method());
    return emit(written, method, passed, line);
  }

  private CallResolver.Site site(CtConstructorCall<?> call, TypeRef owner) {
    Optional<BindingIndex.Bound> bound =
        body.type().source().bindings().call(body.type().file(), Spans.start(call));
    List<TypeRef> types =
        call.getArguments().stream().map(a -> body.expressions().type(a)).toList();
    return new CallResolver.Site(
        "<init>", CallResolver.owners(owner), types, bound, TypeRef.of("void"));
  }

  /** The constructor as one of the type written: the compiler may fall back to that of Object. */
  private static MethodRef at(TypeRef written, MethodRef method) {
    boolean same =
        method.declaringType().name().equals(written.name()) || !CallResolver.known(written);
    if (same) {
      return method;
    }
    Resolution resolution =
        written.resolution() == Resolution.UNRESOLVED ? Resolution.UNRESOLVED : Resolution.IMPORT;
    return new MethodRef(
        CallResolver.plain(written),
        "<init>",
        method.parameterTypes(),
        TypeRef.of("void"),
        resolution,
        null);
  }

  private Operand anonymous(CtNewClass<?> call) {
    int line = Spans.line(call);
    CtType<?> type = call.getAnonymousClass();
    SourceTypes source = body.type().source();
    TypeRef self = new TypeRef(source.name(type), List.of(), 0, Resolution.SOURCE);
    CallResolver.Site site = site(call, body.unit().declared(call.getType()));
    List<Operand> arguments = body.calls().arguments(site, call.getArguments());
    body.type().log().call(call, Resolution.SOURCE);
    List<Operand> passed = new ArrayList<>(captures(self, Optional.empty(), line));
    passed.addAll(arguments);
    MethodId id = new MethodId(source.id(type), "<init>", List.of());
    MethodRef method =
        new MethodRef(self, "<init>", types(arguments), TypeRef.of("void"), Resolution.SOURCE, id);
    return emit(self, method, passed, line);
  }

  private Variable emit(TypeRef type, MethodRef method, List<Operand> passed, int line) {
    Variable result = body.code().temporary(type);
    int ordinal = body.code().nextCall();
    body.code()
        .emit(
            new Statement.Call(ordinal, result, CallKind.CONSTRUCTOR, method, null, passed, line));
    return result;
  }

  /** The enclosing instance and captured variables that constructors of the type take first. */
  private List<Operand> captures(TypeRef created, Optional<Operand> outer, int line) {
    SourceTypes source = body.type().source();
    Optional<CtType<?>> declared =
        created.resolution() == Resolution.SOURCE
            ? source.declaration(created.name())
            : Optional.empty();
    List<Operand> passed = new ArrayList<>();
    if (declared.isEmpty()) {
      return passed;
    }
    CtType<?> type = declared.get();
    if (Captures.hasOuter(type)) {
      String around = source.name(type.getParent(CtType.class));
      passed.add(
          outer
              .or(() -> ownOuter(type))
              .or(() -> body.receivers().instance(around, line))
              .orElse(dev.postern.extractor.model.code.Constant.NULL));
    }
    source
        .captures()
        .of(type)
        .forEach(
            (name, variable) ->
                passed.add(
                    body.fields()
                        .unplaced(name, source.unit(variable).declared(variable.getType()), line)));
    return passed;
  }

  /** Inside a constructor that calls another of its class: the enclosing instance it was given. */
  private Optional<Operand> ownOuter(CtType<?> created) {
    return created == body.type().type()
        ? body.scopes().find("this$0").map(variable -> variable)
        : Optional.empty();
  }

  /** {@code this(...)} and {@code super(...)}; constructors known to do nothing are left out. */
  void chain(CtInvocation<?> call) {
    int line = Spans.line(call);
    TypeRef owner = body.unit().declared(call.getExecutable().getDeclaringType());
    boolean known = CallResolver.known(owner);
    if (!known) {
      owner = body.unit().declared(body.type().type().getSuperclass());
    }
    if (EMPTY_CONSTRUCTORS.contains(owner.name()) || body.self().isEmpty()) {
      return;
    }
    Optional<BindingIndex.Bound> bound =
        body.type().source().bindings().call(body.type().file(), Spans.start(call));
    List<TypeRef> written =
        call.getArguments().stream().map(a -> body.expressions().type(a)).toList();
    CallResolver.Site site =
        new CallResolver.Site(
            "<init>", CallResolver.owners(owner), written, bound, TypeRef.of("void"));
    List<Operand> arguments = body.calls().arguments(site, call.getArguments());
    CallResolver.Target target = body.calls().resolver().resolve(site.with(types(arguments)));
    if (!call.isImplicit()) {
      body.type().log().call(call, target.method().resolution());
    }
    List<Operand> passed = new ArrayList<>(captures(owner, Optional.empty(), line));
    passed.addAll(body.calls().pack(target, arguments, line));
    int ordinal = body.code().nextCall();
    body.code()
        .emit(
            new Statement.Call(
                ordinal,
                null,
                CallKind.CONSTRUCTOR_CHAIN,
                target.method(),
                body.self().get(),
                passed,
                line));
  }

  /** The call of a superclass constructor that an anonymous class makes. */
  void superChain(TypeRef owner, List<Operand> arguments, int line) {
    if (EMPTY_CONSTRUCTORS.contains(owner.name())) {
      return;
    }
    CallResolver.Site site =
        new CallResolver.Site(
            "<init>",
            CallResolver.owners(owner),
            types(arguments),
            Optional.empty(),
            TypeRef.of("void"));
    CallResolver.Target target = body.calls().resolver().resolve(site);
    List<Operand> passed = new ArrayList<>(captures(owner, Optional.empty(), line));
    passed.addAll(body.calls().pack(target, arguments, line));
    int ordinal = body.code().nextCall();
    body.code()
        .emit(
            new Statement.Call(
                ordinal,
                null,
                CallKind.CONSTRUCTOR_CHAIN,
                target.method(),
                body.self().orElse(null),
                passed,
                line));
  }

  /** {@code new T[n]} and {@code {a, b}}. */
  Operand array(CtNewArray<?> array) {
    int line = Spans.line(array);
    TypeRef type = body.unit().declared(array.getType());
    List<CtExpression<?>> elements = new ArrayList<>(array.getElements());
    List<CtExpression<?>> sizes = new ArrayList<>(array.getDimensionExpressions());
    List<Operand> sizeValues = body.expressions().values(sizes, List.of());
    TypeRef element = ExpressionLowering.elementType(type, TypeRef.UNKNOWN);
    List<Operand> values =
        body.expressions()
            .values(elements, java.util.Collections.nCopies(elements.size(), element));
    for (int i = 1; i < sizeValues.size(); i++) {
      element = ExpressionLowering.elementType(element, element);
    }
    Variable target = body.code().temporary(type);
    body.code().emit(new Statement.NewArray(target, element, sizeValues, values, line));
    return target;
  }

  private static List<TypeRef> types(List<Operand> operands) {
    return operands.stream().map(Operand::type).toList();
  }
}
