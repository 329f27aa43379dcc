package dev.postern.extractor.framework.jaxrs;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.PathComposer;
import dev.postern.extractor.framework.semantics.Settings;
import dev.postern.extractor.framework.servlet.WebDescriptor;
import dev.postern.extractor.framework.servlet.WebDescriptors;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.id.TypeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the JAX-RS applications of a deployable: subclasses of {@code Application} with their path,
 * servlets of a descriptor, configurations handed to a servlet in code, and the one that a platform
 * makes when none is declared.
 */
final class RestApplications {

  private static final String CXF_SERVLET = "org.apache.cxf.transport.servlet.CXFServlet";

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final RestAnnotations rest;
  private final WebDescriptors descriptors;

  RestApplications(
      FrameworkInput input,
      Vocabulary vocabulary,
      RestAnnotations rest,
      WebDescriptors descriptors) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.rest = rest;
    this.descriptors = descriptors;
  }

  /** The applications, each with its base path below the context path. */
  List<RestApplication> of(DeployedApplication application) {
    List<TypeDecl> types =
        input.mainTypes().stream()
            .filter(type -> application.modules().contains(type.id().module()))
            .toList();
    ProgrammaticApplications programmatic =
        new ProgrammaticApplications(input.program(), vocabulary);
    types.forEach(programmatic::read);
    List<RestApplication> found = new ArrayList<>(programmatic.found());
    Map<TypeId, List<String>> mapped = new LinkedHashMap<>(programmatic.mapped());
    List<RestApplication> cxf =
        new CxfServers(input, vocabulary).of(application, cxfPatterns(application));
    found.addAll(cxf);
    descriptors
        .of(application)
        .forEach(each -> described(application, each, !cxf.isEmpty(), found, mapped));
    for (TypeDecl type : types) {
      if (isApplication(type)) {
        found.addAll(declared(application, type, mapped.getOrDefault(type.id(), List.of())));
      }
    }
    if (found.isEmpty()) {
      found.add(RestApplication.everything(platformPath(application.settings())));
    } else if (bindsResources(application)) {
      found.add(new RestApplication("", false, Set.of(), Set.of(), true));
    }
    return found;
  }

  /** Whether a container of beans registers the resources that its modules bind. */
  private boolean bindsResources(DeployedApplication application) {
    return application.framework().equals("dropwizard")
        && input.uses(application.modules(), artifact -> artifact.name().contains("guic"));
  }

  private Set<String> cxfPatterns(DeployedApplication application) {
    Set<String> patterns = new LinkedHashSet<>();
    for (WebDescriptor descriptor : descriptors.of(application)) {
      descriptor.servlets().stream()
          .filter(servlet -> servlet.className().equals(CXF_SERVLET))
          .forEach(servlet -> patterns.addAll(descriptor.patterns(servlet.name())));
    }
    return patterns;
  }

  private boolean isApplication(TypeDecl type) {
    return type.kind() == TypeKind.CLASS
        && !type.modifiers().contains(Modifier.ABSTRACT)
        && !type.id().simpleName().matches("\\d.*")
        && input.program().superNames(type).stream()
            .anyMatch(name -> vocabulary.typeHasRole(name, "REST_APPLICATION"));
  }

  private List<RestApplication> declared(
      DeployedApplication application, TypeDecl type, List<String> mapped) {
    Registrations registrations = new Registrations(input.program(), vocabulary);
    registrations.readClass(type);
    Optional<String> path =
        rest.ofType(type, "APPLICATION_PATH")
            .flatMap(values -> values.stream().findFirst())
            .map(application.settings()::resolve);
    Set<String> bases = new LinkedHashSet<>(mapped);
    if (bases.isEmpty()) {
      bases.add(
          application
              .settings()
              .value("spring.jersey.application-path")
              .or(() -> path)
              .orElseGet(() -> platformPath(application.settings())));
    }
    List<RestApplication> all = new ArrayList<>();
    for (String base : bases) {
      String plain = withoutStar(base);
      all.add(
          registrations.isEmpty() ? RestApplication.everything(plain) : registrations.at(plain));
    }
    return all;
  }

  /** The servlets of a descriptor that serve JAX-RS, or applications that it maps by their name. */
  private void described(
      DeployedApplication application,
      WebDescriptor descriptor,
      boolean cxf,
      List<RestApplication> found,
      Map<TypeId, List<String>> mapped) {
    for (WebDescriptor.Mapping mapping : descriptor.servletMappings()) {
      boolean declared = descriptor.servlet(mapping.servlet()).isPresent();
      if (!declared) {
        named(application, mapping.servlet())
            .ifPresent(type -> mapped.put(type.id(), mapping.patterns()));
      }
    }
    for (WebDescriptor.Servlet servlet : descriptor.servlets()) {
      Map<String, String> parameters = new LinkedHashMap<>(descriptor.contextParameters());
      parameters.putAll(servlet.parameters());
      Optional<TypeDecl> named = named(application, parameters, servlet.name());
      List<String> patterns = descriptor.patterns(servlet.name());
      boolean serves =
          vocabulary.typeHasRole(servlet.className(), "REST_SERVLET")
              || (servlet.className().isEmpty() && named.isPresent());
      if (serves && named.isPresent()) {
        mapped.put(named.get().id(), patterns);
      } else if (serves && !(cxf && servlet.className().equals(CXF_SERVLET))) {
        for (String pattern : patterns) {
          String prefix = parameters.getOrDefault("resteasy.servlet.mapping.prefix", pattern);
          found.add(parameterized(parameters, withoutStar(prefix)));
        }
      }
    }
  }

  private Optional<TypeDecl> named(
      DeployedApplication application, Map<String, String> parameters, String servletName) {
    for (Map.Entry<String, String> entry : parameters.entrySet()) {
      if (entry.getKey().endsWith("ws.rs.Application")) {
        return named(application, entry.getValue());
      }
    }
    return named(application, servletName);
  }

  private Optional<TypeDecl> named(DeployedApplication application, String name) {
    return input.program().type(name, application.module()).filter(this::isApplication);
  }

  private RestApplication parameterized(Map<String, String> parameters, String base) {
    Set<String> packages = new LinkedHashSet<>();
    Set<TypeId> classes = new LinkedHashSet<>();
    parameters.forEach(
        (name, value) -> {
          if (name.endsWith("packages")) {
            packages.addAll(names(value));
          } else if (name.endsWith("classnames")
              || name.equals("resteasy.resources")
              || name.equals("jaxrs.serviceClasses")) {
            for (String each : names(value)) {
              input.program().types().stream()
                  .filter(type -> type.name().equals(each))
                  .forEach(type -> classes.add(type.id()));
            }
          }
        });
    return packages.isEmpty() && classes.isEmpty()
        ? RestApplication.everything(base)
        : new RestApplication(base, false, classes, packages, false);
  }

  private static List<String> names(String value) {
    return List.of(value.split("[,;\\s]+", -1)).stream().filter(name -> !name.isEmpty()).toList();
  }

  /** The path that the platform's configuration gives when no application class does. */
  private String platformPath(Settings settings) {
    for (RoleRow row : vocabulary.configurationWithRole("REST_PATH")) {
      Optional<String> value = settings.value(row.subject());
      if (value.isPresent()) {
        return withoutStar(value.get());
      }
    }
    return "";
  }

  static String withoutStar(String pattern) {
    String plain = pattern.endsWith("*") ? pattern.substring(0, pattern.length() - 1) : pattern;
    return PathComposer.prefix(plain, "");
  }
}
