package dev.postern.extractor.semantics;

import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.model.type.TypeRef;
import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoon.reflect.declaration.CtClass;
import spoon.reflect.declaration.CtConstructor;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtExecutable;
import spoon.reflect.declaration.CtRecord;
import spoon.reflect.declaration.CtType;
import spoon.reflect.declaration.CtTypeParameter;
import spoon.reflect.visitor.filter.TypeFilter;

/** The types declared in the sources and stubs of one request, with their identities. */
final class SourceTypes {

  private final BuiltModel model;
  private final Map<String, CtType<?>> byName = new LinkedHashMap<>();
  private final IdentityHashMap<CtType<?>, String> names = new IdentityHashMap<>();
  private final Map<String, SourceView> views = new HashMap<>();
  private final Map<String, UnitTypes> units = new HashMap<>();
  private final IdentityHashMap<CtExecutable<?>, MethodId> methodIds = new IdentityHashMap<>();
  private final Set<String> packages = new HashSet<>();
  private final Universe universe;
  private final Captures captures;

  SourceTypes(BuiltModel model) {
    this.model = model;
    for (CtType<?> type : model.factory().getModel().getElements(new TypeFilter<>(CtType.class))) {
      if (!(type instanceof CtTypeParameter) && file(type) != null) {
        register(type);
      }
    }
    this.universe = new Universe(this, new LibraryTypes(model.lookup()));
    this.captures = new Captures(this);
  }

  private void register(CtType<?> type) {
    String name = type.getQualifiedName();
    String unique = name;
    for (int i = 2; byName.containsKey(unique); i++) {
      unique = name + "$" + i;
    }
    byName.put(unique, type);
    names.put(type, unique);
    int cut = unique.lastIndexOf('.');
    packages.add(cut < 0 ? "" : unique.substring(0, cut));
  }

  Universe universe() {
    return universe;
  }

  BindingIndex bindings() {
    return model.bindings();
  }

  Captures captures() {
    return captures;
  }

  boolean contains(String binaryName) {
    return byName.containsKey(binaryName);
  }

  boolean isPackage(String name) {
    return packages.contains(name);
  }

  Optional<TypeView> view(String binaryName) {
    CtType<?> type = byName.get(binaryName);
    return type == null
        ? Optional.empty()
        : Optional.of(views.computeIfAbsent(binaryName, name -> new SourceView(this, type)));
  }

  /** The declaration of that binary name. */
  Optional<CtType<?>> declaration(String binaryName) {
    return Optional.ofNullable(byName.get(binaryName));
  }

  /** The types that are to come out: those not declared in stubs. */
  Collection<CtType<?>> own() {
    List<CtType<?>> own = new ArrayList<>();
    for (CtType<?> type : byName.values()) {
      BuiltModel.ModelFile file = file(type);
      if (file != null && !file.stub()) {
        own.add(type);
      }
    }
    return own;
  }

  String name(CtType<?> type) {
    String name = names.get(type);
    return name == null ? type.getQualifiedName() : name;
  }

  TypeId id(CtType<?> type) {
    BuiltModel.ModelFile file = file(type);
    if (file == null) {
      throw new IllegalStateException("type outside the sources: " + type.getQualifiedName());
    }
    return new TypeId(file.module(), name(type));
  }

  /** Types as seen from the file of an element. */
  UnitTypes unit(CtElement element) {
    String file = fileName(element);
    return units.computeIfAbsent(
        file, name -> new UnitTypes(universe, model.bindings().imports(name)));
  }

  /**
   * The file an element is in, by the name the compiler knows it by; empty when it has no place.
   */
  String fileName(CtElement element) {
    File file = element.getPosition().getFile();
    if (file == null) {
      CtElement around = element.isParentInitialized() ? element.getParent() : null;
      return around == null || around == element ? "" : fileName(around);
    }
    return file.getPath().replace(File.separatorChar, '/');
  }

  BuiltModel.@Nullable ModelFile file(CtElement element) {
    return model.files().get(fileName(element));
  }

  /** The identity of a method or constructor. */
  MethodId id(CtExecutable<?> executable) {
    MethodId known = methodIds.get(executable);
    if (known == null) {
      known = makeId(executable);
      methodIds.put(executable, known);
    }
    return known;
  }

  private MethodId makeId(CtExecutable<?> executable) {
    CtType<?> owner = executable.getParent(CtType.class);
    boolean constructor = executable instanceof CtConstructor;
    boolean anonymous = owner instanceof CtClass<?> c && c.isAnonymous();
    List<String> segments =
        constructor && anonymous
            ? List.of()
            : parameterTypes(executable).stream().map(TypeRef::idSegment).toList();
    return new MethodId(id(owner), constructor ? "<init>" : executable.getSimpleName(), segments);
  }

  /** The declared parameter types; those of a compact constructor are its components'. */
  List<TypeRef> parameterTypes(CtExecutable<?> executable) {
    UnitTypes unit = unit(executable);
    if (executable instanceof CtConstructor<?> constructor
        && constructor.isCompactConstructor()
        && constructor.getDeclaringType() instanceof CtRecord record) {
      return componentTypes(record);
    }
    return executable.getParameters().stream()
        .map(parameter -> unit.declared(parameter.getType()))
        .toList();
  }

  List<TypeRef> componentTypes(CtRecord record) {
    UnitTypes unit = unit(record);
    return Records.components(record).stream()
        .map(component -> unit.declared(component.getType()))
        .toList();
  }
}
