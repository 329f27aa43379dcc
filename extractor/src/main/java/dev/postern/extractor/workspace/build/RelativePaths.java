package dev.postern.extractor.workspace.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Arithmetic on paths relative to the workspace root, written with {@code /}; never touches files.
 */
public final class RelativePaths {

  private RelativePaths() {}

  /**
   * Resolves a path against a directory and normalises it.
   *
   * @return the normalised path, {@code .} for the root itself, empty when it leads out of the tree
   *     or is absolute
   */
  public static Optional<String> resolve(String directory, String path) {
    String unix = path.replace('\\', '/');
    if (unix.startsWith("/") || unix.matches("[A-Za-z]:.*")) {
      return Optional.empty();
    }
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (directory + "/" + unix).split("/", -1)) {
      if (part.isEmpty() || part.equals(".")) {
        continue;
      }
      if (!part.equals("..")) {
        parts.addLast(part);
      } else if (parts.isEmpty()) {
        return Optional.empty();
      } else {
        parts.removeLast();
      }
    }
    return Optional.of(parts.isEmpty() ? "." : String.join("/", parts));
  }

  /** The directory of a file, {@code .} for files of the root. */
  public static String parent(String path) {
    int cut = path.lastIndexOf('/');
    return cut < 0 ? "." : path.substring(0, cut);
  }

  /** The last segment. */
  public static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether {@code path} is {@code directory} or lies below it. */
  public static boolean isBelow(String path, String directory) {
    return directory.equals(".") || path.equals(directory) || path.startsWith(directory + "/");
  }

  /** The rest of {@code path} below {@code directory}, which must contain it. */
  public static String below(String path, String directory) {
    return directory.equals(".") || path.length() <= directory.length()
        ? path
        : path.substring(directory.length() + 1);
  }
}
