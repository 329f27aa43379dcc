package dev.postern.extractor.classes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The types of a class path of jars and class folders, looked up by binary name and read on demand.
 * Entries that cannot be opened count as empty. Not for use by several threads at once.
 */
public final class LibraryTypes implements AutoCloseable {

  private static final int MAX_CLASS_BYTES = 4 << 20;

  private final List<ZipFile> jars = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final Map<String, Optional<ClassFile>> known = new HashMap<>();
  private final ClassFileReader reader = new ClassFileReader();

  /**
   * Opens a class path.
   *
   * @param classPath jars and folders, earlier ones first
   */
  public LibraryTypes(List<Path> classPath) {
    for (Path entry : classPath) {
      if (Files.isDirectory(entry)) {
        folders.add(entry);
      } else {
        open(entry);
      }
    }
  }

  private void open(Path jar) {
    try {
      jars.add(new ZipFile(jar.toFile()));
    } catch (IOException e) {
      // an unreadable jar contributes nothing
    }
  }

  /** The type of that binary name ({@code a.b.Outer$Inner}). */
  public Optional<ClassFile> find(String binaryName) {
    Optional<ClassFile> cached = known.get(binaryName);
    if (cached == null) {
      cached = load(binaryName.replace('.', '/') + ".class");
      known.put(binaryName, cached);
    }
    return cached;
  }

  /**
   * Names of all superclasses and interfaces, nearest first, without the type itself; types that
   * are not on the class path appear but end their branch.
   */
  public List<String> supertypes(String binaryName) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(binaryName));
    while (!open.isEmpty()) {
      Optional<ClassFile> type = find(open.remove());
      if (type.isPresent()) {
        type.get()
            .declaration()
            .superclass()
            .filter(superclass -> found.add(superclass.name()))
            .ifPresent(superclass -> open.add(superclass.name()));
        type.get().declaration().interfaces().stream()
            .filter(each -> found.add(each.name()))
            .forEach(each -> open.add(each.name()));
      }
    }
    return List.copyOf(found);
  }

  private Optional<ClassFile> load(String path) {
    for (Path folder : folders) {
      Path file = folder.resolve(path).normalize();
      if (file.startsWith(folder) && Files.isRegularFile(file)) {
        return read(file);
      }
    }
    for (ZipFile jar : jars) {
      ZipEntry entry = jar.getEntry(path);
      if (entry != null && entry.getSize() <= MAX_CLASS_BYTES) {
        return read(jar, entry);
      }
    }
    return Optional.empty();
  }

  private Optional<ClassFile> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return reader.read(in.readNBytes(MAX_CLASS_BYTES), file.getFileName().toString());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<ClassFile> read(ZipFile jar, ZipEntry entry) {
    try (InputStream in = jar.getInputStream(entry)) {
      String origin = Path.of(jar.getName()).getFileName() + "!/" + entry.getName();
      return reader.read(in.readNBytes(MAX_CLASS_BYTES), origin);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Closes the jars; types already found stay valid. */
  @Override
  public void close() {
    for (ZipFile jar : jars) {
      try {
        jar.close();
      } catch (IOException e) {
        // nothing was written; there is nothing to lose
      }
    }
  }
}
