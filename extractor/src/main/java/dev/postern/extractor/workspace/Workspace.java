package dev.postern.extractor.workspace;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.id.ModuleId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A repository, listed and understood as modules. Immutable; the files themselves stay on disk.
 *
 * @param root absolute directory all paths are relative to
 * @param modules sorted by id; every listed file belongs to exactly one
 * @param files every listed file, sorted by path
 * @param gaps what was not read, sorted
 */
public record Workspace(
    Path root, List<SourceModule> modules, List<SourceFile> files, List<CoverageGap> gaps) {

  public Workspace {
    modules = List.copyOf(modules);
    files = List.copyOf(files);
    List<CoverageGap> sorted = new ArrayList<>(new LinkedHashSet<>(gaps));
    Collections.sort(sorted);
    gaps = List.copyOf(sorted);
  }

  /** The module of that id. */
  public Optional<SourceModule> module(ModuleId id) {
    return modules.stream().filter(module -> module.id().equals(id)).findFirst();
  }

  /** The module and every module it depends on, directly or not, in depth-first order. */
  public List<SourceModule> closure(SourceModule module) {
    Map<ModuleId, SourceModule> found = new LinkedHashMap<>();
    collect(module, found);
    return List.copyOf(found.values());
  }

  /** The modules in an order in which each comes after those it depends on, circles cut. */
  public List<SourceModule> buildOrder() {
    Map<ModuleId, SourceModule> done = new LinkedHashMap<>();
    Set<ModuleId> entered = new LinkedHashSet<>();
    modules.forEach(module -> order(module, entered, done));
    return List.copyOf(done.values());
  }

  private void order(SourceModule module, Set<ModuleId> entered, Map<ModuleId, SourceModule> done) {
    if (entered.add(module.id())) {
      for (ModuleId id : module.dependsOn()) {
        module(id).ifPresent(next -> order(next, entered, done));
      }
      done.put(module.id(), module);
    }
  }

  private void collect(SourceModule module, Map<ModuleId, SourceModule> found) {
    if (found.putIfAbsent(module.id(), module) == null) {
      for (ModuleId id : module.dependsOn()) {
        module(id).ifPresent(next -> collect(next, found));
      }
    }
  }
}
