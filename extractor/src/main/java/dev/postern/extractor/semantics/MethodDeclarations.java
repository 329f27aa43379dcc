package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.AnnotationValue;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoon.reflect.declaration.CtAnnotationMethod;
import spoon.reflect.declaration.CtClass;
import spoon.reflect.declaration.CtConstructor;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtExecutable;
import spoon.reflect.declaration.CtMethod;
import spoon.reflect.declaration.CtParameter;
import spoon.reflect.declaration.CtRecord;
import spoon.reflect.declaration.CtRecordComponent;
import spoon.reflect.declaration.CtType;
import spoon.reflect.declaration.CtTypeMember;

/** Translates the methods, constructors and initializers of a type, with their bodies. */
final class MethodDeclarations {

  private static final TypeRef VOID = TypeRef.of("void");

  private final TypeContext type;
  private final AnnotationLowering annotations;
  private final Spans spans;
  private final BodyLowering bodies;

  MethodDeclarations(TypeContext type, AnnotationLowering annotations, Spans spans) {
    this.type = type;
    this.annotations = annotations;
    this.spans = spans;
    this.bodies = new BodyLowering(type, spans);
  }

  /** All of them, in source order, then initializers and lambda bodies. */
  List<MethodDecl> all() {
    Map<MethodId, MethodDecl> all = new LinkedHashMap<>();
    CtType<?> declared = type.type();
    if (declared instanceof CtRecord record) {
      addAccessors(record, all);
    }
    for (CtTypeMember member : declared.getTypeMembers()) {
      if (member instanceof CtMethod<?> method) {
        add(method(method), all);
      } else if (member instanceof CtConstructor<?> constructor) {
        add(constructor(constructor), all);
      }
    }
    if (declared instanceof CtRecord record && Records.canonical(record).isEmpty()) {
      add(canonical(record), all);
    }
    if (declared instanceof CtClass<?> c
        && !(declared instanceof CtRecord)
        && c.getConstructors().isEmpty()) {
      add(impliedConstructor(), all);
    }
    initializer(MethodKind.INSTANCE_INITIALIZER).ifPresent(method -> add(method, all));
    initializer(MethodKind.STATIC_INITIALIZER).ifPresent(method -> add(method, all));
    type.lambdas().forEach(lambda -> add(lambda, all));
    return List.copyOf(all.values());
  }

  /** The accessors that the compiler makes, in the order of the components. */
  private void addAccessors(CtRecord record, Map<MethodId, MethodDecl> to) {
    for (CtRecordComponent component : Records.components(record)) {
      for (CtMethod<?> method : record.getMethodsByName(component.getSimpleName())) {
        if (componentOf(method).isPresent()) {
          add(method(method), to);
        }
      }
    }
  }

  /** The first declaration of a signature counts, as for the compiler. */
  private static void add(MethodDecl method, Map<MethodId, MethodDecl> to) {
    to.putIfAbsent(method.id(), method);
  }

  private MethodDecl method(CtMethod<?> method) {
    List<ParameterDecl> parameters = parameters(method, List.of());
    Optional<CtRecordComponent> component = componentOf(method);
    List<AnnotationUse> uses =
        new ArrayList<>(component.map(annotations::of).orElseGet(() -> annotations.of(method)));
    if (method instanceof CtAnnotationMethod<?> element && element.getDefaultExpression() != null) {
      uses.add(defaultOf(element));
    }
    boolean generated = method.isImplicit() || spans.isInserted(method);
    return new MethodDecl(
        type.source().id(method),
        MethodKind.METHOD,
        component.isPresent() ? EnumSet.of(Modifier.PUBLIC) : Modifiers.ofMethod(method),
        type.unit().declared(method.getType()),
        parameters,
        0,
        thrown(method),
        uses,
        method.getBody() == null ? null : bodies.method(method, parameters),
        component.map(c -> spans.of(c)).orElseGet(() -> spans.of(method)),
        generated);
  }

  /** The record component whose accessor the method is, when the compiler made it. */
  private Optional<CtRecordComponent> componentOf(CtMethod<?> method) {
    return method.isImplicit() && type.type() instanceof CtRecord record
        ? Records.components(record).stream()
            .filter(c -> c.getSimpleName().equals(method.getSimpleName()))
            .findFirst()
        : Optional.empty();
  }

  private AnnotationUse defaultOf(CtAnnotationMethod<?> element) {
    Map<String, AnnotationValue> value = new LinkedHashMap<>();
    value.put("value", annotations.value(element.getDefaultExpression()));
    return new AnnotationUse(TypeRef.of("<default>"), value, spans.of(element));
  }

  private MethodDecl constructor(CtConstructor<?> constructor) {
    List<ParameterDecl> captured = bodies.captureParameters();
    List<ParameterDecl> parameters = constructorParameters(constructor, captured);
    Body body = bodies.constructor(constructor, parameters, captured.size());
    boolean generated = constructor.isImplicit() || spans.isInserted(constructor);
    return declaration(
        type.source().id(constructor),
        Modifiers.of(constructor),
        parameters,
        captured.size(),
        thrown(constructor),
        annotations.of(constructor),
        body,
        constructor.isImplicit() ? type.type() : constructor,
        generated);
  }

  /** The constructor of a class without one; Spoon leaves it out below unknown superclasses. */
  private MethodDecl impliedConstructor() {
    List<ParameterDecl> captured = bodies.captureParameters();
    List<ParameterDecl> parameters =
        type.type().isAnonymous() ? bodies.anonymousParameters(captured) : captured;
    return declaration(
        new MethodId(type.id(), "<init>", List.of()),
        EnumSet.noneOf(Modifier.class),
        parameters,
        captured.size(),
        List.of(),
        List.of(),
        bodies.impliedConstructor(parameters, captured.size()),
        type.type(),
        true);
  }

  private List<ParameterDecl> constructorParameters(
      CtConstructor<?> constructor, List<ParameterDecl> captured) {
    if (constructor.isCompactConstructor() && type.type() instanceof CtRecord record) {
      return components(record);
    }
    return type.type().isAnonymous()
        ? bodies.anonymousParameters(captured)
        : parameters(constructor, captured);
  }

  private MethodDecl canonical(CtRecord record) {
    List<ParameterDecl> parameters = components(record);
    MethodId id =
        new MethodId(
            type.id(), "<init>", parameters.stream().map(p -> p.type().idSegment()).toList());
    Set<Modifier> modifiers = Modifiers.of(record);
    modifiers.retainAll(EnumSet.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE));
    Body body = bodies.canonical(record, parameters);
    return declaration(id, modifiers, parameters, 0, List.of(), List.of(), body, record, true);
  }

  private MethodDecl declaration(
      MethodId id,
      Set<Modifier> modifiers,
      List<ParameterDecl> parameters,
      int captures,
      List<TypeRef> thrown,
      List<AnnotationUse> uses,
      Body body,
      CtElement at,
      boolean generated) {
    return new MethodDecl(
        id,
        MethodKind.CONSTRUCTOR,
        modifiers,
        VOID,
        parameters,
        captures,
        thrown,
        uses,
        body,
        spans.of(at),
        generated);
  }

  private Optional<MethodDecl> initializer(MethodKind kind) {
    boolean isStatic = kind == MethodKind.STATIC_INITIALIZER;
    @Nullable Body body = bodies.initializer(isStatic).orElse(null);
    if (body == null) {
      return Optional.empty();
    }
    MethodId id = new MethodId(type.id(), isStatic ? "<clinit>" : "<instance>", List.of());
    Set<Modifier> modifiers = EnumSet.of(Modifier.PRIVATE);
    if (isStatic) {
      modifiers.add(Modifier.STATIC);
    }
    return Optional.of(
        new MethodDecl(
            id,
            kind,
            modifiers,
            VOID,
            List.of(),
            0,
            List.of(),
            List.of(),
            body,
            spans.of(type.type()),
            true));
  }

  private List<ParameterDecl> parameters(CtExecutable<?> executable, List<ParameterDecl> captured) {
    List<ParameterDecl> all = new ArrayList<>(captured);
    for (CtParameter<?> parameter : executable.getParameters()) {
      all.add(
          new ParameterDecl(
              all.size(),
              parameter.getSimpleName(),
              type.unit().declared(parameter.getType()),
              annotations.of(parameter),
              parameter.isVarArgs()));
    }
    return all;
  }

  private List<ParameterDecl> components(CtRecord record) {
    List<ParameterDecl> all = new ArrayList<>();
    for (CtRecordComponent component : Records.components(record)) {
      all.add(
          new ParameterDecl(
              all.size(),
              component.getSimpleName(),
              type.unit().declared(component.getType()),
              annotations.of(component),
              false));
    }
    return all;
  }

  private List<TypeRef> thrown(CtExecutable<?> executable) {
    return executable.getThrownTypes().stream().map(t -> type.unit().declared(t)).toList();
  }
}
