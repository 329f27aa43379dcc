package dev.postern.extractor.workspace;

import dev.postern.extractor.model.id.ModuleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of the repository.
 *
 * @param path relative to the workspace root with {@code /} separators
 * @param size in bytes
 * @param sha256 of the bytes, lower-case hexadecimal
 * @param packageName the declared package of a JVM source, the empty string for none
 * @param imports qualified names imported by a JVM source, as written ({@code a.b.*} for stars), in
 *     source order; empty for other files
 * @param location where the bytes are; not part of any result
 */
public record SourceFile(
    String path,
    ModuleId module,
    SourceRole role,
    Language language,
    long size,
    String sha256,
    String packageName,
    List<String> imports,
    Path location)
    implements Comparable<SourceFile> {

  public SourceFile {
    imports = List.copyOf(imports);
  }

  /**
   * The decoded text: UTF-8, or ISO-8859-1 where the bytes are not UTF-8; a byte order mark is
   * dropped.
   *
   * @throws UncheckedIOException when the file has become unreadable since it was listed
   */
  public String text() {
    return TextDecoder.decode(bytes());
  }

  /** The bytes as they are. */
  public byte[] bytes() {
    try {
      return Files.readAllBytes(location);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** The last segment of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(SourceFile other) {
    return path.compareTo(other.path);
  }
}
