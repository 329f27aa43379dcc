package dev.postern.extractor.workspace;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.workspace.build.BuildModule;
import dev.postern.extractor.workspace.build.BuildModule.SourceRoot;
import dev.postern.extractor.workspace.build.BuildSystem;
import dev.postern.extractor.workspace.build.Coordinates;
import dev.postern.extractor.workspace.build.Dependency;
import dev.postern.extractor.workspace.build.RelativePaths;
import dev.postern.extractor.workspace.config.Configuration;
import dev.postern.extractor.workspace.config.ConfigurationReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts listed files and build files together to modules. */
final class ModuleAssembler {

  private final List<ScannedFile> files;
  private final List<String> likelyControllers;
  private final List<CoverageGap> gaps = new ArrayList<>();

  ModuleAssembler(List<ScannedFile> files, List<String> likelyControllers) {
    this.files = List.copyOf(files);
    this.likelyControllers = List.copyOf(likelyControllers);
  }

  List<CoverageGap> gaps() {
    return List.copyOf(gaps);
  }

  /**
   * The modules, sorted.
   *
   * @param rootName name of the root directory, which names a module without a build file
   */
  List<SourceModule> assemble(String rootName) {
    BuildFiles buildFiles = new BuildFiles();
    SortedMap<String, BuildModule> builds = buildFiles.read(files);
    gaps.addAll(buildFiles.gaps());
    SortedMap<String, List<ScannedFile>> owned = assign(builds, rootName);
    Map<String, Set<ModuleId>> dependsOn = dependsOn(builds);
    Set<String> samples = samples(owned, dependsOn);
    List<SourceModule> modules = new ArrayList<>();
    for (BuildModule build : builds.values()) {
      modules.add(
          module(
              build,
              owned.getOrDefault(build.directory(), List.of()),
              samples.contains(build.directory()),
              List.copyOf(dependsOn.getOrDefault(build.directory(), Set.of()))));
    }
    return modules;
  }

  /** Every file goes to the deepest module directory above it; modules without files stay. */
  private SortedMap<String, List<ScannedFile>> assign(
      SortedMap<String, BuildModule> builds, String rootName) {
    SortedMap<String, List<ScannedFile>> owned = new TreeMap<>();
    for (ScannedFile file : files) {
      String directory = RelativePaths.parent(file.path());
      while (!builds.containsKey(directory) && !directory.equals(".")) {
        directory = RelativePaths.parent(directory);
      }
      builds.computeIfAbsent(directory, at -> plain(at, rootName));
      owned.computeIfAbsent(directory, at -> new ArrayList<>()).add(file);
    }
    builds.keySet().forEach(directory -> owned.putIfAbsent(directory, List.of()));
    return owned;
  }

  private static BuildModule plain(String directory, String rootName) {
    return new BuildModule(
        directory,
        BuildSystem.NONE,
        new Coordinates("", rootName, ""),
        "jar",
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Map<String, Set<ModuleId>> dependsOn(Map<String, BuildModule> builds) {
    Map<String, String> byKey = new TreeMap<>();
    builds.values().stream()
        .filter(build -> build.system() != BuildSystem.NONE)
        .forEach(build -> byKey.putIfAbsent(build.coordinates().key(), build.directory()));
    Map<String, Set<ModuleId>> result = new TreeMap<>();
    for (BuildModule build : builds.values()) {
      Set<ModuleId> targets = new TreeSet<>();
      for (Dependency dependency : build.dependencies()) {
        String directory = byKey.get(dependency.key());
        if (directory != null) {
          targets.add(new ModuleId(directory));
        }
      }
      build.projects().stream()
          .filter(builds::containsKey)
          .forEach(directory -> targets.add(new ModuleId(directory)));
      targets.remove(new ModuleId(build.directory()));
      result.put(build.directory(), targets);
    }
    return result;
  }

  /** Modules that read like samples, provided there is a main product that does not need them. */
  private static Set<String> samples(
      SortedMap<String, List<ScannedFile>> owned, Map<String, Set<ModuleId>> dependsOn) {
    Set<String> samples = new TreeSet<>();
    boolean product = false;
    for (Map.Entry<String, List<ScannedFile>> entry : owned.entrySet()) {
      if (RoleRules.looksLikeSample(entry.getKey())) {
        samples.add(entry.getKey());
      } else {
        product |= entry.getValue().stream().anyMatch(file -> isMain(entry.getKey(), file));
      }
    }
    if (!product) {
      return Set.of();
    }
    dependsOn.forEach(
        (directory, targets) -> {
          if (!RoleRules.looksLikeSample(directory)) {
            targets.forEach(target -> samples.remove(target.name()));
          }
        });
    return samples;
  }

  private static boolean isMain(String directory, ScannedFile file) {
    return file.language() == Language.JAVA
        && RoleRules.role(directory, file.path(), file.header().imports()) == SourceRole.MAIN;
  }

  private SourceModule module(
      BuildModule build, List<ScannedFile> own, boolean sample, List<ModuleId> dependsOn) {
    ModuleId id = new ModuleId(build.directory());
    List<SourceFile> sources = new ArrayList<>();
    List<SourceFile> resources = new ArrayList<>();
    for (ScannedFile file : own) {
      SourceFile source = sourceFile(id, file, role(build, file, sample));
      (file.language().isJvm() ? sources : resources).add(source);
    }
    gaps.addAll(UnreadLanguages.gaps(id, sources, likelyControllers));
    return new SourceModule(
        id,
        build.directory(),
        build.system(),
        build.coordinates(),
        build.packaging(),
        build.javaRelease(),
        dependsOn,
        build.dependencies(),
        build.plugins(),
        SourceSets.of(sources),
        resources,
        configuration(build.directory(), resources));
  }

  private Configuration configuration(String directory, List<SourceFile> resources) {
    ConfigurationReader reader = new ConfigurationReader();
    Configuration configuration = reader.read(ModuleConfiguration.of(directory, resources));
    gaps.addAll(reader.gaps());
    return configuration;
  }

  private static SourceRole role(BuildModule build, ScannedFile file, boolean sample) {
    SourceRole role =
        build.sourceRoots().stream()
            .filter(root -> RelativePaths.isBelow(file.path(), root.directory()))
            .max((left, right) -> left.directory().length() - right.directory().length())
            .filter(SourceRoot::test)
            .map(root -> SourceRole.TEST)
            .orElseGet(
                () -> RoleRules.role(build.directory(), file.path(), file.header().imports()));
    return sample && role != SourceRole.TEST ? SourceRole.SAMPLE : role;
  }

  private static SourceFile sourceFile(ModuleId id, ScannedFile file, SourceRole role) {
    return new SourceFile(
        file.path(),
        id,
        role,
        file.language(),
        file.size(),
        file.sha256(),
        file.header().packageName(),
        file.header().imports(),
        file.location());
  }
}
