package dev.postern.extractor.signatures;

import dev.postern.extractor.model.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * A jar or a folder of classes.
 *
 * @param path where it lies
 * @param digest of its content, whatever its path
 * @param packages that it has classes of, sorted, with dots
 */
record LocalLibrary(Path path, String digest, Set<String> packages) {

  private static final int MAX_CLASSES = 200_000;

  /**
   * Lists a library.
   *
   * @throws IOException when it is no readable jar or folder
   */
  static LocalLibrary read(Path path) throws IOException {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? folder(path) : jar(path);
  }

  /** Whether it has classes of the package, or of one that encloses the name as a type. */
  boolean answersFor(String name) {
    int cut = name.lastIndexOf('.');
    while (cut > 0) {
      if (packages.contains(name.substring(0, cut))) {
        return true;
      }
      cut = name.lastIndexOf('.', cut - 1);
    }
    return false;
  }

  private static LocalLibrary jar(Path path) throws IOException {
    TreeSet<String> packages = new TreeSet<>();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      zip.stream()
          .limit(MAX_CLASSES)
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".class"))
          .forEach(name -> packages.add(packageOf(name)));
    } catch (IllegalArgumentException e) {
      throw new IOException("an entry has a malformed name", e);
    }
    MessageDigest digest = Sha256.digest();
    update(digest, path);
    return new LocalLibrary(path, HexFormat.of().formatHex(digest.digest()), packages);
  }

  private static LocalLibrary folder(Path path) throws IOException {
    TreeSet<String> packages = new TreeSet<>();
    MessageDigest digest = Sha256.digest();
    try (Stream<Path> files = Files.walk(path)) {
      List<Path> classes =
          files
              .filter(file -> file.getFileName().toString().endsWith(".class"))
              .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .limit(MAX_CLASSES)
              .sorted()
              .toList();
      for (Path file : classes) {
        String name = path.relativize(file).toString().replace('\\', '/');
        packages.add(packageOf(name));
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        update(digest, file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new LocalLibrary(path, HexFormat.of().formatHex(digest.digest()), packages);
  }

  private static void update(MessageDigest digest, Path file) throws IOException {
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
  }

  private static String packageOf(String entry) {
    int cut = entry.lastIndexOf('/');
    return cut < 0 ? "" : entry.substring(0, cut).replace('/', '.');
  }
}
