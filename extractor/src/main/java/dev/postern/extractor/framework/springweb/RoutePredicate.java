package dev.postern.extractor.framework.springweb;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a request predicate asks of a request. Headers and predicates of one's own narrow it and are
 * left out.
 *
 * @param verb a verb or {@code ANY}
 * @param condition parameters that must be there
 */
record RoutePredicate(
    String verb, String path, String condition, List<String> consumes, List<String> produces) {

  static final RoutePredicate ANY = new RoutePredicate("ANY", "", "", List.of(), List.of());

  private static final Set<String> VERBS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
  private static final int MAX_DEPTH = 24;

  RoutePredicate {
    consumes = List.copyOf(consumes);
    produces = List.copyOf(produces);
  }

  /** The alternatives of a predicate or of a pattern; at least one. */
  static List<RoutePredicate> of(Operand operand, LocalValues values) {
    return of(operand, values, 0);
  }

  private static List<RoutePredicate> of(Operand operand, LocalValues values, int depth) {
    Optional<String> text = values.string(operand);
    if (text.isPresent()) {
      return List.of(ANY.withPath(text.get()));
    }
    for (Statement origin : values.origins(operand)) {
      if (origin instanceof Statement.Call call && depth < MAX_DEPTH) {
        return of(call, values, depth + 1);
      }
    }
    return values
        .pattern(operand)
        .map(pattern -> List.of(ANY.withPath(pattern.replace("?", "${?}"))))
        .orElse(List.of(operand.type().simpleName().equals("String") ? ANY.withPath("${?}") : ANY));
  }

  private static List<RoutePredicate> of(Statement.Call call, LocalValues values, int depth) {
    String name = call.callee().name();
    List<Operand> arguments = call.arguments();
    if (VERBS.contains(name) || name.equals("path")) {
      List<RoutePredicate> paths =
          arguments.isEmpty() ? List.of(ANY) : of(arguments.get(0), values, depth);
      return name.equals("path") ? paths : paths.stream().map(each -> each.withVerb(name)).toList();
    }
    return switch (name) {
      case "method", "methods" -> verbs(arguments, values);
      case "and" -> both(call, values, depth);
      case "or" -> {
        List<RoutePredicate> all = new ArrayList<>(receiver(call, values, depth));
        all.addAll(of(arguments.get(0), values, depth));
        yield all;
      }
      case "queryParam", "param" ->
          List.of(
              new RoutePredicate(
                  "ANY",
                  "",
                  "param " + arguments.stream().findFirst().flatMap(values::string).orElse("?"),
                  List.of(),
                  List.of()));
      case "contentType" ->
          List.of(new RoutePredicate("ANY", "", "", media(arguments, values), List.of()));
      case "accept" ->
          List.of(new RoutePredicate("ANY", "", "", List.of(), media(arguments, values)));
      default -> List.of(ANY);
    };
  }

  private static List<RoutePredicate> receiver(Statement.Call call, LocalValues values, int depth) {
    return call.object().map(object -> of(object, values, depth)).orElse(List.of(ANY));
  }

  private static List<RoutePredicate> both(Statement.Call call, LocalValues values, int depth) {
    List<RoutePredicate> all = new ArrayList<>();
    for (RoutePredicate first : receiver(call, values, depth)) {
      for (RoutePredicate second : of(call.arguments().get(0), values, depth)) {
        all.add(first.and(second));
      }
    }
    return all;
  }

  private static List<RoutePredicate> verbs(List<Operand> arguments, LocalValues values) {
    List<RoutePredicate> found = new ArrayList<>();
    for (String name : constants(arguments, values)) {
      if (VERBS.contains(name)) {
        found.add(ANY.withVerb(name));
      }
    }
    return found.isEmpty() ? List.of(ANY) : found;
  }

  private static List<String> constants(List<Operand> arguments, LocalValues values) {
    List<String> names = new ArrayList<>();
    for (Operand argument : arguments) {
      for (Operand element : values.elements(argument)) {
        for (Statement origin : values.origins(element)) {
          if (origin instanceof Statement.LoadField load) {
            names.add(load.field().name());
          }
        }
      }
    }
    return names;
  }

  /** Media types by the constants of {@code MediaType}: {@code TEXT_PLAIN} is text/plain. */
  private static List<String> media(List<Operand> arguments, LocalValues values) {
    return constants(arguments, values).stream()
        .map(name -> name.replaceFirst("_VALUE$", "").toLowerCase(java.util.Locale.ROOT))
        .map(name -> name.replaceFirst("_", "/").replace('_', '-'))
        .toList();
  }

  RoutePredicate withVerb(String given) {
    return new RoutePredicate(given, path, condition, consumes, produces);
  }

  private RoutePredicate withPath(String given) {
    String slashed = given.isEmpty() || given.startsWith("/") ? given : "/" + given;
    return new RoutePredicate(verb, slashed, condition, consumes, produces);
  }

  /** Both together: paths follow each other, conditions add up. */
  RoutePredicate and(RoutePredicate other) {
    String joined =
        condition.isEmpty() || other.condition.isEmpty()
            ? condition + other.condition
            : condition + "; " + other.condition;
    return new RoutePredicate(
        verb.equals("ANY") ? other.verb : verb,
        path + other.path,
        joined,
        consumes.isEmpty() ? other.consumes : consumes,
        produces.isEmpty() ? other.produces : produces);
  }
}
