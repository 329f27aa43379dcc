package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.beanxml.XmlBeans;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.ApplicationId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where annotated message handlers of Spring listen: the prefix of application destinations, the
 * mapping of the class and that of the method. Without a broker, an application with RSocket serves
 * them as routes, whose parts a dot separates.
 */
final class MessageDestinations {

  static final String MAPPING = "org.springframework.messaging.handler.annotation.MessageMapping";
  static final String SUBSCRIBE = "org.springframework.messaging.simp.annotation.SubscribeMapping";

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;
  private final Map<ApplicationId, Broker> brokers = new LinkedHashMap<>();

  /**
   * @param present whether a message broker is set up
   */
  private record Broker(boolean present, boolean dotted, Set<String> prefixes) {}

  MessageDestinations(FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
  }

  static boolean isMapping(FoundAnnotation annotation) {
    return annotation.name().equals(MAPPING) || annotation.name().equals(SUBSCRIBE);
  }

  /** The technology that serves the handlers. */
  String technology(DeployedApplication application) {
    return isSocketServer(application) ? "RSOCKET" : "WEBSOCKET";
  }

  /** The addresses of a handler whose own mapping has these patterns. */
  List<String> of(DeployedApplication application, TypeDecl type, List<String> own) {
    Optional<FoundAnnotation> level = annotations.onType(type, MAPPING);
    List<String> first = level.map(found -> found.strings("value")).orElse(List.of());
    boolean dotted = isSocketServer(application) || broker(application).dotted();
    Set<String> all = new LinkedHashSet<>();
    for (String prefix : prefixes(application)) {
      for (String outer : first.isEmpty() ? List.of("") : first) {
        for (String inner : own.isEmpty() ? List.of("") : own) {
          String resolved = application.settings().resolve(inner);
          all.add(prefix + join(application.settings().resolve(outer), resolved, dotted, prefix));
        }
      }
    }
    return List.copyOf(all);
  }

  private static String join(String outer, String inner, boolean dotted, String prefix) {
    if (!dotted) {
      return PathComposer.prefix("", slashed(PathComposer.combine(outer, inner)));
    }
    String route = outer.isEmpty() || inner.isEmpty() ? outer + inner : outer + "." + inner;
    return prefix.isEmpty() || route.startsWith("/") ? route : "/" + route;
  }

  private static String slashed(String path) {
    return path.startsWith("/") ? path : "/" + path;
  }

  private Set<String> prefixes(DeployedApplication application) {
    Set<String> found = broker(application).prefixes();
    return found.isEmpty() || isSocketServer(application) ? Set.of("") : found;
  }

  private boolean isSocketServer(DeployedApplication application) {
    return !broker(application).present()
        && input.uses(
            application.modules(),
            artifact ->
                vocabulary.rolesOfArtifact(artifact.coordinates()).stream()
                    .anyMatch(row -> row.role().equals("RSOCKET")));
  }

  private Broker broker(DeployedApplication application) {
    return brokers.computeIfAbsent(application.id(), id -> read(application));
  }

  private Broker read(DeployedApplication application) {
    Set<String> prefixes = new LinkedHashSet<>();
    List<Boolean> dots = new ArrayList<>();
    boolean present = false;
    for (TypeDecl type : application.beanTypes()) {
      for (MethodDecl method : type.methods()) {
        for (Statement.Call call : method.body().map(body -> body.calls()).orElse(List.of())) {
          String role = role(call);
          present |= !role.isEmpty();
          if (role.equals("MESSAGE_PREFIX")) {
            LocalValues values = new LocalValues(input.program(), method.body().orElseThrow());
            call.arguments().stream()
                .flatMap(argument -> values.strings(argument).stream())
                .forEach(text -> prefixes.add(plain(application.settings().resolve(text))));
          } else if (role.equals("MESSAGE_SEPARATOR")) {
            dots.add(true);
          }
        }
      }
    }
    for (XmlBeans.Found found :
        new XmlBeans(input, application.modules()).elements("message-broker")) {
      present = true;
      for (String text :
          found.element().attribute("application-destination-prefix").orElse("").split(",", -1)) {
        if (!text.isBlank()) {
          prefixes.add(plain(text.strip()));
        }
      }
    }
    return new Broker(present, !dots.isEmpty(), prefixes);
  }

  private String role(Statement.Call call) {
    return vocabulary.calls(call.callee().declaringType().name(), call.callee().name()).stream()
        .map(row -> row.role())
        .filter(role -> role.startsWith("MESSAGE_"))
        .findFirst()
        .orElse("");
  }

  private static String plain(String prefix) {
    return PathComposer.prefix(prefix, "");
  }
}
