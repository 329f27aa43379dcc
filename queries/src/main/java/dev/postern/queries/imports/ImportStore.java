package dev.postern.queries.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.postern.extractor.UsageException;
import dev.postern.extractor.model.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Imported documents in a folder of Postern's home, one file each, as they were understood. They
 * are joined to the graph anew whenever they are told, so that indexing again loses nothing.
 */
public final class ImportStore {
  private static final int VERSION = 1;

  private final Path folder;

  /** A store in the home of a project; the folder need not be there. */
  public ImportStore(Path home) {
    this.folder = home.resolve("imports");
  }

  private record Kept(int version, ImportedDocument document) {}

  /** Keeps a document; one of the same name gives way. */
  public void keep(ImportedDocument document) {
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "import", ".tmp");
      Files.writeString(
          draft,
          new ObjectMapper().writeValueAsString(new Kept(VERSION, document)),
          StandardCharsets.UTF_8);
      if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
      }
      Files.move(draft, file(document.name()), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UsageException("cannot write to " + folder + " (" + e.getMessage() + ").", e);
    }
  }

  /**
   * Forgets a document.
   *
   * @throws UsageException when there is none of that name
   */
  public void forget(String name) {
    try {
      if (!Files.deleteIfExists(file(name))) {
        throw new UsageException(
            "nothing was imported as '" + name + "'. List what was: postern import --list");
      }
    } catch (IOException e) {
      throw new UsageException("cannot delete " + file(name) + ".", e);
    }
  }

  /** All documents, by name. */
  public List<ImportedDocument> all() {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    List<ImportedDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .forEach(file -> documents.add(read(file)));
    } catch (IOException e) {
      throw new UsageException("cannot read " + folder + " (" + e.getMessage() + ").", e);
    }
    documents.sort(Comparator.comparing(ImportedDocument::name));
    return documents;
  }

  private static ImportedDocument read(Path file) {
    try {
      Kept kept = new ObjectMapper().readValue(file.toFile(), Kept.class);
      if (kept.version() == VERSION) {
        return kept.document();
      }
    } catch (JsonProcessingException e) {
      throw new UsageException(file + " is damaged. Delete it and import the document again.", e);
    } catch (IOException e) {
      throw new UsageException("cannot read " + file + ".", e);
    }
    throw new UsageException(
        file + " was kept by another version. Delete it and import the document again.");
  }

  private Path file(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String head = plain.substring(0, Math.min(40, plain.length()));
    return folder.resolve(head + "-" + Sha256.hex(name).substring(0, 8) + ".json");
  }
}
