package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.Artifact;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The management endpoints that Spring Boot Actuator exposes over HTTP: {@code health} alone unless
 * the configuration includes more; on a port of their own the context path does not apply. They
 * have no handler in the repository: the application's first source stands for it.
 */
final class ActuatorEndpoints {

  private static final List<String> ALL =
      List.of(
          "auditevents",
          "beans",
          "caches",
          "conditions",
          "configprops",
          "env",
          "flyway",
          "health",
          "heapdump",
          "httpexchanges",
          "info",
          "integrationgraph",
          "liquibase",
          "loggers",
          "mappings",
          "metrics",
          "quartz",
          "scheduledtasks",
          "sessions",
          "startup",
          "threaddump");
  private static final Set<String> CHANGING = Set.of("loggers", "sessions", "shutdown", "caches");

  private final FrameworkInput input;
  private final Vocabulary vocabulary;

  ActuatorEndpoints(FrameworkInput input, Vocabulary vocabulary) {
    this.input = input;
    this.vocabulary = vocabulary;
  }

  List<ServedEndpoint> of(DeployedApplication application) {
    Settings settings = application.settings();
    boolean present = input.uses(application.modules(), this::isActuator);
    boolean off = settings.value("management.server.port").filter("-1"::equals).isPresent();
    if (!present || off || application.sources().isEmpty()) {
      return List.of();
    }
    List<ServedEndpoint> found = new ArrayList<>();
    for (String name : exposed(settings)) {
      found.add(endpoint(application, name));
    }
    return found;
  }

  private boolean isActuator(Artifact artifact) {
    return vocabulary.rolesOfArtifact(artifact.coordinates()).stream()
        .anyMatch(row -> row.role().equals("ACTUATOR"));
  }

  private static Set<String> exposed(Settings settings) {
    List<String> include = settings.list("management.endpoints.web.exposure.include");
    Set<String> names = new TreeSet<>(include.isEmpty() ? List.of("health") : include);
    if (names.remove("*")) {
      names.addAll(ALL);
    }
    List<String> exclude = settings.list("management.endpoints.web.exposure.exclude");
    names.removeAll(exclude);
    if (exclude.contains("*")) {
      names.clear();
    }
    names.removeIf(
        name ->
            settings
                .value("management.endpoint." + name + ".enabled")
                .filter("false"::equals)
                .isPresent());
    return names;
  }

  private static String base(DeployedApplication application) {
    Settings settings = application.settings();
    String path = settings.value("management.endpoints.web.base-path").orElse("/actuator");
    Optional<String> port = settings.value("management.server.port");
    boolean own = port.isPresent() && !port.equals(settings.value("server.port"));
    String prefix =
        own
            ? settings.value("management.server.base-path").orElse("")
            : settings
                .value(
                    application.reactive()
                        ? "spring.webflux.base-path"
                        : "server.servlet.context-path")
                .orElse("");
    return PathComposer.prefix(prefix, PathComposer.prefix(path, ""));
  }

  private static ServedEndpoint endpoint(DeployedApplication application, String name) {
    TypeDecl source = application.sources().get(0);
    MethodDecl handler = standIn(source);
    String mapped =
        application.settings().value("management.endpoints.web.path-mapping." + name).orElse(name);
    boolean changes = CHANGING.contains(name);
    EndpointId id =
        new EndpointId(
            application.id(),
            "HTTP",
            changes ? "ANY" : "GET",
            PathComposer.prefix(base(application), mapped),
            "");
    SourceSpan span =
        application
            .settings()
            .entry("management.endpoints.web.exposure.include")
            .map(entry -> entry.span())
            .orElse(source.span());
    EntryFact.Endpoint fact =
        new EntryFact.Endpoint(
            id,
            handler.id(),
            source.name(),
            List.of(name),
            "spring-actuator",
            changes,
            List.of(),
            List.of(),
            List.of(),
            span);
    return new ServedEndpoint(application, fact, source, handler, false);
  }

  /** The main method of the source, or its first method, or one that it does not declare. */
  private static MethodDecl standIn(TypeDecl source) {
    return source.methodsNamed("main").stream()
        .findFirst()
        .or(() -> source.methods().stream().findFirst())
        .orElseGet(
            () ->
                new MethodDecl(
                    new MethodId(source.id(), "<init>", List.of()),
                    MethodKind.CONSTRUCTOR,
                    Set.of(),
                    TypeRef.of("void"),
                    List.of(),
                    0,
                    List.of(),
                    List.of(),
                    null,
                    source.span(),
                    true));
  }
}
