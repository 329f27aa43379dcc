package dev.postern.extractor.workspace;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lists the files below a directory. Links are resolved after everything else: one that leads to a
 * directory or file inside the tree that was not listed is followed once; one that leads out of the
 * tree or into its own ancestors is recorded and not followed.
 */
final class FileTree {

  private static final Set<String> NEVER =
      Set.of(
          ".git",
          ".mvn",
          ".svn",
          ".hg",
          "node_modules",
          "bower_components",
          ".postern",
          ".idea",
          ".gradle",
          ".vscode",
          ".settings",
          ".metadata",
          "__pycache__",
          ".terraform",
          ".next",
          ".nuxt");
  private static final Set<String> BUILD_OUTPUT = Set.of("target", "build", "out");
  private static final Set<String> OUTPUT_SIGNS =
      Set.of(
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "build.xml",
          ".classpath",
          "src",
          "settings.gradle",
          "settings.gradle.kts",
          "build.sbt");

  private static final Set<String> NOT_MAVEN =
      Set.of(
          "build.gradle",
          "build.gradle.kts",
          "settings.gradle",
          "settings.gradle.kts",
          "build.xml",
          ".classpath",
          "package.json");

  private final Path base;
  private final Path realRoot;
  private final WorkspaceLimits limits;
  private final SortedMap<String, Path> files = new TreeMap<>();
  private final SortedMap<String, Path> links = new TreeMap<>();
  private final Set<Path> visited = new HashSet<>();
  private final List<CoverageGap> gaps = new ArrayList<>();
  private boolean full;

  /**
   * Prepares a listing.
   *
   * @param base directory the listed paths are relative to
   * @param root directory to list, {@code base} or below it
   */
  FileTree(Path base, Path root, WorkspaceLimits limits) throws IOException {
    this.base = base;
    this.realRoot = root.toRealPath();
    this.limits = limits;
    list(root, 0);
    SortedMap<String, Path> seen = new TreeMap<>(links);
    for (Path link : seen.values()) {
      follow(link);
    }
  }

  /** Files by path relative to the base. */
  SortedMap<String, Path> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  List<CoverageGap> gaps() {
    return List.copyOf(gaps);
  }

  private void list(Path directory, int depth) throws IOException {
    if (depth > limits.maxDepth()) {
      gap(GapKind.FILE_TOO_LARGE, directory, "More than " + limits.maxDepth() + " levels deep.");
      return;
    }
    visited.add(directory.toRealPath());
    List<Path> entries = entries(directory);
    for (Path entry : entries) {
      if (full) {
        return;
      }
      if (Files.isSymbolicLink(entry)) {
        links.put(relative(entry), entry);
      } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (!isSkipped(entry, entries)) {
          list(entry, depth + 1);
        } else if (BUILD_OUTPUT.contains(entry.getFileName().toString())) {
          listGenerated(entry, depth + 1);
        }
      } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
        add(entry);
      }
    }
  }

  private List<Path> entries(Path directory) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      stream.forEach(entries::add);
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      gap(GapKind.UNREADABLE_FILE, directory, "The directory could not be listed.");
    }
    entries.sort((left, right) -> name(left).compareTo(name(right)));
    return entries;
  }

  private void add(Path file) throws IOException {
    if (files.size() >= limits.maxFiles()) {
      full = true;
      gap(
          GapKind.FILE_TOO_LARGE,
          base,
          "More than " + limits.maxFiles() + " files; the rest is unread.");
      return;
    }
    files.put(relative(file), file);
    visited.add(file.toRealPath());
  }

  private boolean isSkipped(Path directory, List<Path> siblings) {
    String name = name(directory);
    if (NEVER.contains(name)) {
      return true;
    }
    if (!BUILD_OUTPUT.contains(name) || isBelowSources(directory)) {
      return false;
    }
    Set<String> beside = new HashSet<>();
    siblings.forEach(sibling -> beside.add(name(sibling)));
    if (name.equals("build")
        && beside.contains("pom.xml")
        && NOT_MAVEN.stream().noneMatch(beside::contains)) {
      // Maven alone writes to target: a folder of that name holds what people put there
      return false;
    }
    return beside.stream().anyMatch(OUTPUT_SIGNS::contains)
        || Files.isDirectory(directory.resolve("classes"), LinkOption.NOFOLLOW_LINKS);
  }

  private boolean isBelowSources(Path directory) {
    return ("/" + relative(directory)).contains("/src/");
  }

  /** Lists only the source folders that generators write below a build directory. */
  private void listGenerated(Path output, int depth) throws IOException {
    for (String name :
        List.of("generated", "generated-sources", "generated-test-sources", "generated-src")) {
      Path directory = output.resolve(name);
      if (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
        list(directory, depth + 1);
      }
    }
  }

  private void follow(Path link) throws IOException {
    Path target;
    try {
      target = link.toRealPath();
    } catch (IOException e) {
      gap(GapKind.LINK_NOT_FOLLOWED, link, "The link leads nowhere or in a circle.");
      return;
    }
    if (!target.startsWith(realRoot)) {
      gap(GapKind.LINK_NOT_FOLLOWED, link, "The link leads out of the tree.");
    } else if (link.getParent() != null && link.getParent().toRealPath().startsWith(target)) {
      gap(GapKind.LINK_NOT_FOLLOWED, link, "The link leads back to a directory above it.");
    } else if (!visited.contains(target) && !isInSkipped(target)) {
      if (Files.isDirectory(target)) {
        list(link, link.getNameCount() - base.getNameCount());
        links.tailMap(relative(link) + "/").values().stream()
            .filter(inner -> inner.startsWith(link))
            .toList()
            .forEach(this::recordNested);
      } else {
        add(link);
      }
    }
  }

  private void recordNested(Path link) {
    gap(GapKind.LINK_NOT_FOLLOWED, link, "A link behind a link is not followed.");
  }

  private boolean isInSkipped(Path target) {
    for (Path part : realRoot.relativize(target)) {
      if (NEVER.contains(part.toString())) {
        return true;
      }
    }
    return false;
  }

  private void gap(GapKind kind, Path place, String detail) {
    gaps.add(new CoverageGap(kind, SourceSpan.file(relative(place)), detail));
  }

  private String relative(Path path) {
    String text = base.relativize(path).toString().replace('\\', '/');
    return text.isEmpty() ? "." : text;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
