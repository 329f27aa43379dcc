package dev.postern.extractor.framework.servlet;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.ContextPaths;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.EndpointSource;
import dev.postern.extractor.framework.semantics.HttpRoute;
import dev.postern.extractor.framework.semantics.HttpRoutes;
import dev.postern.extractor.framework.semantics.PathComposer;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Servlets with their patterns: annotated, in a deployment descriptor, or registered in code with
 * constants. A descriptor that is complete in itself switches annotations off.
 */
public final class ServletEndpoints implements EndpointSource {

  /** Handler methods of a servlet with the verbs they serve. */
  private static final Map<String, String> VERBS = verbs();

  private static final String UNKNOWN = "/${?}";

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;
  private final WebDescriptors descriptors;
  private final ServletRegistrations registrations;

  public ServletEndpoints(
      FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
    this.descriptors = new WebDescriptors(input);
    this.registrations = new ServletRegistrations(input.program(), vocabulary);
  }

  @Override
  public List<ServedEndpoint> of(DeployedApplication application) {
    Map<TypeDecl, Set<String>> patterns = new LinkedHashMap<>();
    List<WebDescriptor> own = descriptors.of(application);
    boolean complete = own.stream().anyMatch(WebDescriptor::metadataComplete);
    own.forEach(descriptor -> described(application, descriptor, patterns));
    for (TypeDecl type : input.mainTypes()) {
      if (application.modules().contains(type.id().module())) {
        if (!complete) {
          annotated(type, patterns);
        }
        registered(type, patterns);
      }
    }
    String context = ContextPaths.of(application);
    List<HttpRoute> routes = new ArrayList<>();
    patterns.forEach(
        (type, each) -> each.forEach(pattern -> routes(type, pattern, context, routes)));
    return new HttpRoutes(input.program(), "servlet").served(application, routes);
  }

  @Override
  public List<CoverageGap> gaps() {
    return descriptors.gaps();
  }

  private void described(
      DeployedApplication application,
      WebDescriptor descriptor,
      Map<TypeDecl, Set<String>> patterns) {
    for (WebDescriptor.Servlet servlet : descriptor.servlets()) {
      input
          .program()
          .type(servlet.className(), application.module())
          .ifPresent(
              type ->
                  patterns
                      .computeIfAbsent(type, key -> new LinkedHashSet<>())
                      .addAll(descriptor.patterns(servlet.name())));
    }
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

  private void registered(TypeDecl type, Map<TypeDecl, Set<String>> patterns) {
    for (ServletRegistration registration : registrations.in(type)) {
      Set<TypeDecl> servlets = new LinkedHashSet<>();
      Ingredients ingredients = new Ingredients(registration.values());
      registration.arguments().stream()
          .flatMap(argument -> ingredients.of(argument).stream())
          .forEach(each -> servlets.addAll(servlets(type, each, registration.values())));
      servlets.forEach(
          servlet ->
              patterns
                  .computeIfAbsent(servlet, key -> new LinkedHashSet<>())
                  .addAll(patterns(registration)));
    }
  }

  /** A registration bean without patterns maps everything; otherwise they are just not known. */
  private static Set<String> patterns(ServletRegistration registration) {
    if (!registration.patterns().isEmpty()) {
      return registration.patterns();
    }
    return Set.of(registration.registrar().endsWith("RegistrationBean") ? "/*" : UNKNOWN);
  }

  /** The servlets of the repository that an operand is or names. */
  private List<TypeDecl> servlets(TypeDecl from, Operand operand, LocalValues values) {
    List<TypeRef> types = new ArrayList<>(List.of(operand.type()));
    types.addAll(values.allocations(operand));
    types.addAll(values.classes(operand));
    return types.stream()
        .flatMap(type -> input.program().type(type.name(), from.id().module()).stream())
        .filter(this::isServlet)
        .distinct()
        .toList();
  }

  private boolean isServlet(TypeDecl type) {
    return input.program().superNames(type).stream()
        .anyMatch(name -> vocabulary.typeHasRole(name, "SERVLET_BASE"));
  }

  private void routes(TypeDecl type, String pattern, String context, List<HttpRoute> into) {
    String address = PathComposer.prefix(context, PathComposer.normalized(pattern));
    Set<String> served = new LinkedHashSet<>();
    for (TypeDecl each : input.program().lineage(type)) {
      for (MethodDecl method : each.methods()) {
        String verb = VERBS.get(method.name());
        if (verb != null
            && method.kind() == MethodKind.METHOD
            && method.parameters().size() == 2
            && !method.isAbstract()
            && served.add(verb)) {
          into.add(
              new HttpRoute(
                  type,
                  method,
                  verb,
                  address,
                  List.of(pattern),
                  "",
                  List.of(),
                  List.of(),
                  false,
                  method.span()));
        }
      }
    }
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
