package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtType;
import spoon.reflect.declaration.CtVariable;

/** The type whose members are being lowered. */
final class TypeContext {

  /** A lambda body already made, with what it captures. */
  record Lambda(MethodId body, List<String> captured, boolean capturesThis, TypeRef returned) {}

  private final SourceTypes source;
  private final CtType<?> type;
  private final LoweringLog log;
  private final UnitTypes unit;
  private final TypeRef self;
  private final List<MethodDecl> lambdas = new ArrayList<>();
  private final Map<String, Integer> counters = new HashMap<>();
  private final IdentityHashMap<CtElement, Lambda> made = new IdentityHashMap<>();
  private final ConstantFolder folder;

  TypeContext(SourceTypes source, CtType<?> type, LoweringLog log, ConstantFolder folder) {
    this.source = source;
    this.type = type;
    this.log = log;
    this.folder = folder;
    this.unit = source.unit(type);
    this.self = new TypeRef(source.name(type), List.of(), 0, Resolution.SOURCE);
  }

  SourceTypes source() {
    return source;
  }

  Universe universe() {
    return source.universe();
  }

  CtType<?> type() {
    return type;
  }

  TypeId id() {
    return source.id(type);
  }

  TypeRef self() {
    return self;
  }

  UnitTypes unit() {
    return unit;
  }

  LoweringLog log() {
    return log;
  }

  ConstantFolder folder() {
    return folder;
  }

  /** The name of the file for look-ups in the compiler's bindings. */
  String file() {
    return source.fileName(type);
  }

  boolean captures(String variable) {
    return source.captures().of(type).containsKey(variable);
  }

  /** The field that keeps a captured variable. */
  Optional<FieldRef> captureField(String variable) {
    CtVariable<?> captured = source.captures().of(type).get(variable);
    return Optional.ofNullable(captured)
        .map(v -> synthetic("val$" + variable, source.unit(v).declared(v.getType())));
  }

  /** The field that keeps the enclosing instance of the given class. */
  static FieldRef outerField(SourceTypes source, CtType<?> inner, CtType<?> outer) {
    TypeRef owner = new TypeRef(source.name(inner), List.of(), 0, Resolution.SOURCE);
    TypeRef type = new TypeRef(source.name(outer), List.of(), 0, Resolution.SOURCE);
    return new FieldRef(owner, "this$0", type, false, new FieldId(source.id(inner), "this$0"));
  }

  private FieldRef synthetic(String name, TypeRef fieldType) {
    return new FieldRef(self, name, fieldType, false, new FieldId(id(), name));
  }

  /** A fresh identity for a lambda body inside the named member. */
  MethodId nextLambda(String outer) {
    int number = counters.merge(outer, 1, Integer::sum) - 1;
    return new MethodId(id(), outer + "$lambda$" + number, List.of());
  }

  void remember(CtElement lambda, Lambda result) {
    made.put(lambda, result);
  }

  Optional<Lambda> remembered(CtElement lambda) {
    return Optional.ofNullable(made.get(lambda));
  }

  void add(MethodDecl lambda) {
    lambdas.add(lambda);
  }

  List<MethodDecl> lambdas() {
    return lambdas;
  }
}
