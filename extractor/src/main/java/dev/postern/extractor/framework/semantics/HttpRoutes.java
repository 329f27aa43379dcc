package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes endpoints of routes. Routes that would share an identity also carry their media types in
 * it, then their handler.
 */
public final class HttpRoutes {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final ProgramModel program;
  private final String framework;

  /**
   * @param framework name of the model that recognized the routes
   */
  public HttpRoutes(ProgramModel program, String framework) {
    this.program = program;
    this.framework = framework;
  }

  /** The endpoints, in the order of their ids. */
  public List<ServedEndpoint> served(DeployedApplication application, List<HttpRoute> routes) {
    Map<EndpointId, List<HttpRoute>> plain = new LinkedHashMap<>();
    for (HttpRoute route : new LinkedHashSet<>(routes)) {
      EndpointId id = id(application, route, route.condition());
      plain.computeIfAbsent(id, key -> new ArrayList<>()).add(route);
    }
    Map<EndpointId, ServedEndpoint> served = new TreeMap<>();
    plain.forEach(
        (id, same) -> {
          for (HttpRoute route : same) {
            EndpointId own = same.size() == 1 ? id : id(application, route, media(route));
            if (served.containsKey(own)) {
              own = id(application, route, own.condition() + "; " + route.handler().id());
            }
            served.put(own, endpoint(application, own, route));
          }
        });
    return List.copyOf(served.values());
  }

  private static EndpointId id(DeployedApplication application, HttpRoute route, String condition) {
    return new EndpointId(application.id(), "HTTP", route.verb(), route.address(), condition);
  }

  private static String media(HttpRoute route) {
    List<String> parts = new ArrayList<>();
    if (!route.condition().isEmpty()) {
      parts.add(route.condition());
    }
    route.consumes().forEach(type -> parts.add("consumes " + type));
    route.produces().forEach(type -> parts.add("produces " + type));
    return String.join("; ", parts);
  }

  private ServedEndpoint endpoint(DeployedApplication application, EndpointId id, HttpRoute route) {
    boolean changes =
        route.verb().equals("ANY")
            || List.of(route.verb().split("\\|")).stream().anyMatch(verb -> !SAFE.contains(verb));
    EntryFact.Endpoint fact =
        new EntryFact.Endpoint(
            id,
            route.handler().id(),
            route.type().name(),
            route.rawPaths(),
            framework,
            changes,
            route.consumes(),
            route.produces(),
            route.respondsWithBody() ? responseTypes(route) : List.of(),
            route.span());
    return new ServedEndpoint(
        application, fact, route.type(), route.handler(), route.respondsWithBody());
  }

  private List<String> responseTypes(HttpRoute route) {
    Set<String> names = new LinkedHashSet<>();
    TypeRef type = route.handler().returnType();
    TypeDecl declaring = program.type(route.handler().id().type()).orElse(route.type());
    flatten(new GenericTypes(program).resolve(type, declaring, route.type()), names);
    names.remove("void");
    return List.copyOf(names);
  }

  private static void flatten(TypeRef type, Set<String> into) {
    into.add(type.idSegment());
    type.arguments().forEach(argument -> flatten(argument, into));
  }
}
