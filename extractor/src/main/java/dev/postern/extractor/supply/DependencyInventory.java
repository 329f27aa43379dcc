package dev.postern.extractor.supply;

import dev.postern.extractor.signatures.JdkNames;
import dev.postern.extractor.supply.DeclaredDependency.Use;
import dev.postern.extractor.workspace.SourceFile;
import dev.postern.extractor.workspace.SourceModule;
import dev.postern.extractor.workspace.SourceRole;
import dev.postern.extractor.workspace.Workspace;
import dev.postern.extractor.workspace.build.Dependency;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lists the dependencies of a workspace with what can be told of them without a network. */
public final class DependencyInventory {
  private final Workspace workspace;
  private final Map<String, List<DeclaredLine>> lines;
  private final Optional<LocalArtifacts> local;
  private final Set<String> seen;
  private final KnownCoordinates known = KnownCoordinates.bundled();
  private final NameSignals signals = new NameSignals(known);
  private final Map<String, Set<String>> named = new TreeMap<>();
  private final Map<String, List<SourceModule>> users = new TreeMap<>();
  private final Set<String> own = new TreeSet<>();
  private final Set<String> ownGroups = new TreeSet<>();

  /**
   * An inventory.
   *
   * @param texts texts of the build files by path
   * @param localRepository a local Maven repository to look into; results depend on it then
   * @param built artifacts that a build is known to have had, {@code group:artifact:version}
   */
  public DependencyInventory(
      Workspace workspace,
      Map<String, String> texts,
      Optional<Path> localRepository,
      Collection<String> built) {
    this.workspace = workspace;
    this.lines = new TreeMap<>();
    texts.forEach((path, text) -> lines.put(path, DeclaredLines.of(path, text)));
    this.local = localRepository.map(LocalArtifacts::new);
    this.seen = new TreeSet<>(built);
    for (SourceModule module : workspace.modules()) {
      own.add(module.coordinates().key());
      ownGroups.add(module.coordinates().group());
    }
  }

  /** The dependencies, by module and name. Those inherited by several modules are listed once. */
  public List<DeclaredDependency> all() {
    Map<String, DeclaredDependency> found = new LinkedHashMap<>();
    for (SourceModule module : workspace.modules()) {
      for (Dependency dependency : module.dependencies()) {
        Optional<DeclaredLine> place = place(module, dependency);
        String key =
            place.map(each -> each.file() + ":" + each.line()).orElse(module.directory())
                + " "
                + dependency.key();
        DeclaredDependency each = judge(module, dependency, place);
        found.merge(key, each, DependencyInventory::both);
      }
    }
    return found.values().stream()
        .sorted(
            Comparator.comparing(DeclaredDependency::module).thenComparing(DeclaredDependency::key))
        .toList();
  }

  /**
   * Imports that no artifact of the build provides, {@code module: name}, sorted. Nothing when that
   * cannot be told: it takes the artifacts of a whole build, all of them in the local repository.
   */
  public Optional<List<String>> phantomImports() {
    Set<String> packages = new TreeSet<>();
    for (String artifact : seen) {
      List<String> parts = List.of(artifact.split(":", 3));
      Optional<LocalArtifacts.Content> content =
          local.flatMap(each -> each.content(parts.get(0), parts.get(1), parts.get(2)));
      boolean ours = own.contains(parts.get(0) + ":" + parts.get(1));
      if (content.isEmpty() && !ours) {
        return Optional.empty();
      }
      content.ifPresent(each -> packages.addAll(each.packages()));
    }
    if (seen.isEmpty() || !coversTheBuild()) {
      return Optional.empty();
    }
    workspace.files().stream()
        .filter(file -> file.language().isJvm())
        .forEach(file -> packages.add(file.packageName()));
    Set<String> phantoms = new TreeSet<>();
    for (SourceModule module : workspace.modules()) {
      for (SourceFile file : module.java(SourceRole.MAIN)) {
        file.imports().stream()
            .filter(name -> !JdkNames.isJdk(name) && !isIn(name, packages))
            .forEach(name -> phantoms.add(module.directory() + ": " + name));
      }
    }
    return Optional.of(List.copyOf(phantoms));
  }

  /** Whether all that is declared here, but for tests, was in the build that was told of. */
  private boolean coversTheBuild() {
    Set<String> keys = new TreeSet<>();
    seen.forEach(each -> keys.add(each.substring(0, each.lastIndexOf(':'))));
    return workspace.modules().stream()
        .flatMap(module -> module.dependencies().stream())
        .filter(each -> !each.isTest() && !own.contains(each.key()))
        .allMatch(each -> keys.contains(each.key()));
  }

  /** One that several modules inherit is used when one of them uses it. */
  private static DeclaredDependency both(DeclaredDependency one, DeclaredDependency other) {
    return one.use() == Use.NO_USE_SEEN ? other : one;
  }

  /** The line that names it: of the module's own build file, else of one above or of a catalog. */
  private Optional<DeclaredLine> place(SourceModule module, Dependency dependency) {
    List<DeclaredLine> all = new ArrayList<>();
    for (String folder = module.directory(); ; folder = parent(folder)) {
      String prefix = folder.equals(".") ? "" : folder + "/";
      for (String name : List.of("pom.xml", "build.gradle", "build.gradle.kts")) {
        all.addAll(lines.getOrDefault(prefix + name, List.of()));
      }
      if (folder.equals(".")) {
        break;
      }
    }
    lines.forEach(
        (path, found) -> {
          if (path.endsWith(".toml")) {
            all.addAll(found);
          }
        });
    List<DeclaredLine> same =
        all.stream().filter(line -> line.key().equals(dependency.key())).toList();
    return same.stream()
        .filter(line -> !line.managed())
        .findFirst()
        .or(() -> same.stream().findFirst());
  }

  private static String parent(String folder) {
    int cut = folder.lastIndexOf('/');
    return cut < 0 ? "." : folder.substring(0, cut);
  }

  private DeclaredDependency judge(
      SourceModule module, Dependency dependency, Optional<DeclaredLine> place) {
    boolean ours = own.contains(dependency.key());
    Existence existence = ours ? Existence.OWN : existence(dependency);
    boolean quiet = ours || ownGroups.contains(dependency.group());
    return new DeclaredDependency(
        module.directory(),
        dependency.group(),
        dependency.artifact(),
        dependency.version(),
        dependency.scope(),
        place.orElse(null),
        existence,
        why(dependency, existence),
        quiet ? List.of() : signals.of(dependency.group(), dependency.artifact()),
        ours ? Use.NOT_BY_NAME : use(module, dependency));
  }

  private Existence existence(Dependency dependency) {
    if (seen.contains(dependency.key() + ":" + dependency.version())) {
      return Existence.RESOLVED;
    }
    Existence there =
        local
            .map(
                each ->
                    each.existence(dependency.group(), dependency.artifact(), dependency.version()))
            .orElse(Existence.UNKNOWN);
    boolean listed = known.contains(dependency.group(), dependency.artifact());
    return there == Existence.UNKNOWN && listed ? Existence.ARTIFACT_KNOWN : there;
  }

  private String why(Dependency dependency, Existence existence) {
    return switch (existence) {
      case OWN -> "a module of this repository";
      case RESOLVED ->
          seen.contains(dependency.key() + ":" + dependency.version())
              ? "in an imported bill of materials"
              : "in the local repository";
      case ARTIFACT_KNOWN ->
          known.contains(dependency.group(), dependency.artifact())
              ? "a known artifact; the version was not looked up"
              : "other versions lie in the local repository";
      case VERSION_UNKNOWN -> "not among the versions that a repository listed";
      case UNRESOLVED -> "a build looked for it and did not get it";
      case UNKNOWN ->
          "nothing here tells; import a bill of materials of a build, or give --local-repository";
    };
  }

  private Use use(SourceModule module, Dependency dependency) {
    if (dependency.scope().equals("runtime") || dependency.scope().equals("import")) {
      return Use.NOT_BY_NAME;
    }
    Optional<LocalArtifacts.Content> content =
        local.flatMap(
            each -> each.content(dependency.group(), dependency.artifact(), dependency.version()));
    if (content.isEmpty()) {
      return Use.UNKNOWN;
    }
    Set<String> packages = content.get().packages();
    if (packages.isEmpty()) {
      return Use.NOT_BY_NAME;
    }
    for (SourceModule each : users(module)) {
      if (packages.stream().anyMatch(named(each)::contains)) {
        return Use.USED;
      }
    }
    return content.get().services() ? Use.NOT_BY_NAME : Use.NO_USE_SEEN;
  }

  /** The module and those that get its dependencies through it. */
  private List<SourceModule> users(SourceModule module) {
    return users.computeIfAbsent(
        module.directory(),
        key ->
            workspace.modules().stream()
                .filter(each -> workspace.closure(each).contains(module))
                .toList());
  }

  private static boolean isIn(String name, Set<String> packages) {
    for (int cut = name.lastIndexOf('.'); cut > 0; cut = name.lastIndexOf('.', cut - 1)) {
      if (packages.contains(name.substring(0, cut))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The packages that sources and settings name: by imports, by qualified names in code, and as
   * reflection and configuration do.
   */
  private Set<String> named(SourceModule module) {
    return named.computeIfAbsent(module.directory(), each -> QualifiedNames.prefixes(module));
  }
}
