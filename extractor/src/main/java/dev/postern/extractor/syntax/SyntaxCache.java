package dev.postern.extractor.syntax;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.postern.extractor.model.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps {@link FileSyntax} by the hash of the text, as JSON files. An entry that cannot be read
 * counts as absent; a write that fails is not an error. Entries appear atomically, so that several
 * processes may share a directory. Safe for use by several threads.
 */
public final class SyntaxCache {
  /** To be raised whenever the records or the way they are computed change. */
  private static final String FORMAT = "syntax-2";

  private static final Logger LOG = LoggerFactory.getLogger(SyntaxCache.class);

  private final Path directory;
  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  /** A cache below that directory, which is made when needed. */
  public SyntaxCache(Path directory) {
    this.directory = directory.resolve(FORMAT);
  }

  /** The key of a text. */
  static String key(String text) {
    MessageDigest digest = Sha256.digest();
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The entry of that key under the given path, when there is a readable one. */
  Optional<FileSyntax> get(String key, String path) {
    Path file = file(key);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(mapper.readValue(file.toFile(), FileSyntax.class).withPath(path));
    } catch (IOException | RuntimeException e) {
      LOG.debug("cache entry {} is not readable and will be replaced", key, e);
      return Optional.empty();
    }
  }

  /** Stores an entry, without its path. */
  void put(String key, FileSyntax syntax) {
    Path file = file(key);
    try {
      Files.createDirectories(file.getParent());
      Path temporary = Files.createTempFile(file.getParent(), "entry", ".tmp");
      try {
        Files.write(temporary, json(syntax));
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      LOG.debug("cache entry {} could not be written", key, e);
    }
  }

  private byte[] json(FileSyntax syntax) throws JsonProcessingException {
    return mapper.writeValueAsBytes(syntax.withPath(""));
  }

  private Path file(String key) {
    return directory.resolve(key.substring(0, 2)).resolve(key.substring(2) + ".json");
  }
}
