package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.MethodRef;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the static target of a call. First comes what the compiler bound; then methods of that name
 * and number of arguments in the types the call may belong to and their supertypes; then the name
 * of the type alone.
 */
final class CallResolver {

  /**
   * What is known of a call before its target is.
   *
   * @param owners types to look into, best first
   * @param written the type that Spoon gives the call
   */
  record Site(
      String name,
      List<TypeRef> owners,
      List<TypeRef> arguments,
      Optional<BindingIndex.Bound> bound,
      TypeRef written) {

    Site with(List<TypeRef> newArguments) {
      return new Site(name, owners, newArguments, bound, written);
    }
  }

  /** The target. */
  record Target(MethodRef method, boolean isStatic, boolean varargs, boolean isPrivate) {}

  private final TypeContext type;

  CallResolver(TypeContext type) {
    this.type = type;
  }

  Target resolve(Site site) {
    Optional<Target> exact =
        site.bound()
            .filter(bound -> bound.exact() && bound.name().equals(site.name()))
            .filter(bound -> fits(bound, site.arguments().size()))
            .map(bound -> bound(bound, site));
    if (exact.isPresent()) {
      return exact.get();
    }
    for (TypeRef owner : site.owners()) {
      Optional<Target> found = lookup(owner, site);
      if (found.isPresent()) {
        return found.get();
      }
    }
    Optional<Target> nearest =
        site.bound()
            .filter(bound -> bound.name().equals(site.name()))
            .filter(bound -> fits(bound, site.arguments().size()))
            .map(bound -> bound(bound, site));
    return nearest.orElseGet(() -> byNameOnly(site));
  }

  private static boolean fits(BindingIndex.Bound bound, int arguments) {
    int parameters = bound.parameters().size();
    return bound.varargs() ? arguments >= parameters - 1 : arguments == parameters;
  }

  private Target bound(BindingIndex.Bound bound, Site site) {
    TypeRef owner = type.unit().named(bound.declaringType());
    boolean wide = bound.returnType().resolution() == Resolution.TYPE_VARIABLE;
    TypeRef inferred = wide && !known(site.written()) ? TypeRef.UNKNOWN : bound.returnType();
    TypeRef result = bound.exact() ? ExpressionLowering.known(inferred, site.written()) : inferred;
    Optional<TypeView.Method> declared =
        bound.source() ? declaration(owner, bound) : Optional.empty();
    if (declared.isPresent() && declared.get().id() != null) {
      TypeView.Method method = declared.get();
      TypeRef returned =
          known(result) || !known(method.returnType()) ? result : method.returnType();
      return target(method, method.parameters(), returned, Resolution.SOURCE);
    }
    MethodRef method =
        new MethodRef(
            plain(owner), site.name(), bound.parameters(), result, boundResolution(owner), null);
    return new Target(method, bound.isStatic(), bound.varargs(), bound.isPrivate());
  }

  /** A bound method counts as found only when its type is; enums and records imply methods. */
  private static Resolution boundResolution(TypeRef owner) {
    return switch (owner.resolution()) {
      case SOURCE, LIBRARY -> Resolution.LIBRARY;
      case IMPORT -> Resolution.IMPORT;
      case TYPE_VARIABLE, UNRESOLVED -> Resolution.UNRESOLVED;
    };
  }

  private Optional<TypeView.Method> declaration(TypeRef owner, BindingIndex.Bound bound) {
    List<TypeView.Method> candidates =
        type.universe().view(owner).map(view -> view.methods(bound.name())).orElse(List.of());
    for (TypeView.Method candidate : candidates) {
      if (sameParameters(candidate.parameters(), bound.parameters())) {
        return Optional.of(candidate);
      }
    }
    List<TypeView.Method> sameCount =
        candidates.stream()
            .filter(c -> c.parameters().size() == bound.parameters().size())
            .toList();
    return sameCount.size() == 1 ? Optional.of(sameCount.get(0)) : Optional.empty();
  }

  private static boolean sameParameters(List<TypeRef> declared, List<TypeRef> bound) {
    if (declared.size() != bound.size()) {
      return false;
    }
    for (int i = 0; i < declared.size(); i++) {
      TypeRef wanted = bound.get(i);
      if (known(wanted) && !declared.get(i).idSegment().equals(wanted.idSegment())) {
        return false;
      }
    }
    return true;
  }

  private Optional<Target> lookup(TypeRef owner, Site site) {
    Universe universe = type.universe();
    Universe.Lineage lineage = universe.lineage(receiver(owner));
    if (site.name().equals("<init>")) {
      lineage = new Universe.Lineage(lineage.types().stream().limit(1).toList(), lineage.unknown());
    }
    int count = site.arguments().size();
    List<TypeView.Method> fitting =
        universe.methods(lineage, site.name()).stream()
            .filter(method -> method.accepts(count))
            .toList();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    TypeView.Method best = fitting.get(0);
    int bestScore = score(best, site.arguments());
    for (TypeView.Method each : fitting) {
      int score = score(each, site.arguments());
      if (score > bestScore) {
        best = each;
        bestScore = score;
      }
    }
    return Optional.of(chosen(best, site));
  }

  private Target chosen(TypeView.Method method, Site site) {
    Map<String, TypeRef> bindings = new HashMap<>();
    for (int i = 0; i < method.parameters().size() && i < site.arguments().size(); i++) {
      unify(method.parameters().get(i), site.arguments().get(i), bindings);
    }
    TypeRef result = Universe.substitute(method.returnType(), bindings);
    if (result.resolution() == Resolution.TYPE_VARIABLE || !known(result)) {
      result = site.written();
    }
    Resolution resolution = method.id() != null ? Resolution.SOURCE : Resolution.LIBRARY;
    return target(method, method.parameters(), result, resolution);
  }

  private static void unify(TypeRef parameter, TypeRef argument, Map<String, TypeRef> bindings) {
    if (!known(argument) || argument.resolution() == Resolution.TYPE_VARIABLE) {
      return;
    }
    if (parameter.resolution() == Resolution.TYPE_VARIABLE) {
      if (parameter.dimensions() == 0) {
        bindings.putIfAbsent(parameter.name(), argument);
      }
      return;
    }
    int count = Math.min(parameter.arguments().size(), argument.arguments().size());
    for (int i = 0; i < count; i++) {
      unify(parameter.arguments().get(i), argument.arguments().get(i), bindings);
    }
  }

  private int score(TypeView.Method method, List<TypeRef> arguments) {
    int score = method.varargs() ? -1 : 0;
    for (int i = 0; i < arguments.size(); i++) {
      int last = method.parameters().size() - 1;
      TypeRef parameter = method.parameters().get(Math.min(i, last));
      score += fit(parameter, arguments.get(i));
    }
    return score;
  }

  private int fit(TypeRef parameter, TypeRef argument) {
    if (!known(argument) || !known(parameter)) {
      return 1;
    }
    if (parameter.name().equals(argument.name())) {
      return parameter.dimensions() == argument.dimensions() ? 4 : -4;
    }
    if (parameter.resolution() == Resolution.TYPE_VARIABLE || parameter.is("java.lang.Object")) {
      return 2;
    }
    boolean inherits =
        argument.dimensions() == 0
            && parameter.dimensions() == 0
            && type.universe().inherits(argument, parameter.name());
    return inherits ? 3 : -2;
  }

  /** Nothing but a type's name is known, or not even that. */
  private Target byNameOnly(Site site) {
    for (TypeRef owner : site.owners()) {
      List<TypeRef> open =
          type.universe().lineage(owner).unknown().stream()
              .filter(t -> t.resolution() == Resolution.IMPORT)
              .toList();
      if (!open.isEmpty()) {
        TypeRef declaring = owner.resolution() == Resolution.TYPE_VARIABLE ? open.get(0) : owner;
        return unfound(declaring, site, Resolution.IMPORT);
      }
    }
    TypeRef first =
        site.owners().stream()
            .filter(owner -> owner.resolution() != Resolution.TYPE_VARIABLE)
            .findFirst()
            .orElse(TypeRef.UNKNOWN);
    return unfound(first, site, Resolution.UNRESOLVED);
  }

  private static Target unfound(TypeRef owner, Site site, Resolution resolution) {
    MethodRef method =
        new MethodRef(
            plain(owner), site.name(), site.arguments(), site.written(), resolution, null);
    return new Target(method, false, false, false);
  }

  private static Target target(
      TypeView.Method method, List<TypeRef> parameters, TypeRef result, Resolution resolution) {
    MethodRef ref =
        new MethodRef(
            plain(method.owner()),
            method.name(),
            parameters,
            result,
            resolution,
            resolution == Resolution.SOURCE ? method.id() : null);
    return new Target(ref, method.isStatic(), method.varargs(), method.isPrivate());
  }

  /** Arrays have the methods of Object. */
  private static TypeRef receiver(TypeRef owner) {
    return owner.dimensions() > 0 ? TypeRef.of("java.lang.Object") : owner;
  }

  static TypeRef plain(TypeRef type) {
    return new TypeRef(type.name(), List.of(), type.dimensions(), type.resolution());
  }

  static boolean known(TypeRef type) {
    return !type.equals(TypeRef.UNKNOWN);
  }

  /** The types without unknown ones, each once. */
  static List<TypeRef> owners(TypeRef... types) {
    List<TypeRef> owners = new ArrayList<>();
    for (TypeRef each : types) {
      if (known(each) && !owners.contains(each)) {
        owners.add(each);
      }
    }
    return owners;
  }
}
