package dev.postern.extractor.attribution.git;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.CommitEvidence;
import dev.postern.extractor.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what was read of the history of one head commit. An entry that cannot be read counts as
 * absent; entries appear atomically.
 */
final class HistoryCache {
  /** To be raised whenever the records or the way they are computed change. */
  private static final String FORMAT = "history-9";

  private static final Logger LOG = LoggerFactory.getLogger(HistoryCache.class);

  /**
   * What is kept.
   *
   * @param read number of commits read
   * @param complete whether the budget sufficed
   * @param lines ranges by path of the repository
   * @param unread files whose history could not be followed
   * @param notes number of commits that carry a note of authorship; -1 without their reference
   * @param irregularities number of notes with each irregularity
   * @param ignored number of commits that blame passed by
   * @param laundering declaring commits that the repository asks to pass by, which was not done
   */
  record Entry(
      int read,
      boolean complete,
      List<CommitEvidence> commits,
      Map<String, List<AuthorshipRange>> lines,
      List<String> unread,
      int notes,
      Map<String, Integer> irregularities,
      int ignored,
      List<String> laundering) {
    Entry {
      irregularities = new TreeMap<>(irregularities);
      laundering = List.copyOf(laundering);
      unread = List.copyOf(unread);
      commits = List.copyOf(commits);
      lines = new TreeMap<>(lines);
    }
  }

  private final @Nullable Path directory;
  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  HistoryCache(@Nullable Path directory) {
    this.directory = directory == null ? null : directory.resolve(FORMAT);
  }

  static String key(List<String> parts) {
    return Sha256.hex(String.join("\n", parts));
  }

  Optional<Entry> get(String key) {
    if (directory == null || !Files.isRegularFile(directory.resolve(key + ".json"))) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(directory.resolve(key + ".json"));
      return Optional.of(mapper.readValue(bytes, Entry.class));
    } catch (IOException | RuntimeException e) {
      LOG.debug("history cache entry {} is not readable and will be replaced", key, e);
      return Optional.empty();
    }
  }

  void put(String key, Entry entry) {
    if (directory == null) {
      return;
    }
    try {
      Files.createDirectories(directory);
      Path temporary = Files.createTempFile(directory, "entry", ".tmp");
      try {
        Files.write(temporary, mapper.writeValueAsBytes(entry));
        Files.move(
            temporary,
            directory.resolve(key + ".json"),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      LOG.debug("history cache entry {} could not be written", key, e);
    }
  }
}
