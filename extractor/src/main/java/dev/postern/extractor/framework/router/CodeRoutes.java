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

/**
 * Routes of routers programmed with calls, such as {@code app.get("/x", handler)}. Groups inside
 * nested functions are not followed: their routes are listed without the prefix of the group.
 */
public final class CodeRoutes implements EndpointSource {

  private static final Set<String> VERBS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
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
    for (TypeDecl type : input.mainTypes()) {
      if (application.modules().contains(type.id().module())) {
        for (MethodDecl method : type.methods()) {
          method
              .body()
              .ifPresent(
                  body -> read(type, method, new LocalValues(input.program(), body), byFramework));
        }
      }
    }
    List<ServedEndpoint> found = new ArrayList<>();
    byFramework.forEach(
        (framework, routes) ->
            found.addAll(new HttpRoutes(input.program(), framework).served(application, routes)));
    return found;
  }

  private void read(
      TypeDecl type, MethodDecl method, LocalValues values, Map<String, List<HttpRoute>> into) {
    for (Statement.Call call : values.body().calls()) {
      for (RoleRow row :
          vocabulary.calls(call.callee().declaringType().name(), call.callee().name())) {
        Optional<String> path = call.arguments().stream().findFirst().flatMap(values::string);
        if (row.role().equals("ROUTE_CALL") && path.isPresent()) {
          into.computeIfAbsent(row.attribute("technology"), key -> new ArrayList<>())
              .add(route(type, method, call, values, path.get()));
        }
      }
    }
  }

  private HttpRoute route(
      TypeDecl type, MethodDecl method, Statement.Call call, LocalValues values, String path) {
    String name = call.callee().name().toUpperCase(Locale.ROOT);
    MethodDecl handler =
        handlers(call, values).stream()
            .flatMap(
                operand ->
                    targets
                        .handler(operand, values)
                        .or(() -> targets.ofObject(operand, values, type, HANDLING))
                        .stream())
            .findFirst()
            .orElse(method);
    TypeDecl serving = input.program().type(handler.id().type()).orElse(type);
    return new HttpRoute(
        serving,
        handler,
        VERBS.contains(name) ? name : "ANY",
        PathComposer.normalized(PathComposer.prefix("", braces(path))),
        List.of(path),
        "",
        List.of(),
        List.of(),
        true,
        SourceSpan.line(method.span().file(), call.line()));
  }

  /** The arguments after the path, then those of a handler set on the route that the call makes. */
  private static List<Operand> handlers(Statement.Call call, LocalValues values) {
    List<Operand> found = new ArrayList<>(call.arguments());
    if (!found.isEmpty()) {
      found.remove(0);
    }
    for (Statement.Call other : values.body().calls()) {
      boolean onRoute =
          other.callee().name().equals("handler")
              && other.object().isPresent()
              && values.origins(other.object().get()).contains(call);
      if (onRoute) {
        found.addAll(other.arguments());
      }
    }
    return found;
  }

  /** {@code /:id} and {@code /<rest>} in the common notation. */
  private static String braces(String path) {
    String text = path.replaceAll(":([A-Za-z0-9_]+)", "{$1}").replaceAll("<([^>]+)>", "{*$1}");
    return text.endsWith("/*") ? text + "*" : text;
  }
}
