package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.openapi.GeneratedApis;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The HTTP endpoints of annotated controllers, with the prefixes of their application. */
final class SpringMvcEndpoints {

  private static final String FRAMEWORK = "spring-mvc";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;
  private final ControllerMappings mappings;
  private final Function<DeployedApplication, String> basePath;
  private final List<CoverageGap> gaps = new ArrayList<>();

  SpringMvcEndpoints(
      FrameworkInput input,
      Vocabulary vocabulary,
      AnnotationIndex annotations,
      Function<DeployedApplication, String> basePath) {
    this.basePath = basePath;
    this.input = input;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
    this.mappings = new ControllerMappings(input.program(), annotations, new GeneratedApis(input));
  }

  List<CoverageGap> gaps() {
    return List.copyOf(gaps);
  }

  /** The endpoints of an application, in the order of their ids. */
  List<ServedEndpoint> of(DeployedApplication application) {
    PathPrefixes prefixes = new PathPrefixes(input.program(), vocabulary, annotations, application);
    gaps.addAll(prefixes.gaps());
    List<Route> routes = new ArrayList<>();
    for (TypeDecl type : candidates(application)) {
      if (mappings.isHandler(type, application.springMajor())) {
        String prefix = basePath.apply(application) + prefixes.of(type);
        for (HandlerMapping mapping : mappings.of(type, application.settings())) {
          routes(mapping, prefix).forEach(routes::add);
        }
      }
    }
    Map<EndpointId, ServedEndpoint> served = new TreeMap<>();
    distinguished(application, routes)
        .forEach((id, route) -> served.put(id, endpoint(application, id, route)));
    return List.copyOf(served.values());
  }

  /**
   * The beans, and where a factory method promises only an interface, what implements it. The
   * interface may be one of a library.
   */
  private Set<TypeDecl> candidates(DeployedApplication application) {
    Set<TypeDecl> found = new LinkedHashSet<>(application.beanTypes());
    for (BeanDefinition bean : application.beans()) {
      if (bean.factoryMethod().isPresent() && bean.type().kind() == TypeKind.INTERFACE) {
        implementing(bean.type().name(), application).forEach(found::add);
      }
      if (bean.factoryMethod().isEmpty()) {
        bean.type().methods().stream()
            .filter(method -> annotations.declared(method, SpringNames.BEAN).isPresent())
            .map(method -> method.returnType().name())
            .filter(name -> name.contains(".") && !name.startsWith("java."))
            .filter(name -> input.program().type(name, bean.type().id().module()).isEmpty())
            .flatMap(name -> implementing(name, application))
            .forEach(found::add);
      }
    }
    return found;
  }

  private Stream<TypeDecl> implementing(String name, DeployedApplication application) {
    return input.program().subtypes(name).stream()
        .filter(type -> application.modules().contains(type.id().module()));
  }

  /** One address of a mapping with the raw paths that lead to it. */
  private record Route(HandlerMapping mapping, String address, List<String> rawPaths) {}

  private static List<Route> routes(HandlerMapping mapping, String prefix) {
    Map<String, Set<String>> byAddress = new LinkedHashMap<>();
    for (int i = 0; i < mapping.paths().size(); i++) {
      String address = PathComposer.normalized(PathComposer.prefix(prefix, mapping.paths().get(i)));
      String raw = mapping.rawPaths().get(Math.min(i, mapping.rawPaths().size() - 1));
      byAddress.computeIfAbsent(address, key -> new LinkedHashSet<>()).add(raw);
    }
    List<Route> routes = new ArrayList<>();
    byAddress.forEach((address, raw) -> routes.add(new Route(mapping, address, List.copyOf(raw))));
    return routes;
  }

  /** Ids by route; routes that would share one also carry their media types, then their handler. */
  private static Map<EndpointId, Route> distinguished(
      DeployedApplication application, List<Route> routes) {
    Map<EndpointId, List<Route>> plain = new LinkedHashMap<>();
    for (Route route : routes) {
      String condition = String.join("; ", route.mapping().conditions());
      plain.computeIfAbsent(id(application, route, condition), k -> new ArrayList<>()).add(route);
    }
    Map<EndpointId, Route> result = new LinkedHashMap<>();
    plain.forEach(
        (id, same) -> {
          for (Route route : same) {
            EndpointId own = same.size() == 1 ? id : id(application, route, longCondition(route));
            if (result.containsKey(own)) {
              own = id(application, route, own.condition() + "; " + route.mapping().handler().id());
            }
            result.put(own, route);
          }
        });
    return result;
  }

  private static String longCondition(Route route) {
    List<String> parts = new ArrayList<>(route.mapping().conditions());
    route.mapping().consumes().forEach(type -> parts.add("consumes " + type));
    route.mapping().produces().forEach(type -> parts.add("produces " + type));
    return String.join("; ", parts);
  }

  private static EndpointId id(DeployedApplication application, Route route, String condition) {
    return new EndpointId(
        application.id(), "HTTP", route.mapping().verb(), route.address(), condition);
  }

  private ServedEndpoint endpoint(DeployedApplication application, EndpointId id, Route route) {
    HandlerMapping mapping = route.mapping();
    boolean stateChanging =
        mapping.verbs().isEmpty() || mapping.verbs().stream().anyMatch(v -> !SAFE.contains(v));
    boolean body =
        mapping.respondsWithBody()
            || vocabulary.typeHasRole(mapping.handler().returnType().name(), "RESPONSE");
    EntryFact.Endpoint fact =
        new EntryFact.Endpoint(
            id,
            mapping.handler().id(),
            mapping.controller().name(),
            route.rawPaths(),
            mapping.writtenVerbs(),
            FRAMEWORK,
            stateChanging,
            mapping.consumes(),
            mapping.produces(),
            responseTypes(mapping),
            mapping.handler().span());
    return new ServedEndpoint(application, fact, mapping.controller(), mapping.handler(), body);
  }

  private List<String> responseTypes(HandlerMapping mapping) {
    Set<String> names = new LinkedHashSet<>();
    TypeRef type = mapping.handler().returnType();
    input
        .program()
        .type(mapping.handler().id().type())
        .map(
            declaring ->
                new GenericTypes(input.program()).resolve(type, declaring, mapping.controller()))
        .ifPresent(resolved -> flatten(resolved, names));
    names.remove("void");
    return List.copyOf(names);
  }

  private static void flatten(TypeRef type, Set<String> into) {
    into.add(type.idSegment());
    type.arguments().forEach(argument -> flatten(argument, into));
  }
}
