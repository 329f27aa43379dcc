package dev.postern.extractor.semantics;

import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spoon.reflect.declaration.CtClass;
import spoon.reflect.declaration.CtConstructor;
import spoon.reflect.declaration.CtEnum;
import spoon.reflect.declaration.CtEnumValue;
import spoon.reflect.declaration.CtExecutable;
import spoon.reflect.declaration.CtField;
import spoon.reflect.declaration.CtMethod;
import spoon.reflect.declaration.CtParameter;
import spoon.reflect.declaration.CtRecord;
import spoon.reflect.declaration.CtType;
import spoon.reflect.reference.CtTypeReference;

/** A type of the model seen as a type. */
final class SourceView implements TypeView {

  private final SourceTypes source;
  private final CtType<?> type;
  private final UnitTypes unit;
  private final TypeRef self;
  private final Map<String, List<Method>> methods = new HashMap<>();

  SourceView(SourceTypes source, CtType<?> type) {
    this.source = source;
    this.type = type;
    this.unit = source.unit(type);
    List<TypeRef> variables =
        typeParameters().stream()
            .map(name -> new TypeRef(name, List.of(), 0, Resolution.TYPE_VARIABLE))
            .toList();
    this.self = new TypeRef(source.name(type), variables, 0, Resolution.SOURCE);
  }

  @Override
  public TypeRef self() {
    return self;
  }

  @Override
  public List<String> typeParameters() {
    return type.getFormalCtTypeParameters().stream().map(p -> p.getSimpleName()).toList();
  }

  @Override
  public List<TypeRef> supertypes() {
    List<TypeRef> all = new ArrayList<>();
    if (type instanceof CtEnum) {
      all.add(new TypeRef("java.lang.Enum", List.of(self), 0, Resolution.LIBRARY));
    } else if (type instanceof CtRecord) {
      all.add(TypeRef.of("java.lang.Record"));
    } else if (type instanceof CtClass<?> && type.getSuperclass() != null) {
      all.add(unit.declared(type.getSuperclass()));
    }
    for (CtTypeReference<?> parent : type.getSuperInterfaces()) {
      all.add(unit.declared(parent));
    }
    all.add(TypeRef.of("java.lang.Object"));
    return all;
  }

  @Override
  public List<Method> methods(String name) {
    return methods.computeIfAbsent(name, this::collect);
  }

  private List<Method> collect(String name) {
    List<Method> found = new ArrayList<>();
    if (name.equals("<init>")) {
      if (type instanceof CtClass<?> declared) {
        declared.getConstructors().forEach(constructor -> found.add(method(constructor)));
        boolean implied = found.isEmpty() && !(type instanceof CtRecord);
        if (implied && !declared.isAnonymous()) {
          found.add(constructor(List.of()));
        }
      }
      if (type instanceof CtRecord record && Records.canonical(record).isEmpty()) {
        found.add(constructor(source.componentTypes(record)));
      }
      return found;
    }
    type.getMethodsByName(name).forEach(method -> found.add(method(method)));
    if (type instanceof CtEnum && found.isEmpty()) {
      enumMethod(name).ifPresent(found::add);
    }
    return found;
  }

  @Override
  public List<Method> abstractMethods() {
    return type.isInterface()
        ? type.getMethods().stream()
            .filter(method -> method.getBody() == null && !method.isStatic())
            .map(this::method)
            .toList()
        : List.of();
  }

  @Override
  public Optional<Field> field(String name) {
    CtField<?> field = type.getField(name);
    if (field == null && type instanceof CtEnum<?> declared) {
      field = declared.getEnumValue(name);
    }
    if (field == null) {
      return Optional.empty();
    }
    boolean constant = field instanceof CtEnumValue;
    return Optional.of(
        new Field(
            self,
            constant ? self : unit.declared(field.getType()),
            field.isStatic() || constant || type.isInterface(),
            constant,
            new FieldId(source.id(type), name)));
  }

  private Method method(CtExecutable<?> executable) {
    List<CtParameter<?>> parameters = executable.getParameters();
    boolean varargs = !parameters.isEmpty() && parameters.get(parameters.size() - 1).isVarArgs();
    boolean constructor = executable instanceof CtConstructor;
    CtMethod<?> method = executable instanceof CtMethod<?> m ? m : null;
    return new Method(
        self,
        constructor ? "<init>" : executable.getSimpleName(),
        source.parameterTypes(executable),
        constructor ? TypeRef.of("void") : unit.declared(executable.getType()),
        method != null && method.isStatic(),
        varargs,
        method != null && method.isPrivate(),
        source.id(executable));
  }

  private Method constructor(List<TypeRef> types) {
    MethodId id =
        new MethodId(source.id(type), "<init>", types.stream().map(TypeRef::idSegment).toList());
    return new Method(self, "<init>", types, TypeRef.of("void"), false, false, false, id);
  }

  private Optional<Method> enumMethod(String name) {
    TypeRef array = new TypeRef(self.name(), List.of(), 1, Resolution.SOURCE);
    return switch (name) {
      case "values" ->
          Optional.of(new Method(self, name, List.of(), array, true, false, false, null));
      case "valueOf" ->
          Optional.of(
              new Method(
                  self,
                  name,
                  List.of(TypeRef.of("java.lang.String")),
                  self,
                  true,
                  false,
                  false,
                  null));
      default -> Optional.empty();
    };
  }
}
