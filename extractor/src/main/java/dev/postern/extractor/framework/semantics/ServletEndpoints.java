package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.id.EndpointId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Servlets with their patterns: annotated, or registered in code with constants. */
final class ServletEndpoints {

  /** Handler methods of a servlet with the verbs they serve. */
  private static final Map<String, String> VERBS = verbs();

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;

  ServletEndpoints(FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
  }

  List<ServedEndpoint> of(DeployedApplication application) {
    Map<TypeDecl, Set<String>> patterns = new LinkedHashMap<>();
    for (TypeDecl type : input.mainTypes()) {
      if (application.modules().contains(type.id().module())) {
        annotated(type, patterns);
      }
    }
    for (TypeDecl bean : application.beanTypes()) {
      bean.methods().forEach(method -> registered(bean, method, patterns));
    }
    String context = application.settings().value("server.servlet.context-path").orElse("");
    List<ServedEndpoint> found = new ArrayList<>();
    patterns.forEach(
        (type, each) ->
            each.forEach(pattern -> found.addAll(endpoints(application, type, pattern, context))));
    return found;
  }

  private void annotated(TypeDecl type, Map<TypeDecl, Set<String>> patterns) {
    for (RoleRow row : vocabulary.annotationsWithRole("SERVLET")) {
      annotations
          .declared(type, row.subject())
          .ifPresent(
              found ->
                  patterns
                      .computeIfAbsent(type, key -> new LinkedHashSet<>())
                      .addAll(found.strings(row.attribute("element"))));
    }
  }

  private void registered(TypeDecl bean, MethodDecl method, Map<TypeDecl, Set<String>> patterns) {
    if (method.body().isEmpty()) {
      return;
    }
    LocalValues values = new LocalValues(input.program(), method.body().get());
    List<TypeDecl> servlets = new ArrayList<>();
    Set<String> found = new LinkedHashSet<>();
    for (Statement.Call call : method.body().get().calls()) {
      boolean registration =
          vocabulary.calls(call.callee().declaringType().name(), call.callee().name()).stream()
              .anyMatch(row -> row.role().equals("SERVLET_REGISTRATION"));
      if (registration) {
        for (Operand argument : call.arguments()) {
          found.addAll(values.strings(argument));
          servlet(bean, argument, values).ifPresent(servlets::add);
        }
      }
    }
    servlets.forEach(
        each -> patterns.computeIfAbsent(each, key -> new LinkedHashSet<>()).addAll(found));
  }

  private Optional<TypeDecl> servlet(TypeDecl from, Operand argument, LocalValues values) {
    List<String> names = new ArrayList<>(List.of(argument.type().name()));
    values.allocations(argument).forEach(type -> names.add(type.name()));
    return names.stream()
        .flatMap(name -> input.program().type(name, from.id().module()).stream())
        .filter(
            type ->
                input.program().superNames(type).stream()
                    .anyMatch(name -> vocabulary.typeHasRole(name, "SERVLET_BASE")))
        .findFirst();
  }

  private List<ServedEndpoint> endpoints(
      DeployedApplication application, TypeDecl type, String pattern, String context) {
    List<ServedEndpoint> found = new ArrayList<>();
    for (TypeDecl each : input.program().lineage(type)) {
      for (MethodDecl method : each.methods()) {
        String verb = VERBS.get(method.name());
        if (verb != null
            && method.kind() == MethodKind.METHOD
            && method.parameters().size() == 2
            && !method.isAbstract()) {
          String address = PathComposer.prefix(context, PathComposer.normalized(pattern));
          EndpointId id = new EndpointId(application.id(), "HTTP", verb, address, "");
          EntryFact.Endpoint fact =
              new EntryFact.Endpoint(
                  id,
                  method.id(),
                  type.name(),
                  List.of(pattern),
                  "servlet",
                  !verb.equals("GET"),
                  List.of(),
                  List.of(),
                  List.of(),
                  method.span());
          found.add(new ServedEndpoint(application, fact, type, method, false));
        }
      }
    }
    return found;
  }

  private static Map<String, String> verbs() {
    Map<String, String> verbs = new LinkedHashMap<>();
    verbs.put("service", "ANY");
    verbs.put("doGet", "GET");
    verbs.put("doPost", "POST");
    verbs.put("doPut", "PUT");
    verbs.put("doDelete", "DELETE");
    verbs.put("doPatch", "PATCH");
    return verbs;
  }
}
