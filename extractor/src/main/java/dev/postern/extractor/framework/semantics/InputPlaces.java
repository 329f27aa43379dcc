package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.openapi.ApiOperation;
import dev.postern.extractor.framework.openapi.GeneratedApis;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the value of a handler's parameter without a binding annotation comes from, as the argument
 * resolution of each framework decides.
 */
final class InputPlaces {

  private static final Set<String> WITHOUT_MESSAGE = Set.of("SCHEDULE", "STARTUP", "MAIN");
  private static final Set<String> ARGUMENTS = Set.of("GRAPHQL", "CLI", "JMX", "RPC", "API");

  /** Places that the program which uses a library chooses; what is in them is another matter. */
  private static final Set<String> CHOSEN_BY_PROGRAMS =
      Set.of("java.io.File", "java.nio.file.Path");

  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE", "OPTIONS");

  private final Vocabulary vocabulary;
  private final GeneratedApis apis;

  InputPlaces(Vocabulary vocabulary, GeneratedApis apis) {
    this.vocabulary = vocabulary;
    this.apis = apis;
  }

  /**
   * The place; empty when the value is not the caller's.
   *
   * @param simple whether the type is converted from one string
   */
  Optional<String> of(
      ServedEndpoint endpoint, ParameterDecl parameter, TypeRef type, boolean simple) {
    String protocol = endpoint.fact().id().protocol();
    if (WITHOUT_MESSAGE.contains(protocol)
        || has(type, "FRAMEWORK_ARGUMENT")
        || endpoint.fact().framework().equals("stomp")
        || isSource(endpoint)) {
      return Optional.empty();
    }
    if (protocol.equals("API") && CHOSEN_BY_PROGRAMS.contains(type.name())) {
      return Optional.empty();
    }
    if (!protocol.equals("HTTP")) {
      return Optional.of(ARGUMENTS.contains(protocol) ? "ARGUMENT" : "MESSAGE");
    }
    if (has(type, "BODY_ARGUMENT")) {
      return Optional.of("BODY");
    }
    if (has(type, "PART_ARGUMENT")) {
      return Optional.of("PART");
    }
    Optional<String> generated = generated(endpoint, parameter);
    if (generated.isPresent()) {
      return generated;
    }
    return switch (endpoint.fact().framework()) {
      case "jax-rs" -> Optional.of(inPath(endpoint, parameter) && simple ? "PATH" : "BODY");
      case "quarkus-route" -> Optional.of(inPath(endpoint, parameter) ? "PATH" : "QUERY");
      case "micronaut" -> Optional.of(micronaut(endpoint, parameter, type));
      case "servlet",
          "spring-functional",
          "spring-actuator",
          "spring-mvc-handler",
          "spring-view",
          "jsp",
          "struts",
          "javalin",
          "spark",
          "vertx-web",
          "helidon",
          "jdk-httpserver" ->
          Optional.empty();
      default -> Optional.of(simple || has(type, "PAGE_ARGUMENT") ? "QUERY" : "FORM");
    };
  }

  /**
   * Whether the handler is one of Spring for GraphQL, whose parameters without an annotation are
   * what the field belongs to or what the framework supplies.
   */
  private static boolean isSource(ServedEndpoint endpoint) {
    return endpoint.fact().id().protocol().equals("GRAPHQL")
        && endpoint.handler().annotations().stream()
            .anyMatch(use -> use.name().startsWith("org.springframework.graphql."));
  }

  /** Whether the document that the handler's interface is generated from demands the value. */
  boolean isRequired(ServedEndpoint endpoint, ParameterDecl parameter) {
    return apis.operation(endpoint.type(), endpoint.handler()).stream()
        .flatMap(operation -> operation.parameters().stream())
        .filter(each -> each.isNamed(parameter.name()))
        .anyMatch(ApiOperation.ApiParameter::required);
  }

  /** The place that the document gives which the handler's interface is generated from. */
  private Optional<String> generated(ServedEndpoint endpoint, ParameterDecl parameter) {
    return apis.operation(endpoint.type(), endpoint.handler()).stream()
        .flatMap(operation -> operation.parameters().stream())
        .filter(each -> each.isNamed(parameter.name()))
        .map(ApiOperation.ApiParameter::place)
        .findFirst()
        .or(() -> apis.operation(endpoint.type(), endpoint.handler()).map(operation -> "BODY"));
  }

  private String micronaut(ServedEndpoint endpoint, ParameterDecl parameter, TypeRef type) {
    if (inPath(endpoint, parameter)) {
      return "PATH";
    }
    boolean bodiless = WITHOUT_BODY.contains(endpoint.fact().id().verb());
    return bodiless || has(type, "PAGE_ARGUMENT") ? "QUERY" : "BODY";
  }

  private static boolean inPath(ServedEndpoint endpoint, ParameterDecl parameter) {
    List<String> variables = PathComposer.variables(endpoint.fact().id().address());
    return variables.contains(parameter.name());
  }

  private boolean has(TypeRef type, String role) {
    return vocabulary.typeHasRole(type.name(), role);
  }
}
