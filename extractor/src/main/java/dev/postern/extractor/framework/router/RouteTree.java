package dev.postern.extractor.framework.router;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.CodeTargets;
import dev.postern.extractor.framework.servlet.Ingredients;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Walks code that builds a router, through the lambdas of groups, mounted sub-routers, services and
 * called methods, and tells each registration with the path of the groups around it. What nothing
 * of the code leads to is walked from its own root.
 */
final class RouteTree {

  private static final int MAX_DEPTH = 8;
  private static final Set<String> BUILDERS = Set.of("routing", "update", "accept", "addEndpoints");

  /** Takes a registration below a path. */
  interface Visitor {
    void route(Place place, Statement.Call call, RoleRow row, String prefix);
  }

  /** Where a call stands. */
  record Place(TypeDecl type, MethodDecl method, LocalValues values) {}

  private final ProgramModel program;
  private final Vocabulary vocabulary;
  private final CodeTargets targets;
  private final Visitor visitor;
  private final Set<MethodId> walked = new HashSet<>();

  RouteTree(ProgramModel program, Vocabulary vocabulary, Visitor visitor) {
    this.program = program;
    this.vocabulary = vocabulary;
    this.targets = new CodeTargets(program);
    this.visitor = visitor;
  }

  /** Walks the methods of the types: first those that nothing else leads to. */
  void walk(List<TypeDecl> types) {
    Map<MethodId, Place> routing = new LinkedHashMap<>();
    for (TypeDecl type : types) {
      for (MethodDecl method : type.methods()) {
        if (method.body().isPresent() && routes(method)) {
          LocalValues values = new LocalValues(program, method.body().get());
          routing.put(method.id(), new Place(type, method, values));
        }
      }
    }
    Set<MethodId> led = new LinkedHashSet<>();
    routing.values().forEach(place -> led.addAll(leadsTo(place)));
    routing.values().stream()
        .filter(place -> !led.contains(place.method().id()))
        .forEach(place -> walk(place, "", new HashSet<>()));
    routing.values().stream()
        .filter(place -> !walked.contains(place.method().id()))
        .forEach(place -> walk(place, "", new HashSet<>()));
  }

  private boolean routes(MethodDecl method) {
    return method.body().map(body -> body.calls()).orElse(List.of()).stream()
        .anyMatch(call -> row(call).isPresent());
  }

  private Set<MethodId> leadsTo(Place place) {
    Set<MethodId> found = new LinkedHashSet<>();
    for (Statement.Call call : place.values().body().calls()) {
      found.addAll(next(place, call).stream().map(MethodDecl::id).toList());
    }
    return found;
  }

  private void walk(Place place, String prefix, Set<MethodId> way) {
    if (way.size() > MAX_DEPTH || !way.add(place.method().id())) {
      return;
    }
    walked.add(place.method().id());
    Map<Integer, String> mounted = mounts(place);
    Ingredients ingredients = new Ingredients(place.values());
    for (Statement.Call call : place.values().body().calls()) {
      String at = prefix + mounted.getOrDefault(router(call, ingredients), "");
      Optional<RoleRow> row = row(call);
      boolean route = row.filter(each -> each.role().equals("ROUTE_CALL")).isPresent();
      if (route) {
        visitor.route(place, call, row.get(), at);
      }
      String below = row.isPresent() && !route ? join(at, path(call, place)) : at;
      for (MethodDecl method : next(place, call)) {
        if (routes(method) || leads(method)) {
          String start =
              mounted.containsKey(call.ordinal()) ? prefix + mounted.get(call.ordinal()) : below;
          program
              .type(method.id().type())
              .ifPresent(
                  owner ->
                      walk(
                          new Place(
                              owner, method, new LocalValues(program, method.body().orElseThrow())),
                          start,
                          way));
        }
      }
    }
    way.remove(place.method().id());
  }

  private boolean leads(MethodDecl method) {
    return method.body().map(body -> body.calls()).orElse(List.of()).stream()
        .flatMap(call -> call.callee().target().flatMap(program::method).stream())
        .anyMatch(this::routes);
  }

  /** Paths before the routers that other calls mount, by the ordinal of the call that makes one. */
  private Map<Integer, String> mounts(Place place) {
    Map<Integer, String> found = new LinkedHashMap<>();
    Ingredients ingredients = new Ingredients(place.values());
    for (Statement.Call call : place.values().body().calls()) {
      if (row(call).filter(row -> row.role().equals("ROUTE_MOUNT")).isPresent()) {
        String path = join("", path(call, place));
        for (Operand argument : call.arguments()) {
          ingredients.maker(argument).ifPresent(maker -> found.put(maker.ordinal(), path));
        }
      }
    }
    return found;
  }

  /**
   * The ordinal of the call that made the router a call is about; -1 when it comes from outside.
   */
  private static int router(Statement.Call call, Ingredients ingredients) {
    return call.object().flatMap(ingredients::maker).map(Statement.Call::ordinal).orElse(-1);
  }

  /** The methods that run because of a call: what it calls, lambdas, and services it mounts. */
  private List<MethodDecl> next(Place place, Statement.Call call) {
    Set<MethodDecl> found = new LinkedHashSet<>();
    boolean route = row(call).filter(row -> row.role().equals("ROUTE_CALL")).isPresent();
    if (route) {
      return List.of();
    }
    call.callee().target().flatMap(program::method).ifPresent(found::add);
    for (Operand argument : call.arguments()) {
      for (Operand each : place.values().elements(argument)) {
        targets.closure(each, place.values()).ifPresent(found::add);
        if (row(call).isPresent()) {
          targets.ofObject(each, place.values(), place.type(), BUILDERS).ifPresent(found::add);
        }
      }
    }
    found.removeIf(method -> method.body().isEmpty());
    return List.copyOf(found);
  }

  /** The path of a group: the first text among the arguments, or that of the route it is set on. */
  private String path(Statement.Call call, Place place) {
    for (Operand argument : call.arguments()) {
      Optional<String> text = place.values().string(argument);
      if (text.isPresent()) {
        return text.get();
      }
    }
    for (Statement origin : call.object().map(place.values()::origins).orElse(List.of())) {
      if (origin instanceof Statement.Call route && row(route).isPresent()) {
        return path(route, place);
      }
    }
    return "";
  }

  private Optional<RoleRow> row(Statement.Call call) {
    return vocabulary.calls(call.callee().declaringType().name(), call.callee().name()).stream()
        .filter(row -> row.role().startsWith("ROUTE_"))
        .findFirst();
  }

  /** A path below another; a trailing wildcard of a group stands for what follows. */
  static String join(String prefix, String path) {
    String outer = prefix.replaceFirst("/?\\*+$", "");
    if (path.isEmpty() || path.equals("/")) {
      return outer + (outer.isEmpty() ? path : "");
    }
    String inner = path.startsWith("/") ? path : "/" + path;
    return (outer.endsWith("/") ? outer.substring(0, outer.length() - 1) : outer) + inner;
  }
}
