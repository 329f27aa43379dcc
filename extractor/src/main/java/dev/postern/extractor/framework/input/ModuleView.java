package dev.postern.extractor.framework.input;

import dev.postern.extractor.model.id.ModuleId;
import java.util.List;

/**
 * A module of the build as the frameworks need it.
 *
 * @param dependsOn other modules of the repository, directly
 * @param war whether it is packaged as a web archive
 * @param artifacts libraries it may use at run time
 * @param configuration entries of its main configuration files, in file order
 */
public record ModuleView(
    ModuleId id,
    List<ModuleId> dependsOn,
    boolean war,
    List<Artifact> artifacts,
    List<ConfigValue> configuration) {

  public ModuleView {
    dependsOn = List.copyOf(dependsOn);
    artifacts = List.copyOf(artifacts);
    configuration = List.copyOf(configuration);
  }

  /** Whether it declares an artifact of that {@code group:artifact}. */
  public boolean uses(String coordinates) {
    return artifacts.stream().anyMatch(artifact -> artifact.coordinates().equals(coordinates));
  }
}
