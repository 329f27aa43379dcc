package dev.postern.cli.distribution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Copies of jars without signatures, and the jar that only names others. */
final class PlainJar {

  /** The time of every entry we write, so that builds are reproducible. */
  static final FileTime ENTRY_TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  private PlainJar() {}

  /** Copies a jar; signature files and the manifest's per-entry digests are left out. */
  static void copy(Path from, Path to) throws IOException {
    if (!isSigned(from)) {
      Files.copy(from, to);
      return;
    }
    try (JarFile jar = new JarFile(from.toFile(), false);
        OutputStream file = Files.newOutputStream(to);
        JarOutputStream out = new JarOutputStream(file, mainAttributes(jar.getManifest()))) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        String name = entry.getName();
        if (!name.equals(JarFile.MANIFEST_NAME) && !isSignature(name)) {
          JarEntry copy = new JarEntry(name);
          copy.setLastModifiedTime(ENTRY_TIME);
          out.putNextEntry(copy);
          jar.getInputStream(entry).transferTo(out);
          out.closeEntry();
        }
      }
    }
  }

  /** Writes a jar without classes whose manifest lists the given jars beside it. */
  static void writeClassPathJar(Path to, List<String> names) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", names));
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "dev.postern.cli.Main");
    try (OutputStream file = Files.newOutputStream(to);
        JarOutputStream out = new JarOutputStream(file)) {
      JarEntry entry = new JarEntry(JarFile.MANIFEST_NAME);
      entry.setLastModifiedTime(ENTRY_TIME);
      out.putNextEntry(entry);
      manifest.write(out);
      out.closeEntry();
    }
  }

  private static boolean isSigned(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile(), false)) {
      return Collections.list(file.entries()).stream().anyMatch(e -> isSignature(e.getName()));
    }
  }

  private static boolean isSignature(String entry) {
    String name = entry.toUpperCase(Locale.ROOT);
    return name.startsWith("META-INF/")
        && name.indexOf('/', "META-INF/".length()) < 0
        && (name.endsWith(".SF")
            || name.endsWith(".RSA")
            || name.endsWith(".DSA")
            || name.endsWith(".EC"));
  }

  private static Manifest mainAttributes(Manifest signed) {
    Manifest plain = new Manifest();
    plain.getMainAttributes().putAll(signed.getMainAttributes());
    return plain;
  }
}
