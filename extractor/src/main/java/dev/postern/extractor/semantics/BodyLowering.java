package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.code.MethodRef;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.code.VariableKind;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtInvocation;
import spoon.reflect.code.CtNewClass;
import spoon.reflect.code.CtStatement;
import spoon.reflect.declaration.CtAnonymousExecutable;
import spoon.reflect.declaration.CtConstructor;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtEnum;
import spoon.reflect.declaration.CtEnumValue;
import spoon.reflect.declaration.CtField;
import spoon.reflect.declaration.CtMethod;
import spoon.reflect.declaration.CtRecord;
import spoon.reflect.declaration.CtType;
import spoon.reflect.declaration.CtTypeMember;

/** Makes the bodies of the members of one type. A body that cannot be lowered becomes opaque. */
final class BodyLowering {

  private static final TypeRef VOID = TypeRef.of("void");

  private final TypeContext type;
  private final Spans spans;

  BodyLowering(TypeContext type, Spans spans) {
    this.type = type;
    this.spans = spans;
  }

  Body method(CtMethod<?> method, List<ParameterDecl> parameters) {
    TypeRef result = type.unit().declared(method.getType());
    boolean isStatic = method.isStatic();
    return guarded(
        method,
        method.getSimpleName(),
        isStatic,
        parameters,
        0,
        result,
        body -> body.statements().block(method.getBody()));
  }

  /** The parameters through which constructors of the type receive what the class captures. */
  List<ParameterDecl> captureParameters() {
    List<ParameterDecl> captured = new ArrayList<>();
    CtType<?> declared = type.type();
    if (Captures.hasOuter(declared)) {
      CtType<?> outer = declared.getParent(CtType.class);
      TypeRef outerType = TypeContext.outerField(type.source(), declared, outer).type();
      captured.add(new ParameterDecl(0, "this$0", outerType, List.of(), false));
    }
    type.source()
        .captures()
        .of(declared)
        .forEach(
            (name, variable) -> {
              TypeRef kept = type.captureField(name).map(FieldRef::type).orElse(TypeRef.UNKNOWN);
              captured.add(new ParameterDecl(captured.size(), name, kept, List.of(), false));
            });
    return captured;
  }

  /** An anonymous class passes the arguments of its creation on to its superclass. */
  List<ParameterDecl> anonymousParameters(List<ParameterDecl> captured) {
    List<ParameterDecl> all = new ArrayList<>(captured);
    for (CtExpression<?> argument : creationArguments()) {
      int index = all.size();
      TypeRef seen = type.unit().used(argument.getType());
      all.add(new ParameterDecl(index, "p" + (index - captured.size()), seen, List.of(), false));
    }
    return all;
  }

  private List<CtExpression<?>> creationArguments() {
    CtType<?> declared = type.type();
    return declared.isParentInitialized() && declared.getParent() instanceof CtNewClass<?> call
        ? call.getArguments()
        : List.of();
  }

  Body constructor(CtConstructor<?> constructor, List<ParameterDecl> parameters, int captures) {
    return guarded(
        constructor,
        "<init>",
        false,
        parameters,
        captures,
        VOID,
        body -> {
          List<CtStatement> statements =
              constructor.getBody() == null ? List.of() : constructor.getBody().getStatements();
          boolean delegates = statements.stream().anyMatch(this::isThisChain);
          if (!delegates) {
            storeCaptures(body, parameters.subList(0, captures), constructor);
          }
          if (type.type().isAnonymous()) {
            superclassChain(body, parameters, captures, constructor);
          } else {
            constructorCode(body, statements, delegates, constructor);
          }
          if (constructor.isCompactConstructor() && type.type() instanceof CtRecord record) {
            storeComponents(body, record);
          }
        });
  }

  /** The constructor of a class that has none written and none made by Spoon. */
  Body impliedConstructor(List<ParameterDecl> parameters, int captures) {
    CtType<?> declared = type.type();
    return guarded(
        declared,
        "<init>",
        false,
        parameters,
        captures,
        VOID,
        body -> {
          storeCaptures(body, parameters.subList(0, captures), declared);
          superclassChain(body, parameters, captures, declared);
        });
  }

  private void constructorCode(
      BodyContext body, List<CtStatement> statements, boolean delegates, CtElement at) {
    boolean initialized = delegates;
    if (!initialized && statements.stream().noneMatch(BodyLowering::isChain)) {
      callInitializer(body, at);
      initialized = true;
    }
    for (CtStatement statement : statements) {
      body.statements().statement(statement);
      if (!initialized && isChain(statement)) {
        callInitializer(body, at);
        initialized = true;
      }
    }
  }

  private void superclassChain(
      BodyContext body, List<ParameterDecl> parameters, int captures, CtElement at) {
    if (type.type().getSuperclass() != null) {
      List<Operand> passed = new ArrayList<>();
      for (ParameterDecl parameter : parameters.subList(captures, parameters.size())) {
        body.scopes().find(parameter.name()).ifPresent(passed::add);
      }
      TypeRef parent = type.unit().declared(type.type().getSuperclass());
      body.creations().superChain(parent, passed, Spans.line(at));
    }
    callInitializer(body, at);
  }

  private static boolean isChain(CtStatement statement) {
    return statement instanceof CtInvocation<?> call
        && call.getExecutable().getSimpleName().equals("<init>");
  }

  private boolean isThisChain(CtStatement statement) {
    return isChain(statement)
        && statement instanceof CtInvocation<?> call
        && call.getExecutable().getDeclaringType() != null
        && type.unit()
            .declared(call.getExecutable().getDeclaringType())
            .name()
            .equals(type.self().name());
  }

  private void storeCaptures(BodyContext body, List<ParameterDecl> captured, CtElement at) {
    CtType<?> declared = type.type();
    for (ParameterDecl parameter : captured) {
      boolean outer = parameter.name().equals("this$0");
      Optional<FieldRef> field =
          outer
              ? Optional.of(
                  TypeContext.outerField(type.source(), declared, declared.getParent(CtType.class)))
              : type.captureField(parameter.name());
      Optional<Variable> value = body.scopes().find(parameter.name());
      if (field.isPresent() && value.isPresent()) {
        store(body, field.get(), value.get(), at);
      }
    }
  }

  private void storeComponents(BodyContext body, CtRecord record) {
    Records.components(record)
        .forEach(
            component ->
                body.scopes()
                    .find(component.getSimpleName())
                    .ifPresent(
                        value ->
                            store(
                                body,
                                own(component.getSimpleName(), value.type(), false),
                                value,
                                component)));
  }

  private void store(BodyContext body, FieldRef field, Operand value, CtElement at) {
    Operand self = field.isStatic() ? null : body.self().orElse(null);
    body.code().emit(new Statement.StoreField(self, field, value, Spans.line(at)));
  }

  private FieldRef own(String name, TypeRef fieldType, boolean isStatic) {
    return new FieldRef(type.self(), name, fieldType, isStatic, new FieldId(type.id(), name));
  }

  Body canonical(CtRecord record, List<ParameterDecl> parameters) {
    return guarded(
        record,
        "<init>",
        false,
        parameters,
        0,
        VOID,
        body -> {
          callInitializer(body, record);
          storeComponents(body, record);
        });
  }

  private void callInitializer(BodyContext body, CtElement at) {
    if (initialized(false).isEmpty()) {
      return;
    }
    MethodId id = new MethodId(type.id(), "<instance>", List.of());
    MethodRef method =
        new MethodRef(type.self(), "<instance>", List.of(), VOID, Resolution.SOURCE, id);
    int ordinal = body.code().nextCall();
    body.code()
        .emit(
            new Statement.Call(
                ordinal,
                null,
                CallKind.SPECIAL,
                method,
                body.self().orElse(null),
                List.of(),
                Spans.line(at)));
  }

  /** The initializer of instances or of the class; empty when there is nothing to initialize. */
  Optional<Body> initializer(boolean isStatic) {
    List<CtTypeMember> members = initialized(isStatic);
    if (members.isEmpty()) {
      return Optional.empty();
    }
    String name = isStatic ? "<clinit>" : "<instance>";
    return Optional.of(
        guarded(
            type.type(),
            name,
            isStatic,
            List.of(),
            0,
            VOID,
            body -> members.forEach(member -> initialize(body, member))));
  }

  private void initialize(BodyContext body, CtTypeMember member) {
    if (member instanceof CtAnonymousExecutable block) {
      body.statements().block(block.getBody());
    } else if (member instanceof CtField<?> field && field.getDefaultExpression() != null) {
      boolean constant = field instanceof CtEnumValue;
      TypeRef fieldType = constant ? type.self() : type.unit().declared(field.getType());
      Operand value = body.expressions().value(field.getDefaultExpression(), fieldType);
      FieldRef ref = own(field.getSimpleName(), fieldType, isStatic(field));
      store(body, ref, value, field);
    }
  }

  /** Members with code to run, in source order; enum constants come first. */
  private List<CtTypeMember> initialized(boolean isStatic) {
    List<CtTypeMember> members = new ArrayList<>();
    if (isStatic && type.type() instanceof CtEnum<?> constants) {
      members.addAll(constants.getEnumValues());
    }
    for (CtTypeMember member : type.type().getTypeMembers()) {
      boolean field =
          member instanceof CtField<?> f
              && !(f instanceof CtEnumValue)
              && f.getDefaultExpression() != null
              && isStatic(f) == isStatic
              && !(isStatic && type.folder().initial(f).isPresent());
      boolean block = member instanceof CtAnonymousExecutable b && b.isStatic() == isStatic;
      if (field || block) {
        members.add(member);
      }
    }
    return members;
  }

  private boolean isStatic(CtField<?> field) {
    return field.isStatic() || field instanceof CtEnumValue || type.type().isInterface();
  }

  private Body guarded(
      CtElement at,
      String name,
      boolean isStatic,
      List<ParameterDecl> parameters,
      int captures,
      TypeRef result,
      Consumer<BodyContext> lowering) {
    int lambdasBefore = type.lambdas().size();
    try {
      BodyContext body = new BodyContext(type, name);
      declare(body, isStatic, parameters, captures);
      lowering.accept(body);
      return body.code().build(Spans.endLine(at));
    } catch (RuntimeException | StackOverflowError failure) {
      type.log().failed(spans.of(at), "the body of " + name + " was not lowered: " + failure);
      type.lambdas().subList(lambdasBefore, type.lambdas().size()).clear();
      return opaque(name, isStatic, parameters, captures, result, at);
    }
  }

  private Body opaque(
      String name,
      boolean isStatic,
      List<ParameterDecl> parameters,
      int captures,
      TypeRef result,
      CtElement at) {
    BodyContext body = new BodyContext(type, name);
    List<Variable> declared = declare(body, isStatic, parameters, captures);
    boolean isVoid = result.is("void");
    @Nullable Variable value = isVoid ? null : body.code().temporary(result);
    body.opaque(
        "method body", List.copyOf(declared), value == null ? List.of() : List.of(value), at);
    body.code().emit(new Statement.Return(value, Spans.endLine(at)));
    return body.code().build(Spans.endLine(at));
  }

  private List<Variable> declare(
      BodyContext body, boolean isStatic, List<ParameterDecl> parameters, int captures) {
    List<Variable> declared = new ArrayList<>();
    if (!isStatic) {
      Variable self = body.code().variable("this", type.self(), VariableKind.THIS, -1);
      body.bindThis(self);
      declared.add(self);
    }
    for (ParameterDecl parameter : parameters) {
      VariableKind kind =
          parameter.index() < captures ? VariableKind.CAPTURE : VariableKind.PARAMETER;
      Variable variable =
          body.code().variable(parameter.name(), parameter.type(), kind, parameter.index());
      body.scopes().declare(variable);
      declared.add(variable);
    }
    return declared;
  }
}
