package dev.postern.extractor.architecture;

import dev.postern.extractor.model.Evidence;
import java.util.List;
import java.util.Set;

/**
 * A module that starts as a process of its own.
 *
 * @param directory relative to the repository root, {@code .} for the root
 * @param artifact name of what the build makes of it; empty when not known
 * @param application name of its application in the model
 * @param directories the modules whose code runs in it, itself included
 * @param artifacts {@code group:artifact} of the libraries it runs with
 */
public record ModuleSource(
    String directory,
    String artifact,
    String application,
    Set<String> directories,
    Set<String> artifacts,
    List<Setting> settings,
    Evidence evidence) {

  public ModuleSource {
    directories = Set.copyOf(directories);
    artifacts = Set.copyOf(artifacts);
    settings = List.copyOf(settings);
  }
}
