package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.id.EndpointId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Entry points that no HTTP client calls: listeners, schedules, start-up code. */
final class ListenerEndpoints {

  private static final Set<String> WITHOUT_CHANNEL =
      Set.of(
          "SCHEDULE",
          "STARTUP",
          "GRAPHQL",
          "CLI",
          "JMX",
          "RPC",
          "GRPC",
          "RSOCKET",
          "SOAP",
          "LAMBDA",
          "NETTY",
          "STRUTS");

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;
  private final FunctionBeans functions;
  private final MessageDestinations destinations;

  ListenerEndpoints(FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
    this.functions = new FunctionBeans(input, vocabulary, annotations);
    this.destinations = new MessageDestinations(input, vocabulary, annotations);
  }

  List<ServedEndpoint> of(DeployedApplication application) {
    Map<EndpointId, ServedEndpoint> found = new LinkedHashMap<>();
    for (TypeDecl type : application.beanTypes()) {
      for (TypeDecl each : input.program().lineage(type)) {
        for (MethodDecl method : each.methods()) {
          annotated(application, type, method, found);
        }
      }
      byType(application, type, "TYPE_LISTENER", found);
    }
    for (TypeDecl type : input.mainTypes()) {
      boolean concrete =
          type.kind() == TypeKind.CLASS && !type.modifiers().contains(Modifier.ABSTRACT);
      if (concrete && application.modules().contains(type.id().module())) {
        byType(application, type, "TYPE_HANDLER", found);
      }
    }
    functions.of(application).forEach(each -> found.putIfAbsent(each.fact().id(), each));
    return List.copyOf(found.values());
  }

  /** The channel a listening endpoint consumes. */
  List<Fact> channels(ServedEndpoint endpoint) {
    EndpointId id = endpoint.fact().id();
    if (!endpoint.fact().framework().equals("listener")
        || WITHOUT_CHANNEL.contains(id.protocol())) {
      return List.of();
    }
    Evidence evidence = new Evidence(endpoint.fact().span(), "listener", id.protocol());
    String name = channel(id.protocol(), id.address());
    return List.of(
        new EntryFact.Channel(name, id.protocol()),
        new EntryFact.ChannelUse(endpoint.handler().id(), name, false, evidence));
  }

  /** Name of a channel: technology and address. */
  static String channel(String technology, String address) {
    return technology + ":" + address;
  }

  private void annotated(
      DeployedApplication application,
      TypeDecl type,
      MethodDecl method,
      Map<EndpointId, ServedEndpoint> found) {
    for (FoundAnnotation annotation : annotations.all(method)) {
      for (RoleRow row : vocabulary.rolesOfAnnotation(annotation.name())) {
        if (row.role().equals("LISTENER")) {
          for (String address : addresses(application, row, annotation, method, type)) {
            add(
                application,
                technology(application, row, annotation),
                address,
                type,
                method,
                found);
          }
        }
      }
    }
  }

  private String technology(
      DeployedApplication application, RoleRow row, FoundAnnotation annotation) {
    return MessageDestinations.isMapping(annotation)
        ? destinations.technology(application)
        : row.attribute("technology");
  }

  private List<String> addresses(
      DeployedApplication application,
      RoleRow row,
      FoundAnnotation annotation,
      MethodDecl method,
      TypeDecl type) {
    String technology = row.attribute("technology");
    String own = method.id().type().simpleName() + "." + method.name();
    List<String> given =
        annotation.strings(row.attribute("element")).stream()
            .filter(text -> !text.isEmpty())
            .map(text -> application.settings().resolve(text))
            .toList();
    if (MessageDestinations.isMapping(annotation)) {
      return destinations.of(application, type, given);
    }
    return switch (technology) {
      case "SCHEDULE" -> List.of(own);
      case "EVENT" -> events(given, method);
      case "GRAPHQL" -> List.of(parent(row, annotation, type, method) + "." + field(given, method));
      default -> given.isEmpty() ? ofType(application, row, type, own) : given;
    };
  }

  private static String field(List<String> given, MethodDecl method) {
    return given.isEmpty() ? method.name() : given.get(0);
  }

  /** The type of the schema whose field a method resolves; without one, its source's type. */
  private String parent(RoleRow row, FoundAnnotation annotation, TypeDecl type, MethodDecl method) {
    if (!row.attribute("place").isEmpty()) {
      return row.attribute("place");
    }
    Optional<String> level =
        annotations
            .onType(type, annotation.name())
            .flatMap(found -> found.string("typeName"))
            .filter(text -> !text.isEmpty());
    return annotation
        .string("typeName")
        .or(() -> annotation.string("parentType"))
        .filter(text -> !text.isEmpty())
        .or(() -> level)
        .orElseGet(() -> method.parameters().isEmpty() ? "?" : element(method));
  }

  private static String element(MethodDecl method) {
    var first = method.parameters().get(0).type();
    return first.arguments().isEmpty() ? first.simpleName() : first.arguments().get(0).simpleName();
  }

  /** The address that an annotation of the class gives to all its methods. */
  private List<String> ofType(
      DeployedApplication application, RoleRow row, TypeDecl type, String otherwise) {
    Optional<FoundAnnotation> found = annotations.onType(type, row.attribute("entity"));
    List<String> given = new ArrayList<>();
    for (String element : List.of("value", "path", "topics", "queues", "destination")) {
      found.ifPresent(each -> given.addAll(each.strings(element)));
    }
    return given.isEmpty()
        ? List.of(otherwise)
        : given.stream().map(text -> application.settings().resolve(text)).toList();
  }

  private static List<String> events(List<String> given, MethodDecl method) {
    if (!given.isEmpty()) {
      return given.stream().map(name -> name.substring(name.lastIndexOf('.') + 1)).toList();
    }
    return method.parameters().isEmpty()
        ? List.of(method.name())
        : List.of(method.parameters().get(0).type().simpleName());
  }

  private void byType(
      DeployedApplication application,
      TypeDecl type,
      String role,
      Map<EndpointId, ServedEndpoint> found) {
    Set<String> parents = input.program().superNames(type);
    for (RoleRow row : vocabulary.typesWithRole(role)) {
      if (parents.contains(row.subject())) {
        input.program().lineage(type).stream()
            .flatMap(each -> each.methods().stream())
            .filter(method -> runs(method, row))
            .findFirst()
            .ifPresent(method -> add(application, type, row, method, found));
      }
    }
    for (FoundAnnotation annotation : annotations.all(type)) {
      for (RoleRow row : vocabulary.rolesOfAnnotation(annotation.name())) {
        if (row.role().equals(role)) {
          annotatedType(application, type, annotation, row, found);
        }
      }
    }
  }

  /** The methods of a class whose annotation makes them callable: one by name, or all public. */
  private void annotatedType(
      DeployedApplication application,
      TypeDecl type,
      FoundAnnotation annotation,
      RoleRow row,
      Map<EndpointId, ServedEndpoint> found) {
    boolean every = row.attribute("mode").equals("*");
    Optional<String> given =
        annotation
            .string(row.attribute("element"))
            .filter(text -> !text.isEmpty())
            .map(text -> application.settings().resolve(text));
    for (MethodDecl method : type.methods()) {
      if (runs(method, row)) {
        String name = given.orElse(type.id().simpleName());
        add(
            application,
            row.attribute("technology"),
            every ? name + "." + method.name() : name,
            type,
            method,
            found);
      }
    }
  }

  private static boolean runs(MethodDecl method, RoleRow row) {
    String mode = row.attribute("mode");
    boolean named =
        mode.equals("*")
            ? method.modifiers().contains(Modifier.PUBLIC)
            : List.of(mode.split("\\|")).contains(method.name());
    return named
        && method.kind() == MethodKind.METHOD
        && !method.isAbstract()
        && !method.isStatic();
  }

  private void add(
      DeployedApplication application,
      TypeDecl type,
      RoleRow row,
      MethodDecl method,
      Map<EndpointId, ServedEndpoint> found) {
    String technology = row.attribute("technology");
    String address =
        technology.equals("EVENT") && !method.parameters().isEmpty()
            ? method.parameters().get(0).type().simpleName()
            : type.id().simpleName() + "." + method.name();
    add(application, technology, address, type, method, found);
  }

  private static boolean isPath(String address) {
    return address.startsWith("/");
  }

  private static boolean isStomp(MethodDecl method) {
    return method.annotation(MessageDestinations.MAPPING).isPresent()
        || method.annotation(MessageDestinations.SUBSCRIBE).isPresent();
  }

  private static String path(DeployedApplication application, String address) {
    return PathComposer.prefix(ContextPaths.of(application), PathComposer.normalized(address));
  }

  private static void add(
      DeployedApplication application,
      String technology,
      String address,
      TypeDecl type,
      MethodDecl method,
      Map<EndpointId, ServedEndpoint> found) {
    boolean handshake = technology.equals("WEBSOCKET") && isPath(address) && !isStomp(method);
    EndpointId id =
        new EndpointId(
            application.id(),
            technology,
            handshake ? "GET" : "",
            handshake ? path(application, address) : address,
            "");
    if (found.containsKey(id)) {
      id =
          new EndpointId(
              application.id(),
              technology,
              id.verb(),
              id.address(),
              type.id().simpleName() + "." + method.id().signature());
    }
    EntryFact.Endpoint fact =
        new EntryFact.Endpoint(
            id,
            method.id(),
            type.name(),
            List.of(address),
            "listener",
            true,
            List.of(),
            List.of(),
            List.of(),
            method.span());
    found.putIfAbsent(id, new ServedEndpoint(application, fact, type, method, false));
  }
}
