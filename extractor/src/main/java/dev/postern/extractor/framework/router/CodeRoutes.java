package dev.postern.extractor.framework.router;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.CodeTargets;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.EndpointSource;
import dev.postern.extractor.framework.semantics.HttpRoute;
import dev.postern.extractor.framework.semantics.HttpRoutes;
import dev.postern.extractor.framework.semantics.PathComposer;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Routes of routers programmed with calls, such as {@code app.get("/x", handler)}. */
public final class CodeRoutes implements EndpointSource {

  private static final Set<String> VERBS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
  private static final Set<String> HANDLER_SETTERS =
      Set.of("handler", "blockingHandler", "respond", "coroutineHandler");
  private static final int MAX_CHAIN = 12;
  private static final Set<String> HANDLING =
      Set.of("handle", "apply", "accept", "handleRequest", "service");

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final CodeTargets targets;

  public CodeRoutes(FrameworkInput input, Vocabulary vocabulary) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.targets = new CodeTargets(input.program());
  }

  @Override
  public List<ServedEndpoint> of(DeployedApplication application) {
    Map<String, List<HttpRoute>> byFramework = new TreeMap<>();
    List<TypeDecl> types =
        input.mainTypes().stream()
            .filter(type -> application.modules().contains(type.id().module()))
            .toList();
    new RouteTree(
            input.program(),
            vocabulary,
            (place, call, row, prefix) -> read(place, call, row, prefix, byFramework))
        .walk(types);
    List<ServedEndpoint> found = new ArrayList<>();
    byFramework.forEach(
        (framework, routes) ->
            found.addAll(new HttpRoutes(input.program(), framework).served(application, routes)));
    return found;
  }

  private void read(
      RouteTree.Place place,
      Statement.Call call,
      RoleRow row,
      String prefix,
      Map<String, List<HttpRoute>> into) {
    boolean grouped = !prefix.isEmpty() || row.attribute("mode").equals("GROUPED");
    Optional<String> path = path(call, place.values(), grouped);
    if (path.isPresent()) {
      String own = row.attribute("mode").equals("REGEX") ? "/{*regex}" : path.get();
      route(place, call, RouteTree.join(prefix, own))
          .ifPresent(
              route ->
                  into.computeIfAbsent(row.attribute("technology"), key -> new ArrayList<>())
                      .add(route));
    }
  }

  /** The first constant text; inside a group a registration may go without a path. */
  private static Optional<String> path(Statement.Call call, LocalValues values, boolean grouped) {
    for (Operand argument : call.arguments()) {
      Optional<String> text = values.string(argument);
      if (text.isPresent()) {
        return text;
      }
    }
    for (Operand argument : call.arguments()) {
      if (argument.type().simpleName().equals("String")) {
        return Optional.of(
            values.pattern(argument).map(t -> t.replace("?", "${?}")).orElse("/${?}"));
      }
    }
    return grouped ? Optional.of("") : Optional.empty();
  }

  /** The route; none when a call without a verb sets what is no handler of the repository. */
  private Optional<HttpRoute> route(RouteTree.Place place, Statement.Call call, String path) {
    LocalValues values = place.values();
    Optional<MethodDecl> known =
        handlers(call, values).stream()
            .flatMap(
                operand ->
                    targets
                        .handler(operand, values)
                        .or(() -> targets.ofObject(operand, values, place.type(), HANDLING))
                        .stream())
            .findFirst();
    String verb = verb(call, values);
    if (known.isEmpty() && call.callee().name().equals("route")) {
      return Optional.empty();
    }
    MethodDecl handler = known.orElse(place.method());
    TypeDecl serving = input.program().type(handler.id().type()).orElse(place.type());
    return Optional.of(
        new HttpRoute(
            serving,
            handler,
            verb,
            PathComposer.normalized(braces(path)),
            List.of(path),
            "",
            List.of(),
            List.of(),
            true,
            SourceSpan.line(place.method().span().file(), call.line())));
  }

  /** The verb in the name of the call or among its arguments, or set on the route it makes. */
  private static String verb(Statement.Call call, LocalValues values) {
    String name = call.callee().name().replace("WithRegex", "").toUpperCase(Locale.ROOT);
    if (VERBS.contains(name)) {
      return name;
    }
    List<Operand> candidates = new ArrayList<>(call.arguments());
    for (Statement.Call other : values.body().calls()) {
      if (other.callee().name().equals("method")
          && other.object().filter(object -> values.origins(object).contains(call)).isPresent()) {
        candidates.addAll(other.arguments());
      }
    }
    for (Operand candidate : candidates) {
      for (Statement origin : values.origins(candidate)) {
        if (origin instanceof Statement.LoadField load && VERBS.contains(load.field().name())) {
          return load.field().name();
        }
      }
    }
    return "ANY";
  }

  /** The arguments after the path, then those of a handler set on the route that the call makes. */
  private static List<Operand> handlers(Statement.Call call, LocalValues values) {
    List<Operand> found = new ArrayList<>();
    call.arguments().forEach(argument -> found.addAll(values.elements(argument)));
    for (Statement.Call other : values.body().calls()) {
      boolean onRoute =
          HANDLER_SETTERS.contains(other.callee().name())
              && other.object().isPresent()
              && isOn(other.object().get(), call, values, 0);
      if (onRoute) {
        found.addAll(other.arguments());
      }
    }
    return found;
  }

  /** Whether the object is the route that a call makes, also after further settings of it. */
  private static boolean isOn(Operand object, Statement.Call route, LocalValues values, int depth) {
    for (Statement origin : values.origins(object)) {
      boolean same = origin.equals(route);
      boolean chained =
          origin instanceof Statement.Call call
              && !call.equals(route)
              && call.object().isPresent()
              && depth < MAX_CHAIN
              && isOn(call.object().get(), route, values, depth + 1);
      if (same || chained) {
        return true;
      }
    }
    return false;
  }

  /** {@code /:id} and {@code /<rest>} in the common notation. */
  private static String braces(String path) {
    String text = path.replaceAll(":([A-Za-z0-9_]+)", "{$1}").replaceAll("<([^>]+)>", "{*$1}");
    return text.endsWith("/*") ? text + "*" : text;
  }
}
