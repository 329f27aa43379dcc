package dev.postern.extractor.framework.springweb;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.input.FrameworkInput;
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
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.MethodId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Functional routes of Spring MVC and WebFlux: both the builder ({@code route().GET(..)}) and the
 * static form ({@code route(GET(..), handler)}), with nesting. Every factory method that returns a
 * router function is read from its own root; what it includes from other methods is read there.
 */
public final class RouterFunctions implements EndpointSource {

  private static final Set<String> VERBS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
  private static final int MAX_DEPTH = 8;

  private final FrameworkInput input;
  private final CodeTargets targets;

  public RouterFunctions(FrameworkInput input) {
    this.input = input;
    this.targets = new CodeTargets(input.program());
  }

  @Override
  public List<ServedEndpoint> of(DeployedApplication application) {
    List<HttpRoute> routes = new ArrayList<>();
    for (TypeDecl type : application.beanTypes()) {
      for (MethodDecl method : type.methods()) {
        boolean bean =
            method.annotation("org.springframework.context.annotation.Bean").isPresent()
                && method.returnType().simpleName().equals("RouterFunction");
        if (bean) {
          visit(type, method, base(application), new HashSet<>(), routes);
        }
      }
    }
    return new HttpRoutes(input.program(), "spring-functional").served(application, routes);
  }

  private static String base(DeployedApplication application) {
    String key =
        application.reactive() ? "spring.webflux.base-path" : "server.servlet.context-path";
    return PathComposer.prefix(application.settings().value(key).orElse(""), "");
  }

  private void visit(
      TypeDecl owner, MethodDecl method, String prefix, Set<MethodId> way, List<HttpRoute> into) {
    if (method.body().isEmpty() || way.size() > MAX_DEPTH || !way.add(method.id())) {
      return;
    }
    LocalValues values = new LocalValues(input.program(), method.body().get());
    SortedMap<Integer, String> prefixes = prefixes(values, prefix);
    for (Statement.Call call : values.body().calls()) {
      String at = prefixes.getOrDefault(call.ordinal(), prefix);
      if (isRouting(call)) {
        read(owner, call, values, at, way, into);
      } else if (call.callee().returnType().simpleName().equals("RouterFunction")) {
        call.callee()
            .target()
            .flatMap(input.program()::method)
            .ifPresent(called -> visit(owner(called, owner), called, at, way, into));
      }
    }
    way.remove(method.id());
  }

  private TypeDecl owner(MethodDecl method, TypeDecl otherwise) {
    return input.program().type(method.id().type()).orElse(otherwise);
  }

  private static boolean isRouting(Statement.Call call) {
    String type = call.callee().declaringType().name();
    return type.contains("RouterFunction");
  }

  private void read(
      TypeDecl owner,
      Statement.Call call,
      LocalValues values,
      String prefix,
      Set<MethodId> way,
      List<HttpRoute> into) {
    String name = call.callee().name();
    List<Operand> arguments = call.arguments();
    if (VERBS.contains(name) && arguments.size() >= 2) {
      Predicate given = Predicate.of(arguments.get(0), values);
      into.add(route(owner, call, values, new Predicate(name, given.path()), prefix));
    } else if (Set.of("route", "andRoute").contains(name) && arguments.size() == 2) {
      into.add(route(owner, call, values, Predicate.of(arguments.get(0), values), prefix));
    } else if (Set.of("nest", "path").contains(name) && arguments.size() == 2) {
      String below = prefix + Predicate.of(arguments.get(0), values).path();
      targets
          .closure(arguments.get(1), values)
          .ifPresent(body -> visit(owner, body, below, way, into));
    }
  }

  private HttpRoute route(
      TypeDecl owner, Statement.Call call, LocalValues values, Predicate predicate, String prefix) {
    Operand last = call.arguments().get(call.arguments().size() - 1);
    MethodDecl handler =
        targets.handler(last, values).orElseGet(() -> enclosing(values, owner, call));
    TypeDecl type = input.program().type(handler.id().type()).orElse(owner);
    String address = PathComposer.normalized(prefix + predicate.path());
    return new HttpRoute(
        type,
        handler,
        predicate.verb(),
        address,
        List.of(predicate.path()),
        "",
        List.of(),
        List.of(),
        true,
        SourceSpan.line(owner.span().file(), call.line()));
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
                + Predicate.of(call.arguments().get(0), values).path();
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

  /** Verb and path of a request predicate; other conditions narrow it and are left out. */
  private record Predicate(String verb, String path) {

    static Predicate of(Operand operand, LocalValues values) {
      Optional<String> text = values.string(operand);
      if (text.isPresent()) {
        return new Predicate("ANY", slashed(text.get()));
      }
      return values.origins(operand).stream()
          .filter(Statement.Call.class::isInstance)
          .map(Statement.Call.class::cast)
          .findFirst()
          .map(call -> of(call, values))
          .orElse(new Predicate("ANY", ""));
    }

    private static Predicate of(Statement.Call call, LocalValues values) {
      String name = call.callee().name();
      if (VERBS.contains(name) || name.equals("path")) {
        String path = call.arguments().stream().findFirst().flatMap(values::string).orElse("${?}");
        return new Predicate(name.equals("path") ? "ANY" : name, slashed(path));
      }
      if (name.equals("method")) {
        String verb =
            call.arguments().stream()
                .flatMap(argument -> values.origins(argument).stream())
                .filter(Statement.LoadField.class::isInstance)
                .map(load -> ((Statement.LoadField) load).field().name())
                .findFirst()
                .orElse("ANY");
        return new Predicate(verb, "");
      }
      Predicate first =
          call.object().map(receiver -> of(receiver, values)).orElse(new Predicate("ANY", ""));
      if (!name.equals("and")) {
        return first;
      }
      Predicate second = of(call.arguments().get(0), values);
      return new Predicate(
          first.verb().equals("ANY") ? second.verb() : first.verb(), first.path() + second.path());
    }

    private static String slashed(String path) {
      return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    }
  }
}
