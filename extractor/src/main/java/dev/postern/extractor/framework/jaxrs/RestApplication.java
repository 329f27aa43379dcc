package dev.postern.extractor.framework.jaxrs;

import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.TypeId;
import java.util.Set;

/**
 * A deployed JAX-RS application.
 *
 * @param base the path before all resources, empty for the root
 * @param all whether it serves every resource class of the deployable
 * @param classes the resource classes it names
 * @param packages the packages it scans, with what lies below
 * @param open whether it registers more than could be determined
 */
record RestApplication(
    String base, boolean all, Set<TypeId> classes, Set<String> packages, boolean open) {

  RestApplication {
    classes = Set.copyOf(classes);
    packages = Set.copyOf(packages);
  }

  /** Every resource class below a path. */
  static RestApplication everything(String base) {
    return new RestApplication(base, true, Set.of(), Set.of(), false);
  }

  /** Whether the resource class is certainly among those it serves. */
  boolean serves(TypeDecl resource) {
    String name = resource.id().packageName();
    return all
        || classes.contains(resource.id())
        || packages.stream().anyMatch(p -> name.equals(p) || name.startsWith(p + "."));
  }

  RestApplication at(String path) {
    return new RestApplication(path, all, classes, packages, open);
  }
}
