package dev.postern.extractor.framework.jaxrs;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.beanxml.XmlBean;
import dev.postern.extractor.framework.beanxml.XmlBeans;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.servlet.Ingredients;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.workspace.xml.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The servers of Apache CXF that a {@code jaxrs:server} element or a server factory bean defines,
 * with the address of each below the servlet's path.
 */
final class CxfServers {

  private static final String DEFAULT_PATH = "/services";

  private final FrameworkInput input;
  private final Vocabulary vocabulary;

  CxfServers(FrameworkInput input, Vocabulary vocabulary) {
    this.input = input;
    this.vocabulary = vocabulary;
  }

  /**
   * The servers.
   *
   * @param servletPaths the patterns of CXF's servlet in a descriptor
   */
  List<RestApplication> of(DeployedApplication application, Set<String> servletPaths) {
    List<RestApplication> below = new ArrayList<>();
    described(application, below);
    for (TypeDecl type : input.mainTypes()) {
      if (application.modules().contains(type.id().module())) {
        for (MethodDecl method : type.methods()) {
          method
              .body()
              .ifPresent(body -> coded(type, new LocalValues(input.program(), body), below));
        }
      }
    }
    Set<String> bases = new LinkedHashSet<>(servletPaths);
    if (bases.isEmpty() && application.framework().equals("spring-boot")) {
      bases.add(application.settings().value("cxf.path").orElse(DEFAULT_PATH));
    }
    List<RestApplication> found = new ArrayList<>();
    for (RestApplication each : below) {
      for (String base : bases.isEmpty() ? Set.of("") : bases) {
        found.add(each.at(RestPaths.join(RestApplications.withoutStar(base), each.base())));
      }
    }
    return found;
  }

  private void described(DeployedApplication application, List<RestApplication> into) {
    XmlBeans beans = new XmlBeans(input, application.modules());
    for (XmlBeans.Found server : beans.elements("server")) {
      Optional<XmlElement> services = server.element().child("serviceBeans");
      Set<TypeId> classes = new LinkedHashSet<>();
      for (XmlElement each : services.map(XmlElement::children).orElse(List.of())) {
        each.attribute("bean")
            .flatMap(name -> named(application, beans, name))
            .ifPresent(type -> classes.add(type.id()));
        each.attribute("class")
            .flatMap(name -> input.program().type(name, application.module()))
            .ifPresent(type -> classes.add(type.id()));
      }
      Set<String> packages = new LinkedHashSet<>();
      for (String name : server.element().attribute("basePackages").orElse("").split("[, ]+", -1)) {
        if (!name.isEmpty()) {
          packages.add(name);
        }
      }
      if (!classes.isEmpty() || !packages.isEmpty()) {
        String address = path(server.element().attribute("address").orElse(""));
        into.add(new RestApplication(address, false, classes, packages, false));
      }
    }
  }

  private Optional<TypeDecl> named(DeployedApplication application, XmlBeans beans, String name) {
    return beans
        .named(name)
        .map(XmlBean::className)
        .flatMap(className -> input.program().type(className, application.module()))
        .or(
            () ->
                application.beans().stream()
                    .filter(bean -> bean.name().equals(name))
                    .map(bean -> bean.type())
                    .findFirst());
  }

  /** Factories made in a body: the calls about each tell its address and services. */
  private void coded(TypeDecl type, LocalValues values, List<RestApplication> into) {
    Ingredients ingredients = new Ingredients(values);
    Map<Integer, Registrations> services = new LinkedHashMap<>();
    Map<Integer, String> addresses = new LinkedHashMap<>();
    for (Statement.Call call : values.body().calls()) {
      Optional<Integer> maker =
          isFactory(call)
              ? call.object().flatMap(ingredients::maker).map(Statement.Call::ordinal)
              : Optional.empty();
      if (maker.isPresent() && call.callee().name().equals("setAddress")) {
        call.arguments().stream()
            .findFirst()
            .flatMap(values::string)
            .ifPresent(text -> addresses.put(maker.get(), path(text)));
      } else if (maker.isPresent()) {
        Registrations registrations =
            services.computeIfAbsent(
                maker.get(), key -> new Registrations(input.program(), vocabulary));
        for (Operand argument : call.arguments()) {
          ingredients
              .of(argument)
              .forEach(each -> registrations.register(each, values, type.id().module()));
        }
      }
    }
    services.forEach(
        (maker, registrations) -> {
          if (!registrations.isEmpty()) {
            into.add(registrations.at(addresses.getOrDefault(maker, "")));
          }
        });
  }

  private boolean isFactory(Statement.Call call) {
    return vocabulary.calls(call.callee().declaringType().name(), call.callee().name()).stream()
        .anyMatch(row -> row.role().equals("REST_SERVER"));
  }

  /** The path of an address that may be absolute. */
  private static String path(String address) {
    int scheme = address.indexOf("://");
    if (scheme < 0) {
      return address.equals("/") ? "" : address;
    }
    int slash = address.indexOf('/', scheme + 3);
    return slash < 0 ? "" : address.substring(slash);
  }
}
