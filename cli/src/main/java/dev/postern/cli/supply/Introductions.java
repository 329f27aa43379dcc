package dev.postern.cli.supply;

import dev.postern.extractor.UsageException;
import dev.postern.extractor.attribution.change.BroughtLine;
import dev.postern.extractor.attribution.git.CommitReader;
import dev.postern.extractor.supply.DeclaredDependency;
import dev.postern.extractor.supply.DeclaredLine;
import dev.postern.extractor.supply.DeclaredLines;
import dev.postern.extractor.workspace.SourceFile;
import dev.postern.extractor.workspace.Workspace;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the commits that brought the lines of dependencies. */
public final class Introductions {
  private final Path root;
  private final Map<String, String> texts = new TreeMap<>();

  public Introductions(Path root, Workspace workspace) {
    this.root = root;
    for (SourceFile file : workspace.files()) {
      if (isBuildFile(file.name())) {
        texts.put(file.path(), file.text());
      }
    }
  }

  private static boolean isBuildFile(String name) {
    return name.equals("pom.xml")
        || name.endsWith(".gradle")
        || name.endsWith(".gradle.kts")
        || name.endsWith(".versions.toml");
  }

  /**
   * Who brought a dependency.
   *
   * @param name who brought its name
   * @param version who brought the version that stands beside it
   */
  public record Introduction(Optional<BroughtLine> name, Optional<BroughtLine> version) {
    static final Introduction UNKNOWN = new Introduction(Optional.empty(), Optional.empty());
  }

  /** The texts of the build files of the work tree, by path. */
  public Map<String, String> texts() {
    return texts;
  }

  /** Who brought each of these; nothing is known of lines that are not committed. */
  public Map<DeclaredDependency, Introduction> of(Collection<DeclaredDependency> dependencies) {
    Map<DeclaredDependency, Introduction> found = new LinkedHashMap<>();
    try (CommitReader commits = CommitReader.open(root)) {
      String head = commits.commit("HEAD");
      Map<String, List<BroughtLine>> blamed = new TreeMap<>();
      for (DeclaredDependency each : dependencies) {
        DeclaredLine place = each.place();
        Optional<DeclaredLine> committed =
            place == null ? Optional.empty() : committed(commits, head, place);
        if (committed.isPresent()) {
          List<BroughtLine> lines =
              blamed.computeIfAbsent(committed.get().file(), path -> commits.lines(head, path));
          found.put(
              each,
              new Introduction(
                  line(lines, committed.get().line()), line(lines, committed.get().versionLine())));
        }
      }
    } catch (UsageException e) {
      return found;
    }
    return found;
  }

  /** The same place in the file as it is committed. */
  private Optional<DeclaredLine> committed(CommitReader commits, String head, DeclaredLine place) {
    String text = commits.text(head, place.file()).orElse("");
    if (text.equals(texts.get(place.file()))) {
      return Optional.of(place);
    }
    return DeclaredLines.of(place.file(), text).stream()
        .filter(each -> each.key().equals(place.key()) && each.managed() == place.managed())
        .findFirst();
  }

  private static Optional<BroughtLine> line(List<BroughtLine> lines, int line) {
    return line < 1 || line > lines.size() || lines.get(line - 1).commit().isEmpty()
        ? Optional.empty()
        : Optional.of(lines.get(line - 1));
  }
}
