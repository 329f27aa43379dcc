package dev.postern.extractor.signatures;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.workspace.SourceModule;
import dev.postern.extractor.workspace.build.Dependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds binary classes beside the sources: jars in the repository's library folders, compiled
 * classes of its modules and, when asked for, the jars of declared dependencies in a local Maven
 * repository. They come after the signature archives and so only add what is not bundled. They are
 * read as bytes by the compiler; nothing in them is ever loaded.
 *
 * <p>Transitive dependencies of a local Maven repository are not followed.
 */
final class LocalLibraries {

  private static final long MAX_JAR_BYTES = 128L << 20;
  private static final int MAX_JARS = 2_000;
  private static final Pattern SAFE_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+-]*");

  private static final List<String> LIBRARY_FOLDERS =
      List.of(
          "lib",
          "libs",
          "src/main/lib",
          "src/main/libs",
          "src/main/resources/lib",
          "src/main/resources/libs",
          "src/main/webapp/WEB-INF/lib",
          "WebContent/WEB-INF/lib",
          "web/WEB-INF/lib");

  private static final List<String> CLASS_FOLDERS =
      List.of(
          "target/classes",
          "build/classes/java/main",
          "build/classes/kotlin/main",
          "build/classes/groovy/main",
          "build/classes/scala/main",
          "out/production/classes");

  private final Path root;
  private final Optional<Path> mavenRepository;
  private final Map<Path, LocalLibrary> read;
  private final List<CoverageGap> gaps = new ArrayList<>();

  /**
   * Libraries of one repository.
   *
   * @param root of the repository; entries that lead out of it are left out
   * @param mavenRepository a local Maven repository to look into as well
   * @param read libraries that were read before, by path; what is read is added
   */
  LocalLibraries(Path root, Optional<Path> mavenRepository, Map<Path, LocalLibrary> read) {
    this.root = root;
    this.mavenRepository = mavenRepository;
    this.read = read;
  }

  /** What a module and those it needs bring, in a stable order. */
  List<LocalLibrary> of(List<SourceModule> closure) {
    List<LocalLibrary> found = new ArrayList<>();
    TreeSet<String> folders = new TreeSet<>(List.of("."));
    closure.forEach(module -> folders.add(module.directory()));
    for (String folder : folders) {
      Path directory = root.resolve(folder).normalize();
      LIBRARY_FOLDERS.forEach(name -> jars(directory.resolve(name)).forEach(j -> add(j, found)));
      CLASS_FOLDERS.stream()
          .map(directory::resolve)
          .filter(this::isInside)
          .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .forEach(path -> add(path, found));
    }
    mavenRepository.ifPresent(repository -> fromMaven(repository, closure, found));
    return found.stream().distinct().toList();
  }

  /** What could not be read so far. */
  List<CoverageGap> gaps() {
    return gaps.stream().distinct().sorted().toList();
  }

  private void fromMaven(Path repository, List<SourceModule> closure, List<LocalLibrary> found) {
    TreeSet<Dependency> declared = new TreeSet<>();
    closure.forEach(module -> declared.addAll(module.dependencies()));
    for (Dependency dependency : declared) {
      inRepository(repository, dependency).ifPresent(jar -> add(jar, found));
    }
  }

  /** The jar of a dependency; names that could lead elsewhere are not followed. */
  private static Optional<Path> inRepository(Path repository, Dependency dependency) {
    List<String> names = List.of(dependency.group(), dependency.artifact(), dependency.version());
    if (!names.stream().allMatch(name -> SAFE_NAME.matcher(name).matches())) {
      return Optional.empty();
    }
    Path jar =
        repository
            .resolve(dependency.group().replace('.', '/'))
            .resolve(dependency.artifact())
            .resolve(dependency.version())
            .resolve(dependency.artifact() + "-" + dependency.version() + ".jar");
    return Optional.of(jar).filter(Files::isRegularFile);
  }

  private List<Path> jars(Path folder) {
    if (!isInside(folder) || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".jar"))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    } catch (IOException e) {
      gap(folder, "the folder of libraries cannot be listed");
      return List.of();
    }
  }

  /** Whether no part of the way leads out of the repository through a link. */
  private boolean isInside(Path path) {
    try {
      return path.startsWith(root)
          && Files.exists(path)
          && path.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private void add(Path path, List<LocalLibrary> found) {
    if (found.size() >= MAX_JARS) {
      gap(path, "more than " + MAX_JARS + " libraries; the rest is not read");
      return;
    }
    LocalLibrary known = read.get(path);
    if (known != null) {
      found.add(known);
      return;
    }
    try {
      if (Files.isRegularFile(path) && Files.size(path) > MAX_JAR_BYTES) {
        gap(path, "the library is larger than " + (MAX_JAR_BYTES >> 20) + " MB and is not read");
        return;
      }
      LocalLibrary library = LocalLibrary.read(path);
      read.put(path, library);
      found.add(library);
    } catch (IOException e) {
      gap(path, "the library cannot be read: " + e.getMessage());
    }
  }

  private void gap(Path path, String detail) {
    String place = path.startsWith(root) ? root.relativize(path).toString() : ".";
    String named = path.startsWith(root) ? detail : path.getFileName() + ": " + detail;
    gaps.add(
        new CoverageGap(
            GapKind.ARTIFACT_NOT_READ, SourceSpan.file(place.replace('\\', '/')), named));
  }
}
