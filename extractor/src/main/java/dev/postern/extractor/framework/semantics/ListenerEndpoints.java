package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.id.EndpointId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entry points that no HTTP client calls: listeners, schedules, start-up code. */
final class ListenerEndpoints {

  private static final Set<String> WITHOUT_CHANNEL = Set.of("SCHEDULE", "STARTUP", "GRAPHQL");

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;

  ListenerEndpoints(FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
  }

  List<ServedEndpoint> of(DeployedApplication application) {
    Map<EndpointId, ServedEndpoint> found = new LinkedHashMap<>();
    for (TypeDecl type : application.beanTypes()) {
      for (TypeDecl each : input.program().lineage(type)) {
        for (MethodDecl method : each.methods()) {
          annotated(application, type, method, found);
        }
      }
      byType(application, type, found);
    }
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
          for (String address : addresses(application, row, annotation, method)) {
            add(application, row.attribute("technology"), address, type, method, found);
          }
        }
      }
    }
  }

  private static List<String> addresses(
      DeployedApplication application, RoleRow row, FoundAnnotation annotation, MethodDecl method) {
    String technology = row.attribute("technology");
    String own = method.id().type().simpleName() + "." + method.name();
    List<String> given =
        annotation.strings(row.attribute("element")).stream()
            .filter(text -> !text.isEmpty())
            .map(text -> application.settings().resolve(text))
            .toList();
    return switch (technology) {
      case "SCHEDULE" -> List.of(own);
      case "EVENT" -> events(given, method);
      case "GRAPHQL" ->
          List.of(row.attribute("place") + "." + (given.isEmpty() ? method.name() : given.get(0)));
      default -> given.isEmpty() ? List.of(own) : given;
    };
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
      DeployedApplication application, TypeDecl type, Map<EndpointId, ServedEndpoint> found) {
    Set<String> parents = input.program().superNames(type);
    for (RoleRow row : vocabulary.typesWithRole("TYPE_LISTENER")) {
      if (parents.contains(row.subject())) {
        input.program().lineage(type).stream()
            .flatMap(each -> each.methodsNamed(row.attribute("mode")).stream())
            .filter(method -> !method.isAbstract())
            .findFirst()
            .ifPresent(method -> add(application, type, row, method, found));
      }
    }
    for (RoleRow row : rowsOfType(type)) {
      annotations
          .declared(type, row.subject())
          .ifPresent(
              annotation -> {
                String address =
                    annotation
                        .string(row.attribute("element"))
                        .map(text -> application.settings().resolve(text))
                        .orElse(type.id().simpleName());
                type.methodsNamed(row.attribute("mode")).stream()
                    .filter(method -> method.kind() == MethodKind.METHOD)
                    .findFirst()
                    .ifPresent(
                        method ->
                            add(
                                application,
                                row.attribute("technology"),
                                address,
                                type,
                                method,
                                found));
              });
    }
  }

  private List<RoleRow> rowsOfType(TypeDecl type) {
    List<RoleRow> rows = new ArrayList<>();
    for (FoundAnnotation found : annotations.all(type)) {
      vocabulary.rolesOfAnnotation(found.name()).stream()
          .filter(row -> row.role().equals("TYPE_LISTENER"))
          .forEach(rows::add);
    }
    return rows;
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

  private static void add(
      DeployedApplication application,
      String technology,
      String address,
      TypeDecl type,
      MethodDecl method,
      Map<EndpointId, ServedEndpoint> found) {
    EndpointId id = new EndpointId(application.id(), technology, "", address, "");
    if (found.containsKey(id)) {
      id =
          new EndpointId(
              application.id(),
              technology,
              "",
              address,
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
