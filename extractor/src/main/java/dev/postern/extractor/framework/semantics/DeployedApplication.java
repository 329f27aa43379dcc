package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.ApplicationId;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.id.TypeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * A deployable with its beans and active configuration.
 *
 * @param module the module that is started
 * @param modules all modules whose code it contains
 * @param descriptor path of its {@code web.xml}, empty when there is none
 * @param springMajor major version of Spring Framework, 0 when not known
 * @param reactive whether it serves WebFlux and not Spring MVC
 * @param sources the configuration classes it is started from
 */
public record DeployedApplication(
    ApplicationId id,
    String mainClass,
    String framework,
    ModuleId module,
    String descriptor,
    SortedSet<ModuleId> modules,
    Settings settings,
    int springMajor,
    boolean reactive,
    List<TypeDecl> sources,
    List<BeanDefinition> beans,
    Evidence evidence) {

  public DeployedApplication {
    beans = List.copyOf(beans);
    sources = List.copyOf(sources);
  }

  /** The classes of its beans, each once, in the order of the beans. */
  public List<TypeDecl> beanTypes() {
    Map<TypeId, TypeDecl> types = new LinkedHashMap<>();
    beans.forEach(bean -> types.putIfAbsent(bean.type().id(), bean.type()));
    return List.copyOf(types.values());
  }

  /** Whether the type is a bean of this application. */
  public boolean hasBean(TypeId type) {
    return beans.stream().anyMatch(bean -> bean.type().id().equals(type));
  }
}
