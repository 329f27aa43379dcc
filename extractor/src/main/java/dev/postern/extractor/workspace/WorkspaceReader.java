package dev.postern.extractor.workspace;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.workspace.WorkspaceException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lists a repository and understands it as modules. Reads every listed file once; executes nothing,
 * follows no link out of the tree, downloads nothing.
 */
public final class WorkspaceReader {

  /** The state directory of this product; inside a repository it is not trusted. */
  private static final String STATE_DIRECTORY = ".postern/";

  private static final int MAX_INDEX_BYTES = 64 << 20;

  /**
   * Reads the workspace.
   *
   * @throws WorkspaceException when there is nothing to analyse
   */
  public Workspace read(WorkspaceRequest request) {
    request.roots().forEach(WorkspaceReader::requireDirectory);
    Path base = commonParent(request.roots());
    List<CoverageGap> gaps = new ArrayList<>();
    SortedMap<String, Path> files = list(base, request, gaps);
    FileScanner scanner = new FileScanner(request.limits());
    List<ScannedFile> scanned = new ArrayList<>();
    files.forEach((path, location) -> scanner.scan(path, location).ifPresent(scanned::add));
    gaps.addAll(scanner.gaps());
    requireJava(request, files, scanned, gaps);
    request.roots().forEach(root -> noteTrackedState(base, root, gaps));
    ModuleAssembler assembler = new ModuleAssembler(scanned, scanner.likelyControllers());
    List<SourceModule> modules = assembler.assemble(String.valueOf(base.getFileName()));
    gaps.addAll(assembler.gaps());
    List<SourceFile> all = new ArrayList<>();
    for (SourceModule module : modules) {
      module.sourceSets().forEach(set -> all.addAll(set.files()));
      all.addAll(module.resources());
    }
    all.sort(SourceFile::compareTo);
    return new Workspace(base, modules, all, gaps);
  }

  private static void requireDirectory(Path root) {
    if (!Files.exists(root)) {
      throw new WorkspaceException(
          Reason.NO_SUCH_DIRECTORY,
          "There is no directory " + root + ". Name the folder of a Java repository.");
    }
    if (!Files.isDirectory(root)) {
      throw new WorkspaceException(
          Reason.NOT_A_DIRECTORY,
          root + " is a file, not a directory. Name the folder that contains the sources.");
    }
  }

  private static Path commonParent(List<Path> roots) {
    if (roots.isEmpty()) {
      throw new WorkspaceException(
          Reason.NO_SUCH_DIRECTORY,
          "No directory was given. Name the folder of a Java repository.");
    }
    Path common = roots.get(0).toAbsolutePath().normalize();
    for (Path root : roots) {
      Path next = root.toAbsolutePath().normalize();
      while (!next.startsWith(common)) {
        Path parent = common.getParent();
        if (parent == null) {
          throw new WorkspaceException(
              Reason.NO_SUCH_DIRECTORY, "The given directories have no common parent: " + roots);
        }
        common = parent;
      }
    }
    return common;
  }

  private static SortedMap<String, Path> list(
      Path base, WorkspaceRequest request, List<CoverageGap> gaps) {
    SortedMap<String, Path> files = new TreeMap<>();
    for (Path root : request.roots()) {
      try {
        FileTree tree = new FileTree(base, root.toAbsolutePath().normalize(), request.limits());
        files.putAll(tree.files());
        gaps.addAll(tree.gaps());
      } catch (IOException e) {
        gaps.add(
            new CoverageGap(
                GapKind.UNREADABLE_FILE,
                SourceSpan.file(base.relativize(root.toAbsolutePath().normalize()).toString()),
                "The directory could not be listed completely."));
      }
    }
    return files;
  }

  private static void requireJava(
      WorkspaceRequest request,
      SortedMap<String, Path> files,
      List<ScannedFile> scanned,
      List<CoverageGap> gaps) {
    if (files.isEmpty() && gaps.isEmpty()) {
      throw new WorkspaceException(
          Reason.EMPTY,
          "There are no files in " + request.roots() + ". Name the folder of a Java repository.");
    }
    if (scanned.stream().noneMatch(file -> file.language() == Language.JAVA)
        && files.keySet().stream().noneMatch(path -> path.endsWith(".java"))) {
      throw new WorkspaceException(
          Reason.NO_JAVA,
          "There is no Java file in "
              + request.roots()
              + " ("
              + files.size()
              + " other files). Only Java is analysed; name a folder that contains .java files.");
    }
  }

  /** The state directory counts as untrusted when the repository itself carries it. */
  private static void noteTrackedState(Path base, Path root, List<CoverageGap> gaps) {
    Path index = root.resolve(".git").resolve("index");
    try {
      if (Files.isRegularFile(index)
          && Files.size(index) <= MAX_INDEX_BYTES
          && new String(Files.readAllBytes(index), StandardCharsets.ISO_8859_1)
              .contains(STATE_DIRECTORY)) {
        gaps.add(
            new CoverageGap(
                GapKind.UNTRUSTED_INPUT_IGNORED,
                SourceSpan.file(relativeState(base, root)),
                "The repository carries its own "
                    + STATE_DIRECTORY
                    + " under version control; it is ignored. Remove it from the repository."));
      }
    } catch (IOException e) {
      gaps.add(
          new CoverageGap(
              GapKind.UNREADABLE_FILE,
              SourceSpan.file(".git/index"),
              "The index was not readable."));
    }
  }

  private static String relativeState(Path base, Path root) {
    String inside =
        base.relativize(root.toAbsolutePath().normalize()).toString().replace('\\', '/');
    return inside.isEmpty() ? ".postern" : inside + "/.postern";
  }
}
