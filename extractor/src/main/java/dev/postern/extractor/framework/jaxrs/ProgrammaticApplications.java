package dev.postern.extractor.framework.jaxrs;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.servlet.Ingredients;
import dev.postern.extractor.framework.servlet.ServletRegistration;
import dev.postern.extractor.framework.servlet.ServletRegistrations;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * JAX-RS applications that code puts together: configurations handed to a servlet that is mapped to
 * a pattern or to a server with an address, and resources registered with an environment.
 */
final class ProgrammaticApplications {

  private final ProgramModel program;
  private final Vocabulary vocabulary;
  private final ServletRegistrations servlets;
  private final List<RestApplication> found = new ArrayList<>();
  private final Map<TypeId, List<String>> mapped = new LinkedHashMap<>();
  private final Registrations environment;
  private final Set<String> environmentPatterns = new LinkedHashSet<>();

  ProgrammaticApplications(ProgramModel program, Vocabulary vocabulary) {
    this.program = program;
    this.vocabulary = vocabulary;
    this.servlets = new ServletRegistrations(program, vocabulary);
    this.environment = new Registrations(program, vocabulary);
  }

  /** The applications without a class of their own. */
  List<RestApplication> found() {
    List<RestApplication> all = new ArrayList<>(found);
    if (!environment.isEmpty()) {
      String base = environmentPatterns.stream().findFirst().orElse("");
      all.add(environment.at(RestApplications.withoutStar(base)));
    }
    return all;
  }

  /** Patterns of application classes of the repository that code hands to a servlet or server. */
  Map<TypeId, List<String>> mapped() {
    return mapped;
  }

  /** Reads the methods of a class. */
  void read(TypeDecl type) {
    for (ServletRegistration registration : servlets.in(type)) {
      Ingredients ingredients = new Ingredients(registration.values());
      List<Operand> all =
          registration.arguments().stream()
              .flatMap(argument -> ingredients.of(argument).stream())
              .distinct()
              .toList();
      if (all.stream().anyMatch(each -> isRestServlet(each, registration.values()))) {
        configured(type, registration.values(), all, List.copyOf(registration.patterns()));
      }
    }
    for (MethodDecl method : type.methods()) {
      method.body().ifPresent(body -> read(type, new LocalValues(program, body)));
    }
  }

  private void read(TypeDecl type, LocalValues values) {
    Ingredients ingredients = new Ingredients(values);
    for (Statement.Call call : values.body().calls()) {
      for (RoleRow row :
          vocabulary.calls(call.callee().declaringType().name(), call.callee().name())) {
        boolean inEnvironment = row.attribute("technology").equals("dropwizard");
        if (row.role().equals("REST_REGISTER") && inEnvironment) {
          environment.read(call, values, type);
        } else if (row.role().equals("REST_PATTERN")) {
          call.arguments()
              .forEach(argument -> environmentPatterns.addAll(values.strings(argument)));
        } else if (row.attribute("technology").equals("jersey")) {
          List<Operand> all =
              call.arguments().stream()
                  .flatMap(argument -> ingredients.of(argument).stream())
                  .distinct()
                  .toList();
          configured(type, values, all, List.of(address(all, values)));
        }
      }
    }
  }

  /** The path of the address among the operands, empty for the root. */
  private static String address(List<Operand> operands, LocalValues values) {
    for (Operand operand : operands) {
      Optional<String> text = values.pattern(operand).filter(each -> each.contains("://"));
      if (text.isPresent()) {
        int slash = text.get().indexOf('/', text.get().indexOf("://") + 3);
        return slash < 0 ? "" : text.get().substring(slash);
      }
    }
    return "";
  }

  private boolean isRestServlet(Operand operand, LocalValues values) {
    boolean typed = vocabulary.typeHasRole(operand.type().name(), "REST_SERVLET");
    return typed
        || values.classes(operand).stream()
            .anyMatch(type -> vocabulary.typeHasRole(type.name(), "REST_SERVLET"));
  }

  /** Takes up the configuration among the operands. */
  private void configured(
      TypeDecl from, LocalValues values, List<Operand> operands, List<String> patterns) {
    Ingredients ingredients = new Ingredients(values);
    Set<Integer> makers = new LinkedHashSet<>();
    for (Operand operand : operands) {
      own(operand, values, from).ifPresent(type -> mapped.put(type.id(), patterns));
      if (vocabulary.typeHasRole(operand.type().name(), "REST_APPLICATION")) {
        ingredients.maker(operand).map(Statement.Call::ordinal).ifPresent(makers::add);
      }
    }
    for (int maker : makers) {
      Registrations registrations = new Registrations(program, vocabulary);
      boolean library = false;
      for (Statement.Call call : values.body().calls()) {
        if (call.ordinal() == maker) {
          library =
              program.type(call.callee().declaringType().name(), from.id().module()).isEmpty();
          registrations.read(call, values, from);
        } else if (call.object()
            .flatMap(ingredients::maker)
            .filter(m -> m.ordinal() == maker)
            .isPresent()) {
          registrations.read(call, values, from);
        }
      }
      if (library) {
        patterns.forEach(
            pattern -> found.add(registrations.at(RestApplications.withoutStar(pattern))));
      }
    }
  }

  /** The application class of the repository that the operand is an object or a literal of. */
  private Optional<TypeDecl> own(Operand operand, LocalValues values, TypeDecl from) {
    List<String> names = new ArrayList<>(List.of(operand.type().name()));
    values.classes(operand).forEach(type -> names.add(type.name()));
    return names.stream()
        .flatMap(name -> program.type(name, from.id().module()).stream())
        .filter(
            type ->
                program.superNames(type).stream()
                    .anyMatch(name -> vocabulary.typeHasRole(name, "REST_APPLICATION")))
        .findFirst();
  }
}
