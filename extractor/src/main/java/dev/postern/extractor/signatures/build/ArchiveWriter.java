package dev.postern.extractor.signatures.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;

/**
 * Makes one archive of several artifacts. Kept are the visible classes outside internal packages
 * and, transitively, every class that a kept signature names. The same input gives the same bytes.
 */
final class ArchiveWriter {

  private static final Pattern INTERNAL =
      Pattern.compile(
          "(?:^|/)(?:internal|internals|shaded|shade|repackaged|thirdparty|relocated|vendor"
              + "|unsafe|lombok/(?:core|eclipse|javac|installer|bytecode|patcher|delombok)"
              + "|kotlin/(?:jvm/internal|coroutines|collections|text|ranges|sequences))(?:/|$)");
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Map<String, byte[]> classes = new HashMap<>();
  private final Map<String, ClassSummary> summaries = new HashMap<>();

  /** Adds the classes of an artifact; of two classes with one name the first stays. */
  void add(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        String name = entry.getName();
        if (name.endsWith(".class")
            && !name.startsWith("META-INF/")
            && !classes.containsKey(name)) {
          try (InputStream in = zip.getInputStream(entry)) {
            classes.put(name, in.readAllBytes());
          }
        }
      }
    }
  }

  /** The archive's bytes. */
  byte[] write() throws IOException {
    classes.forEach(
        (name, bytes) ->
            summaries.put(
                name.substring(0, name.length() - ".class".length()),
                ClassSummary.of(new ClassReader(bytes))));
    Set<String> kept = keptClasses();
    SortedMap<String, byte[]> stripped = new TreeMap<>();
    for (String name : kept) {
      byte[] bytes = classes.get(name + ".class");
      if (bytes != null) {
        stripped.put(
            name + ".class",
            ClassStripper.strip(
                new ClassReader(bytes),
                each -> !summaries.containsKey(each) || kept.contains(each)));
      }
    }
    return zip(stripped);
  }

  /** Internal names of the kept classes, after {@link #write}. */
  Set<String> keptClasses() {
    Deque<String> open = new ArrayDeque<>();
    Set<String> kept = new HashSet<>();
    for (String name : summaries.keySet()) {
      if (isRoot(name)) {
        open.add(name);
      }
    }
    while (!open.isEmpty()) {
      String name = open.remove();
      ClassSummary summary = summaries.get(name);
      if (summary != null && !summary.isDropped() && kept.add(name)) {
        open.addAll(summary.references());
      }
    }
    return Collections.unmodifiableSet(kept);
  }

  private boolean isRoot(String name) {
    ClassSummary summary = summaries.get(name);
    if (summary == null || !summary.isVisible() || INTERNAL.matcher(name).find()) {
      return false;
    }
    int nested = name.lastIndexOf('$');
    return nested <= 0
        || !summaries.containsKey(name.substring(0, nested))
        || isRoot(name.substring(0, nested));
  }

  /** Stored, not deflated: the whole archive is compressed at once, which halves its size. */
  private static byte[] zip(SortedMap<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(TIME);
        entry.setSize(each.getValue().length);
        entry.setCrc(crc(each.getValue()));
        out.putNextEntry(entry);
        out.write(each.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  /** The file an artifact is copied to: {@code group.artifact-version[-classifier].jar}. */
  static Path jar(Path folder, String artifact) {
    List<String> parts = List.of(artifact.split(":", -1));
    String classifier = parts.size() > 3 ? "-" + parts.get(3) : "";
    return folder.resolve(
        parts.get(0) + "." + parts.get(1) + "-" + parts.get(2) + classifier + ".jar");
  }
}
