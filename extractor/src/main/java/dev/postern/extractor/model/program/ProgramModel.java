package dev.postern.extractor.model.program;

import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All types of a repository (main and test code), immutable, in the order of their ids. A binary
 * name may be declared by several modules; look-ups by name therefore take the module that asks and
 * prefer its own declaration, then the first in module order.
 */
public final class ProgramModel {

  private final SortedMap<TypeId, TypeDecl> types = new TreeMap<>();
  private final Map<String, List<TypeDecl>> byName = new LinkedHashMap<>();
  private final Map<String, List<TypeDecl>> directSubtypes = new LinkedHashMap<>();
  private final Map<MethodId, MethodDecl> methods = new LinkedHashMap<>();

  public ProgramModel(Collection<TypeDecl> declarations) {
    declarations.forEach(type -> types.put(type.id(), type));
    for (TypeDecl type : types.values()) {
      byName.computeIfAbsent(type.name(), name -> new ArrayList<>()).add(type);
      for (TypeRef parent : parents(type)) {
        directSubtypes.computeIfAbsent(parent.name(), name -> new ArrayList<>()).add(type);
      }
      type.methods().forEach(method -> methods.put(method.id(), method));
    }
  }

  /** All types, in the order of their ids. */
  public Collection<TypeDecl> types() {
    return java.util.Collections.unmodifiableCollection(types.values());
  }

  /** The type of that id. */
  public Optional<TypeDecl> type(TypeId id) {
    return Optional.ofNullable(types.get(id));
  }

  /** The type of that binary name as seen from a module. */
  public Optional<TypeDecl> type(String binaryName, ModuleId from) {
    List<TypeDecl> found = byName.getOrDefault(binaryName, List.of());
    return found.stream()
        .filter(type -> type.id().module().equals(from))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** The method of that id. */
  public Optional<MethodDecl> method(MethodId id) {
    return Optional.ofNullable(methods.get(id));
  }

  /** All methods, in the order of their types and of the source. */
  public Collection<MethodDecl> methods() {
    return java.util.Collections.unmodifiableCollection(methods.values());
  }

  /** The superclass and interfaces written at a type, superclass first. */
  public static List<TypeRef> parents(TypeDecl type) {
    List<TypeRef> all = new ArrayList<>();
    type.superclass().ifPresent(all::add);
    all.addAll(type.interfaces());
    return all;
  }

  /**
   * The type itself and every supertype declared in the repository, breadth first, superclasses
   * before interfaces.
   */
  public List<TypeDecl> lineage(TypeDecl type) {
    Map<TypeId, TypeDecl> seen = new LinkedHashMap<>();
    Deque<TypeDecl> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      TypeDecl next = open.removeFirst();
      if (seen.putIfAbsent(next.id(), next) == null) {
        parents(next).forEach(p -> type(p.name(), next.id().module()).ifPresent(open::addLast));
      }
    }
    return List.copyOf(seen.values());
  }

  /** Names of all supertypes, declared in the repository or not, without the type itself. */
  public Set<String> superNames(TypeDecl type) {
    Set<String> names = new LinkedHashSet<>();
    for (TypeDecl each : lineage(type)) {
      parents(each).forEach(parent -> names.add(parent.name()));
    }
    return names;
  }

  /**
   * All subtypes declared in the repository of a type of that name, without itself, breadth first.
   */
  public List<TypeDecl> subtypes(String binaryName) {
    Map<TypeId, TypeDecl> seen = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(binaryName));
    while (!open.isEmpty()) {
      for (TypeDecl sub : directSubtypes.getOrDefault(open.removeFirst(), List.of())) {
        if (seen.putIfAbsent(sub.id(), sub) == null) {
          open.addLast(sub.name());
        }
      }
    }
    return List.copyOf(seen.values());
  }

  /**
   * The declarations that a method overrides or implements in supertypes of the repository, nearest
   * first: same name, same number of parameters, and parameter types equal as written or generic in
   * the supertype.
   */
  public List<MethodDecl> overridden(MethodDecl method) {
    Optional<TypeDecl> owner = type(method.id().type());
    if (owner.isEmpty() || method.isStatic()) {
      return List.of();
    }
    List<MethodDecl> found = new ArrayList<>();
    for (TypeDecl type : lineage(owner.get())) {
      if (!type.id().equals(owner.get().id())) {
        type.methodsNamed(method.name()).stream()
            .filter(candidate -> overrides(method, candidate, type))
            .forEach(found::add);
      }
    }
    return found;
  }

  /** The declarations in subtypes that override the given method. */
  public List<MethodDecl> overriders(MethodDecl method) {
    List<MethodDecl> found = new ArrayList<>();
    for (TypeDecl sub : subtypes(method.id().type().binaryName())) {
      for (MethodDecl candidate : sub.methodsNamed(method.name())) {
        type(method.id().type())
            .filter(owner -> overrides(candidate, method, owner))
            .ifPresent(owner -> found.add(candidate));
      }
    }
    return found;
  }

  private static boolean overrides(MethodDecl sub, MethodDecl base, TypeDecl baseType) {
    if (base.isStatic() || sub.isStatic() || sub.parameters().size() != base.parameters().size()) {
      return false;
    }
    for (int i = 0; i < base.parameters().size(); i++) {
      TypeRef wanted = base.parameters().get(i).type();
      TypeRef given = sub.parameters().get(i).type();
      boolean generic =
          baseType.typeParameters().contains(wanted.name())
              || wanted.resolution() == dev.postern.extractor.model.type.Resolution.TYPE_VARIABLE;
      if (!generic && !wanted.idSegment().equals(given.idSegment())) {
        return false;
      }
    }
    return true;
  }
}
