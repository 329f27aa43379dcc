package dev.postern.extractor.framework.input;

import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Everything the framework analysis looks at. */
public final class FrameworkInput {

  private final ProgramModel program;
  private final SortedMap<ModuleId, ModuleView> modules = new TreeMap<>();
  private final List<ResourceFile> resources;
  private final List<TypeDecl> mainTypes;
  private final boolean publicApi;
  private final boolean allInput;

  /**
   * @param isMain whether a file, by its path, is main code (not a test, not a sample)
   */
  public FrameworkInput(
      ProgramModel program,
      Collection<ModuleView> modules,
      Collection<ResourceFile> resources,
      Predicate<String> isMain) {
    this(program, modules, resources, isMain, false, false);
  }

  /**
   * @param isMain whether a file, by its path, is main code (not a test, not a sample)
   * @param publicApi whether public methods of public types count as doors
   * @param allInput whether what is read from the surroundings counts as an attacker's
   */
  public FrameworkInput(
      ProgramModel program,
      Collection<ModuleView> modules,
      Collection<ResourceFile> resources,
      Predicate<String> isMain,
      boolean publicApi,
      boolean allInput) {
    this.publicApi = publicApi;
    this.allInput = allInput;
    this.program = program;
    modules.forEach(module -> this.modules.put(module.id(), module));
    this.resources = List.copyOf(resources);
    this.mainTypes =
        program.types().stream().filter(type -> isMain.test(type.span().file())).toList();
  }

  public ProgramModel program() {
    return program;
  }

  /** Whether public methods of public types count as doors, as for a library. */
  public boolean publicApi() {
    return publicApi;
  }

  /** Whether what is read from files, networks and the environment counts as an attacker's. */
  public boolean allInput() {
    return allInput;
  }

  /** The types of main code, in the order of their ids. */
  public List<TypeDecl> mainTypes() {
    return mainTypes;
  }

  /** The modules, in the order of their ids. */
  public Map<ModuleId, ModuleView> modules() {
    return Collections.unmodifiableMap(modules);
  }

  public List<ResourceFile> resources() {
    return resources;
  }

  /** A module; an empty view when the build says nothing about it. */
  public ModuleView module(ModuleId id) {
    ModuleView known = modules.get(id);
    return known == null ? new ModuleView(id, List.of(), false, List.of(), List.of()) : known;
  }

  /** The module and all that it depends on, in the order of their ids. */
  public SortedSet<ModuleId> closure(ModuleId root) {
    SortedSet<ModuleId> seen = new TreeSet<>();
    Deque<ModuleId> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      ModuleId next = open.removeFirst();
      if (seen.add(next)) {
        module(next).dependsOn().forEach(open::addLast);
      }
    }
    return seen;
  }

  /** Whether any of the modules uses one of the artifacts. */
  public boolean uses(Set<ModuleId> among, Predicate<Artifact> wanted) {
    return among.stream().flatMap(id -> module(id).artifacts().stream()).anyMatch(wanted);
  }
}
