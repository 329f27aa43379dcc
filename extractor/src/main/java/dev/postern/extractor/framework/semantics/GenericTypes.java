package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Type arguments along inheritance: what {@code T} of a supertype is in a concrete subtype. */
public final class GenericTypes {

  private static final int MAX_DEPTH = 20;

  private final ProgramModel program;

  public GenericTypes(ProgramModel program) {
    this.program = program;
  }

  /** A type as written in {@code declaring}, seen from {@code concrete}. */
  public TypeRef resolve(TypeRef type, TypeDecl declaring, TypeDecl concrete) {
    if (declaring.id().equals(concrete.id())) {
      return type;
    }
    return argumentsOf(concrete, declaring.name())
        .map(arguments -> substitute(type, bindings(declaring.typeParameters(), arguments)))
        .orElse(type);
  }

  /** The type arguments that a type gives to a supertype of that name, directly or on the way. */
  public Optional<List<TypeRef>> argumentsOf(TypeDecl type, String superName) {
    return search(type, Map.of(), superName, 0);
  }

  /** Replaces type variables. */
  public static TypeRef substitute(TypeRef type, Map<String, TypeRef> bindings) {
    TypeRef bound = bindings.get(type.name());
    if (bound != null) {
      return type.dimensions() == 0
          ? bound
          : new TypeRef(
              bound.name(),
              bound.arguments(),
              bound.dimensions() + type.dimensions(),
              bound.resolution());
    }
    if (type.arguments().isEmpty() || bindings.isEmpty()) {
      return type;
    }
    List<TypeRef> arguments = new ArrayList<>();
    type.arguments().forEach(argument -> arguments.add(substitute(argument, bindings)));
    return new TypeRef(type.name(), arguments, type.dimensions(), type.resolution());
  }

  /** Names of type parameters with their arguments; none when the counts differ (raw use). */
  public static Map<String, TypeRef> bindings(List<String> parameters, List<TypeRef> arguments) {
    Map<String, TypeRef> bindings = new LinkedHashMap<>();
    if (parameters.size() == arguments.size()) {
      for (int i = 0; i < parameters.size(); i++) {
        bindings.put(parameters.get(i), arguments.get(i));
      }
    }
    return bindings;
  }

  private Optional<List<TypeRef>> search(
      TypeDecl type, Map<String, TypeRef> bindings, String superName, int depth) {
    if (depth > MAX_DEPTH) {
      return Optional.empty();
    }
    for (TypeRef parent : ProgramModel.parents(type)) {
      TypeRef seen = substitute(parent, bindings);
      if (parent.name().equals(superName)) {
        return Optional.of(seen.arguments());
      }
      Optional<TypeDecl> declared = program.type(parent.name(), type.id().module());
      if (declared.isPresent()) {
        Optional<List<TypeRef>> found =
            search(
                declared.get(),
                bindings(declared.get().typeParameters(), seen.arguments()),
                superName,
                depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
