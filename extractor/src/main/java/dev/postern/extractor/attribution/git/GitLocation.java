package dev.postern.extractor.attribution.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a repository keeps its data.
 *
 * @param workTree folder that holds {@code .git}
 * @param gitDirectory data of this work tree
 * @param commonDirectory data shared by all work trees; the same folder in the common case
 */
record GitLocation(Path workTree, Path gitDirectory, Path commonDirectory) {
  private static final int MAX_TEXT = 1 << 20;

  /** The repository that a folder lies in. */
  static Optional<GitLocation> of(Path folder) throws IOException {
    Path directory = folder.toRealPath();
    while (directory != null) {
      Path candidate = directory.resolve(".git");
      if (Files.isDirectory(candidate)) {
        return Optional.of(at(directory, candidate));
      }
      if (Files.isRegularFile(candidate)) {
        String text = text(candidate).strip();
        if (text.startsWith("gitdir:")) {
          return Optional.of(
              at(directory, directory.resolve(text.substring(7).strip()).normalize()));
        }
      }
      directory = directory.getParent();
    }
    return Optional.empty();
  }

  private static GitLocation at(Path workTree, Path gitDirectory) throws IOException {
    Path link = gitDirectory.resolve("commondir");
    Path common =
        Files.isRegularFile(link)
            ? gitDirectory.resolve(text(link).strip()).normalize()
            : gitDirectory;
    return new GitLocation(workTree, gitDirectory, common);
  }

  /** The text of a small file; at most a megabyte of it. */
  static String text(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return new String(stream.readNBytes(MAX_TEXT), StandardCharsets.UTF_8);
    }
  }

  /** The text of a small file, empty when it is not there. */
  static String textOrNothing(Path file) throws IOException {
    return Files.isRegularFile(file) ? text(file) : "";
  }
}
