package dev.postern.threatmodel.snapshot;

import java.util.List;

/**
 * A dependency that the build of a module declares or inherits; modules of the repository left out.
 *
 * @param file the build file of the module, by convention
 * @param known whether the artifact is among those known to exist
 * @param signs strong signs that the name is made up or imitates another one
 */
public record DependencyState(
    String key, String version, String scope, String file, boolean known, List<String> signs) {
  public DependencyState {
    signs = List.copyOf(signs);
  }
}
