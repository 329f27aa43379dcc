package dev.postern.queries;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The text files of packs by their path below the packs folder, in sorted order. */
final class PackFiles {
  private static final String BUNDLED = "dev/postern/queries/packs/";
  private static final long LIMIT = 1_000_000;

  private PackFiles() {}

  /** The files of a folder; links are not followed. */
  static SortedMap<String, String> of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("There is no pack folder " + folder + ".");
    }
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder, 24)) {
      List<Path> found =
          walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList();
      for (Path file : found) {
        if (Files.size(file) > LIMIT) {
          throw new ModelFormatException(file + ": larger than " + LIMIT + " bytes");
        }
        files.put(
            folder.relativize(file).toString().replace('\\', '/'),
            Files.readString(file, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UsageException(
          "The pack folder " + folder + " cannot be read: " + e.getMessage(), e);
    }
    return files;
  }

  /**
   * The files of the packs that come with Postern: from its jar, or from the folder of its classes.
   */
  static SortedMap<String, String> bundled() {
    Path home = codeSource();
    return Files.isDirectory(home) ? of(home.resolve(BUNDLED)) : ofJar(home);
  }

  private static SortedMap<String, String> ofJar(Path path) {
    SortedMap<String, String> files = new TreeMap<>();
    try (JarFile jar = new JarFile(path.toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (!entry.isDirectory() && entry.getName().startsWith(BUNDLED)) {
          files.put(entry.getName().substring(BUNDLED.length()), text(jar, entry));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled packs cannot be read from " + path, e);
    }
    return files;
  }

  private static String text(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream stream = jar.getInputStream(entry)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Path codeSource() {
    try {
      return Path.of(PackFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of Postern's own classes is no path", e);
    }
  }
}
