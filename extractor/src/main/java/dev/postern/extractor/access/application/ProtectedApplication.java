package dev.postern.extractor.access.application;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.ApplicationId;
import dev.postern.extractor.model.id.TypeId;
import java.util.List;
import java.util.Map;

/**
 * An application as the access analysis needs it.
 *
 * @param springMajor major version of Spring Framework, 0 when not known
 * @param reactive whether it serves WebFlux and not Spring MVC
 * @param configuration under the profiles that are active by default
 * @param beanTypes classes of the repository that the container manages, in scan order
 * @param beanNames bean names of those classes
 * @param libraries what it depends on
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
    String contextPath,
    Evidence evidence) {
  public ProtectedApplication {
    beanTypes = List.copyOf(beanTypes);
    beanNames = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(beanNames));
    libraries = List.copyOf(libraries);
  }

  /** Whether the container manages the class. */
  public boolean manages(TypeId type) {
    return beanTypes.stream().anyMatch(bean -> bean.id().equals(type));
  }
}
