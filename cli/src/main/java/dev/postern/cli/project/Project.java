package dev.postern.cli.project;

import dev.postern.extractor.UsageException;
import dev.postern.extractor.attribution.git.TrackedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/**
 * A repository and where its results live.
 *
 * @param root the repository
 * @param home folder of results; never inside version control of the repository
 * @param cache the user's cache folder
 */
public record Project(Path root, Path home, Path cache) {

  /**
   * Finds the folders; nothing is created.
   *
   * @param explicitHome {@code --home}, when given
   * @throws UsageException when the repository is no folder
   */
  public static Project locate(
      Path repository, Optional<Path> explicitHome, Map<String, String> environment) {
    Path root = repository.toAbsolutePath().normalize();
    if (!Files.exists(root)) {
      throw new UsageException("there is no folder " + root + ". Name the folder of a repository.");
    }
    if (!Files.isDirectory(root)) {
      throw new UsageException(root + " is a file. Name the folder of a repository.");
    }
    Path cache = cacheFolder(environment);
    Path home =
        explicitHome
            .map(path -> path.toAbsolutePath().normalize())
            .orElseGet(() -> defaultHome(root, cache));
    return new Project(root, home, cache);
  }

  /** {@code .postern} in the repository, unless the repository itself brings one. */
  private static Path defaultHome(Path root, Path cache) {
    Path home = root.resolve(".postern");
    boolean foreign =
        Files.isSymbolicLink(home)
            || (Files.exists(home, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(marker(home)))
            || TrackedFiles.includes(root, ".postern");
    return foreign ? cache.resolve("homes").resolve(digest(root)) : home;
  }

  /** Whether results go elsewhere because the repository brings a {@code .postern} of its own. */
  public boolean isRedirected() {
    return home.startsWith(cache.resolve("homes"));
  }

  /** Creates the home folder, readable by its owner only and never committed by accident. */
  public void prepare() {
    try {
      Files.createDirectories(home);
      restrict(home);
      Path ignore = home.resolve(".gitignore");
      if (!Files.exists(ignore)) {
        Files.writeString(ignore, "*\n");
      }
      if (!Files.exists(marker(home))) {
        Files.writeString(marker(home), "Results of Postern; safe to delete.\n");
      }
      Files.createDirectories(cache);
    } catch (IOException e) {
      throw new UsageException(
          "cannot write to " + home + " (" + e.getMessage() + "). Give a folder with --home.", e);
    }
  }

  /** Where accepted risks are kept. */
  public Path acceptedRisks() {
    return home.resolve("accepted.yml");
  }

  private static String digest(Path root) {
    return java.util
        .UUID
        .nameUUIDFromBytes(root.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .toString();
  }

  private static Path marker(Path home) {
    return home.resolve("HOME");
  }

  private static void restrict(Path folder) throws IOException {
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static Path cacheFolder(Map<String, String> environment) {
    String configured = environment.getOrDefault("XDG_CACHE_HOME", "");
    if (!configured.isEmpty()) {
      return Path.of(configured).toAbsolutePath().resolve("postern");
    }
    String home = environment.getOrDefault("HOME", System.getProperty("user.home", "."));
    return Path.of(home).toAbsolutePath().resolve(".cache").resolve("postern");
  }
}
