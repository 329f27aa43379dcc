package dev.postern.extractor.semantics;

import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All types that can be looked up: those of the model and those of libraries. */
final class Universe {

  private static final int MAX_SUPERTYPES = 200;

  private final SourceTypes source;
  private final LibraryTypes library;

  Universe(SourceTypes source, LibraryTypes library) {
    this.source = source;
    this.library = library;
  }

  /** A reference to a type of that binary name, when it is known. */
  Optional<TypeRef> known(String binaryName) {
    if (source.contains(binaryName)) {
      return Optional.of(new TypeRef(binaryName, List.of(), 0, Resolution.SOURCE));
    }
    return library.contains(binaryName) ? Optional.of(TypeRef.of(binaryName)) : Optional.empty();
  }

  boolean isPackage(String name) {
    return source.isPackage(name) || library.isPackage(name);
  }

  Optional<TypeView> view(TypeRef type) {
    if (type.dimensions() > 0 || type.resolution() == Resolution.TYPE_VARIABLE) {
      return Optional.empty();
    }
    Optional<TypeView> declared = source.view(type.name());
    return declared.isPresent() ? declared : library.view(type.name());
  }

  /**
   * A type and its supertypes, breadth first.
   *
   * @param types the known ones, type variables replaced by the arguments of the start
   * @param unknown supertypes that are not known; members may be inherited from them
   */
  record Lineage(List<Step> types, List<TypeRef> unknown) {}

  /** One type of a lineage with what its type variables stand for. */
  record Step(TypeView view, Map<String, TypeRef> bindings) {}

  Lineage lineage(TypeRef start) {
    List<Step> known = new ArrayList<>();
    List<TypeRef> unknown = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Deque<TypeRef> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty() && seen.size() < MAX_SUPERTYPES) {
      TypeRef next = open.removeFirst();
      if (!seen.add(next.name())) {
        continue;
      }
      Optional<TypeView> view = view(next);
      if (view.isEmpty()) {
        unknown.add(next);
        continue;
      }
      Map<String, TypeRef> bindings = bind(view.get().typeParameters(), next.arguments());
      known.add(new Step(view.get(), bindings));
      for (TypeRef parent : view.get().supertypes()) {
        open.addLast(substitute(parent, bindings));
      }
    }
    return new Lineage(known, unknown);
  }

  /** Methods of that name in the type and its supertypes, nearest first. */
  List<TypeView.Method> methods(Lineage lineage, String name) {
    List<TypeView.Method> all = new ArrayList<>();
    for (Step step : lineage.types()) {
      for (TypeView.Method method : step.view().methods(name)) {
        all.add(
            method.withTypes(
                method.parameters().stream().map(p -> substitute(p, step.bindings())).toList(),
                substitute(method.returnType(), step.bindings())));
      }
    }
    return all;
  }

  /** A field of that name in the type or its supertypes. */
  Optional<TypeView.Field> field(Lineage lineage, String name) {
    for (Step step : lineage.types()) {
      Optional<TypeView.Field> found = step.view().field(name);
      if (found.isPresent()) {
        TypeView.Field field = found.get();
        return Optional.of(
            new TypeView.Field(
                field.owner(),
                substitute(field.type(), step.bindings()),
                field.isStatic(),
                field.enumConstant(),
                field.id()));
      }
    }
    return Optional.empty();
  }

  /** The one abstract method of a functional interface. */
  Optional<TypeView.Method> function(TypeRef type) {
    for (Step step : lineage(type).types()) {
      List<TypeView.Method> candidates =
          step.view().abstractMethods().stream().filter(m -> !isObjectMethod(m)).toList();
      if (!candidates.isEmpty()) {
        TypeView.Method method = candidates.get(0);
        return candidates.size() > 1
            ? Optional.empty()
            : Optional.of(
                method.withTypes(
                    method.parameters().stream().map(p -> substitute(p, step.bindings())).toList(),
                    substitute(method.returnType(), step.bindings())));
      }
    }
    return Optional.empty();
  }

  /** Whether the type is the other one or inherits from it. */
  boolean inherits(TypeRef type, String ancestor) {
    return type.name().equals(ancestor)
        || lineage(type).types().stream().anyMatch(s -> s.view().self().name().equals(ancestor));
  }

  static TypeRef substitute(TypeRef type, Map<String, TypeRef> bindings) {
    if (bindings.isEmpty()) {
      return type;
    }
    if (type.resolution() == Resolution.TYPE_VARIABLE) {
      TypeRef bound = bindings.get(type.name());
      if (bound == null) {
        return type;
      }
      return new TypeRef(
          bound.name(),
          bound.arguments(),
          bound.dimensions() + type.dimensions(),
          bound.resolution());
    }
    if (type.arguments().isEmpty()) {
      return type;
    }
    List<TypeRef> arguments =
        type.arguments().stream().map(argument -> substitute(argument, bindings)).toList();
    return new TypeRef(type.name(), arguments, type.dimensions(), type.resolution());
  }

  static Map<String, TypeRef> bind(List<String> parameters, List<TypeRef> arguments) {
    Map<String, TypeRef> bindings = new HashMap<>();
    for (int i = 0; i < parameters.size() && i < arguments.size(); i++) {
      bindings.put(parameters.get(i), arguments.get(i));
    }
    return bindings;
  }

  private static boolean isObjectMethod(TypeView.Method method) {
    return switch (method.name()) {
      case "equals" -> method.parameters().size() == 1;
      case "hashCode", "toString" -> method.parameters().isEmpty();
      default -> false;
    };
  }
}
