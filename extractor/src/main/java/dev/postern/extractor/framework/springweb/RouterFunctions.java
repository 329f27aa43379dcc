package dev.postern.extractor.framework.springweb;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.CodeTargets;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.EndpointSource;
import dev.postern.extractor.framework.semantics.HttpRoute;
import dev.postern.extractor.framework.semantics.HttpRoutes;
import dev.postern.extractor.framework.semantics.PathComposer;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.framework.semantics.StandInHandlers;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.MethodId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Functional routes of Spring MVC and WebFlux: both the builder ({@code route().GET(..)}) and the
 * static form ({@code route(GET(..), handler)}), with nesting. Every factory method that returns a
 * router function is read from its own root; what it includes from other methods is read there. A
 * method of a bean that nothing includes evidently is read as a root too, since code may register
 * what beans of a common type return.
 */
public final class RouterFunctions implements EndpointSource {

  private static final Set<String> VERBS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
  private static final Set<String> HANDLING = Set.of("handle");
  private static final int MAX_DEPTH = 8;

  private final FrameworkInput input;
  private final CodeTargets targets;
  private final DispatcherPaths paths;

  public RouterFunctions(FrameworkInput input, Vocabulary vocabulary) {
    this.input = input;
    this.paths = new DispatcherPaths(input, vocabulary);
    this.targets = new CodeTargets(input.program());
  }

  @Override
  public List<ServedEndpoint> of(DeployedApplication application) {
    List<HttpRoute> routes = new ArrayList<>();
    Set<MethodId> seen = new HashSet<>();
    List<Root> roots = roots(application);
    for (Root root : roots) {
      if (root.bean()) {
        visit(root.type(), root.method(), paths.base(application), new HashSet<>(), seen, routes);
      }
    }
    for (Root root : roots) {
      boolean included =
          seen.contains(root.method().id())
              || roots.stream().anyMatch(other -> !other.equals(root) && includes(other, root));
      if (!included) {
        visit(root.type(), root.method(), paths.base(application), new HashSet<>(), seen, routes);
      }
    }
    return new HttpRoutes(input.program(), "spring-functional").served(application, routes);
  }

  /** A method that makes a router function; {@code bean} when the container calls it. */
  private record Root(TypeDecl type, MethodDecl method, boolean bean) {}

  private List<Root> roots(DeployedApplication application) {
    List<Root> roots = new ArrayList<>();
    for (TypeDecl type : application.beanTypes()) {
      for (MethodDecl method : type.methods()) {
        if (method.returnType().simpleName().equals("RouterFunction")
            && method.kind() == MethodKind.METHOD) {
          boolean bean =
              method.annotation("org.springframework.context.annotation.Bean").isPresent();
          roots.add(new Root(type, method, bean));
        }
      }
    }
    return roots;
  }

  private static boolean includes(Root caller, Root called) {
    return caller.method().body().map(body -> body.calls()).orElse(List.of()).stream()
        .anyMatch(call -> call.callee().target().filter(called.method().id()::equals).isPresent());
  }

  private void visit(
      TypeDecl owner,
      MethodDecl method,
      String prefix,
      Set<MethodId> way,
      Set<MethodId> seen,
      List<HttpRoute> into) {
    seen.add(method.id());
    if (method.body().isEmpty() || way.size() > MAX_DEPTH || !way.add(method.id())) {
      return;
    }
    LocalValues values = new LocalValues(input.program(), method.body().get());
    SortedMap<Integer, String> prefixes = prefixes(values, prefix);
    for (Statement.Call call : values.body().calls()) {
      String at = prefixes.getOrDefault(call.ordinal(), prefix);
      if (isRouting(call)) {
        read(owner, call, values, at, way, seen, into);
      } else if (call.callee().returnType().simpleName().equals("RouterFunction")) {
        call.callee()
            .target()
            .flatMap(input.program()::method)
            .ifPresent(called -> visit(owner(called, owner), called, at, way, seen, into));
      }
    }
    way.remove(method.id());
  }

  private TypeDecl owner(MethodDecl method, TypeDecl otherwise) {
    return input.program().type(method.id().type()).orElse(otherwise);
  }

  /** A call of the routers themselves, or of a builder that hands on to one. */
  private static boolean isRouting(Statement.Call call) {
    String type = call.callee().declaringType().name();
    return type.contains("RouterFunction") || type.endsWith("RouteBuilder");
  }

  private void read(
      TypeDecl owner,
      Statement.Call call,
      LocalValues values,
      String prefix,
      Set<MethodId> way,
      Set<MethodId> seen,
      List<HttpRoute> into) {
    String name = call.callee().name();
    List<Operand> arguments = call.arguments();
    if (VERBS.contains(name) && !arguments.isEmpty()) {
      List<RoutePredicate> given =
          arguments.size() == 1
              ? List.of(RoutePredicate.ANY)
              : RoutePredicate.of(arguments.get(0), values);
      for (RoutePredicate each : given) {
        for (RoutePredicate whole : further(arguments, values, each.withVerb(name))) {
          into.add(route(owner, call, values, whole, prefix));
        }
      }
    } else if (Set.of("route", "andRoute").contains(name) && arguments.size() == 2) {
      for (RoutePredicate each : RoutePredicate.of(arguments.get(0), values)) {
        into.add(route(owner, call, values, each, prefix));
      }
    } else if (Set.of("nest", "path").contains(name) && arguments.size() == 2) {
      for (RoutePredicate each : RoutePredicate.of(arguments.get(0), values)) {
        targets
            .closure(arguments.get(1), values)
            .ifPresent(body -> visit(owner, body, prefix + each.path(), way, seen, into));
      }
    }
  }

  /** A pattern and a predicate beside it: {@code GET("/x", queryParam("a", ..), handler)}. */
  private static List<RoutePredicate> further(
      List<Operand> arguments, LocalValues values, RoutePredicate first) {
    boolean beside =
        arguments.size() >= 3 && arguments.get(1).type().simpleName().equals("RequestPredicate");
    return beside
        ? RoutePredicate.of(arguments.get(1), values).stream().map(first::and).toList()
        : List.of(first);
  }

  private HttpRoute route(
      TypeDecl owner,
      Statement.Call call,
      LocalValues values,
      RoutePredicate predicate,
      String prefix) {
    MethodDecl handler =
        handlers(call.arguments()).stream()
            .flatMap(
                operand ->
                    targets
                        .handler(operand, values)
                        .or(() -> targets.ofObject(operand, values, owner, HANDLING))
                        .stream())
            .findFirst()
            .orElseGet(() -> enclosing(values, owner, call));
    TypeDecl type = input.program().type(handler.id().type()).orElse(owner);
    String address = PathComposer.normalized(prefix + predicate.path());
    return new HttpRoute(
        type,
        handler,
        predicate.verb(),
        address,
        List.of(predicate.path()),
        predicate.condition(),
        predicate.consumes(),
        predicate.produces(),
        true,
        SourceSpan.line(owner.span().file(), call.line()));
  }

  /** The arguments that may be the handler, the last first. */
  private static List<Operand> handlers(List<Operand> arguments) {
    List<Operand> found =
        new ArrayList<>(
            arguments.stream()
                .filter(each -> each.type().simpleName().matches("Handler(Function)?"))
                .toList());
    if (found.isEmpty()) {
      found.add(arguments.get(arguments.size() - 1));
    }
    return found;
  }

  private static MethodDecl enclosing(LocalValues values, TypeDecl owner, Statement.Call call) {
    return owner.methods().stream()
        .filter(method -> method.body().filter(values.body()::equals).isPresent())
        .findFirst()
        .orElseGet(() -> StandInHandlers.method(owner, call.callee().name()));
  }

  /** Prefixes that static nesting puts before the calls inside it, by ordinal of the call. */
  private static SortedMap<Integer, String> prefixes(LocalValues values, String base) {
    SortedMap<Integer, String> prefixes = new TreeMap<>();
    List<Statement.Call> calls = new ArrayList<>(values.body().calls());
    java.util.Collections.reverse(calls);
    for (Statement.Call call : calls) {
      boolean nests =
          Set.of("nest", "andNest").contains(call.callee().name()) && call.arguments().size() == 2;
      if (nests) {
        String inner =
            prefixes.getOrDefault(call.ordinal(), base)
                + RoutePredicate.of(call.arguments().get(0), values).get(0).path();
        mark(call.arguments().get(1), inner, values, prefixes, 0);
      }
    }
    return prefixes;
  }

  private static void mark(
      Operand operand,
      String prefix,
      LocalValues values,
      SortedMap<Integer, String> into,
      int depth) {
    for (Statement origin : values.origins(operand)) {
      if (origin instanceof Statement.Call call && depth < 64) {
        into.put(call.ordinal(), prefix);
        call.object().ifPresent(receiver -> mark(receiver, prefix, values, into, depth + 1));
        call.arguments().forEach(argument -> mark(argument, prefix, values, into, depth + 1));
      }
    }
  }
}
