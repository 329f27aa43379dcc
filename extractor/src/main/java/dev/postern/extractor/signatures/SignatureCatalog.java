package dev.postern.extractor.signatures;

import dev.postern.extractor.model.Sha256;
import dev.postern.extractor.workspace.SourceFile;
import dev.postern.extractor.workspace.SourceModule;
import dev.postern.extractor.workspace.Workspace;
import dev.postern.extractor.workspace.build.Dependency;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Chooses signature archives for modules. The choice depends on the repository alone: on what the
 * module and the modules it needs declare and import. It is the same on every machine, unless a
 * local Maven repository is given. Libraries beside the sources are read once in the life of a
 * catalog, which serves one thread.
 */
public final class SignatureCatalog {

  private final List<ArchiveFamily> families;
  private final ArchiveStore store;
  private final Map<Path, LocalLibrary> read = new HashMap<>();

  /**
   * The catalog of the product.
   *
   * @param cache the user's cache folder; created when needed
   */
  public SignatureCatalog(Path cache) {
    this(ArchiveFamilies.bundled(), new ArchiveStore(cache));
  }

  SignatureCatalog(List<ArchiveFamily> families, ArchiveStore store) {
    this.families = List.copyOf(families);
    this.store = store;
  }

  /**
   * The class path for all source sets of a module: signature archives, then what lies beside the
   * sources.
   *
   * @param mavenRepository a local Maven repository to take jars of declared dependencies from;
   *     with one, results depend on the machine
   */
  public ClassPath classPathFor(
      Workspace workspace, SourceModule module, Optional<Path> mavenRepository) {
    List<SourceModule> closure = workspace.closure(module);
    Set<String> imports = new TreeSet<>();
    closure.forEach(each -> imports.addAll(each.imports()));
    List<String> archives = choose(closure, imports);
    LocalLibraries local = new LocalLibraries(workspace.root(), mavenRepository, read);
    List<LocalLibrary> libraries = local.of(closure);
    List<Path> entries = new ArrayList<>(archives.stream().map(store::file).toList());
    libraries.forEach(library -> entries.add(library.path()));
    List<String> unanswered =
        unanswered(workspace, module).stream()
            .filter(name -> libraries.stream().noneMatch(library -> library.answersFor(name)))
            .toList();
    return new ClassPath(entries, archives, digest(archives, libraries), unanswered, local.gaps());
  }

  /** Ids of the archives for a closure of modules, sorted. */
  List<String> choose(List<SourceModule> closure, Set<String> imports) {
    List<Dependency> declared = new ArrayList<>();
    closure.forEach(each -> declared.addAll(each.dependencies()));
    int platform = Platform.of(closure, imports);
    Map<String, ArchiveFamily> byId = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>();
    for (ArchiveFamily family : families) {
      byId.put(family.id(), family);
      if (imports.stream().anyMatch(family::answersFor)
          || declared.stream().anyMatch(dependency -> family.contains(dependency.key()))) {
        open.add(family.id());
      }
    }
    Set<String> seen = new HashSet<>();
    Set<String> archives = new TreeSet<>();
    while (!open.isEmpty()) {
      ArchiveFamily family = byId.get(open.remove());
      if (family != null && seen.add(family.id())) {
        ArchiveLine line = LineChoice.choose(family, declared, platform);
        archives.add(family.archiveId(line));
        open.addAll(line.needs());
      }
    }
    archives.removeIf(id -> store.digest(id).isEmpty());
    return List.copyOf(archives);
  }

  private List<String> unanswered(Workspace workspace, SourceModule module) {
    Set<String> packages = new HashSet<>();
    for (SourceFile file : workspace.files()) {
      if (file.language().isJvm()) {
        packages.add(file.packageName());
      }
    }
    return module.imports().stream()
        .filter(name -> !JdkNames.isJdk(name) && !isDeclared(name, packages))
        .filter(name -> families.stream().noneMatch(family -> family.answersFor(name)))
        .toList();
  }

  /**
   * Whether the package of an imported type, nested type, member or star is one of the workspace.
   */
  private static boolean isDeclared(String name, Set<String> packages) {
    int cut = name.lastIndexOf('.');
    while (cut > 0) {
      if (packages.contains(name.substring(0, cut))) {
        return true;
      }
      cut = name.lastIndexOf('.', cut - 1);
    }
    return false;
  }

  private String digest(List<String> archives, List<LocalLibrary> libraries) {
    StringBuilder text = new StringBuilder();
    for (String id : archives) {
      text.append(id).append(' ').append(store.digest(id).orElse("")).append('\n');
    }
    libraries.forEach(library -> text.append(library.digest()).append('\n'));
    return Sha256.hex(text.toString());
  }
}
