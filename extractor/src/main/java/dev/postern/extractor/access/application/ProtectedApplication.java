package dev.postern.extractor.access.application;

import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.ApplicationId;
import dev.postern.extractor.model.id.TypeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An application as the access analysis needs it.
 *
 * @param springMajor major version of Spring Framework, 0 when not known
 * @param reactive whether it serves WebFlux and not Spring MVC
 * @param configuration under the profiles that are active by default
 * @param beanTypes classes of the repository that the container manages, in scan order
 * @param beanNames bean names of those classes
 * @param libraries what it depends on
 * @param types classes of the repository that it contains, managed or not
 * @param framework what it is built on, such as {@code spring-boot} or {@code quarkus}
 * @param constraints of its deployment descriptor
 * @param denyUncovered whether the descriptor denies verbs that no constraint covers
 * @param parameters context parameters of its deployment descriptor
 * @param filters filters of its deployment descriptor, in the order of the chain
 * @param beanFiles bean definitions in XML
 * @param shiroFiles files that configure Shiro, those that its descriptor names before the default
 * @param outside questions about what stands before it outside its own code
 * @param contextPath prefix of all its paths, empty or starting with a slash
 */
public record ProtectedApplication(
    ApplicationId id,
    int springMajor,
    boolean reactive,
    ConfigurationView configuration,
    List<TypeDecl> beanTypes,
    Map<String, TypeId> beanNames,
    List<Library> libraries,
    List<TypeDecl> types,
    String framework,
    List<SecurityConstraint> constraints,
    boolean denyUncovered,
    Map<String, String> parameters,
    List<DeclaredFilter> filters,
    XmlBeans beanFiles,
    List<TextFile> shiroFiles,
    List<OpenQuestion> outside,
    String contextPath,
    Evidence evidence) {
  public ProtectedApplication {
    beanTypes = List.copyOf(beanTypes);
    beanNames = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(beanNames));
    libraries = List.copyOf(libraries);
    types = List.copyOf(types);
    constraints = List.copyOf(constraints);
    filters = List.copyOf(filters);
    shiroFiles = List.copyOf(shiroFiles);
    outside = List.copyOf(outside);
    parameters = Map.copyOf(parameters);
  }

  /** The same application run with another configuration. */
  public ProtectedApplication with(ConfigurationView other) {
    return new ProtectedApplication(
        id,
        springMajor,
        reactive,
        other,
        beanTypes,
        beanNames,
        libraries,
        types,
        framework,
        constraints,
        denyUncovered,
        parameters,
        filters,
        beanFiles,
        shiroFiles,
        outside,
        contextPath,
        evidence);
  }

  /** A context parameter of the deployment descriptor. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /** Whether Spring Security is among the libraries. */
  public boolean hasSpringSecurity() {
    return libraries.stream()
        .anyMatch(
            library ->
                library.name().matches("spring-security-(web|config)")
                    || library.name().matches("spring-boot-(starter-)?security(-oauth2.*)?")
                    || library.name().matches("spring-boot-starter-oauth2-.*")
                    || library.name().matches("spring-cloud-starter-(security|oauth2)"));
  }

  /** Whether Spring Boot starts it, so that its auto-configuration applies. */
  public boolean isBoot() {
    return framework.startsWith("spring-boot")
        || libraries.stream().anyMatch(each -> each.group().equals("org.springframework.boot"));
  }

  /** Whether the container manages the class. */
  public boolean manages(TypeId type) {
    return beanTypes.stream().anyMatch(bean -> bean.id().equals(type));
  }
}
