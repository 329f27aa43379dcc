package dev.postern.extractor.signatures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * The archives inside the product, laid down on demand in a folder of the user's cache under their
 * digest. A file appears there complete or not at all.
 */
final class ArchiveStore {

  private static final String FOLDER = "archives/";

  private final Path folder;
  private final Map<String, Entry> index = new TreeMap<>();

  /** A row of the index. */
  private record Entry(String sha256, long size) {}

  ArchiveStore(Path cache) {
    this.folder = cache.resolve("signatures");
    try (InputStream in = ArchiveStore.class.getResourceAsStream(FOLDER + "index.txt")) {
      if (in != null) {
        read(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index of signature archives", e);
    }
  }

  private void read(InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String[] parts = line.split(" ", -1);
      if (parts.length == 3) {
        index.put(parts[0], new Entry(parts[1], Long.parseLong(parts[2])));
      }
    }
  }

  /** The digest of an archive's content; empty when the product was built without it. */
  Optional<String> digest(String id) {
    return Optional.ofNullable(index.get(id)).map(Entry::sha256);
  }

  /** The file of an archive, written when it is not there yet. */
  Path file(String id) {
    Entry entry = index.get(id);
    if (entry == null) {
      throw new IllegalStateException("there is no signature archive " + id);
    }
    Path file = folder.resolve(entry.sha256().substring(0, 16)).resolve(id + ".jar");
    try {
      if (!Files.isRegularFile(file) || Files.size(file) != entry.size()) {
        write(id, file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the signature archive " + id + " could not be written to " + folder, e);
    }
    return file;
  }

  private static void write(String id, Path file) throws IOException {
    Path parent = Files.createDirectories(file.toAbsolutePath().getParent());
    Path temporary = Files.createTempFile(parent, id, ".tmp");
    try (InputStream in = ArchiveStore.class.getResourceAsStream(FOLDER + id + ".jar.gz")) {
      if (in == null) {
        throw new IOException("the archive is missing in the product");
      }
      try (GZIPInputStream unpacked = new GZIPInputStream(in, 1 << 16)) {
        Files.copy(unpacked, temporary, StandardCopyOption.REPLACE_EXISTING);
      }
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
