package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.fact.StructureFact;
import dev.postern.extractor.model.id.TypeId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The facts about applications and their beans. */
public final class ApplicationFacts {

  private final AnnotationIndex annotations;

  public ApplicationFacts(AnnotationIndex annotations) {
    this.annotations = annotations;
  }

  /** One fact per application and per bean, in their order. */
  public List<Fact> of(ApplicationModel model) {
    List<Fact> facts = new ArrayList<>();
    for (DeployedApplication application : model.applications()) {
      facts.add(
          new StructureFact.Application(
              application.id(),
              application.mainClass(),
              application.framework(),
              List.copyOf(application.modules()),
              variants(application),
              application.evidence()));
      Set<String> seen = new LinkedHashSet<>();
      for (BeanDefinition bean : application.beans()) {
        TypeId type = bean.type().id();
        if (seen.add(bean.name() + " " + type)) {
          facts.add(
              new StructureFact.Bean(
                  application.id(),
                  bean.name(),
                  type,
                  bean.scope(),
                  bean.condition(),
                  bean.evidence()));
        }
      }
    }
    return facts;
  }

  /** {@code default}, then every profile that switches a bean and is not active by default. */
  private List<String> variants(DeployedApplication application) {
    Set<String> profiles = new TreeSet<>();
    for (BeanDefinition bean : application.beans()) {
      List<FoundAnnotation> all = new ArrayList<>(annotations.all(bean.type()));
      bean.factoryMethod().ifPresent(method -> all.addAll(annotations.all(method)));
      all.stream()
          .filter(found -> found.name().equals(SpringNames.PROFILE))
          .flatMap(found -> found.strings("value").stream())
          .map(profile -> profile.replaceFirst("^!\\s*", ""))
          .filter(profile -> profile.matches("[\\w.-]+"))
          .forEach(profiles::add);
    }
    profiles.removeAll(application.settings().profiles());
    profiles.remove("default");
    List<String> variants = new ArrayList<>(List.of("default"));
    variants.addAll(profiles);
    return variants;
  }
}
