package dev.postern.extractor.signatures;

import dev.postern.extractor.yaml.StrictYaml;
import dev.postern.extractor.yaml.YamlMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code signature-archives.yml}, the list of what the archives are made of. */
public final class ArchiveFamilies {

  private static final String FILE = "signature-archives.yml";

  private ArchiveFamilies() {}

  /** The families of the product, in the order of the file. */
  public static List<ArchiveFamily> bundled() {
    return parse(FILE, text());
  }

  /** The text of the list, for digests. */
  public static String text() {
    try (InputStream in = ArchiveFamilies.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + FILE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  static List<ArchiveFamily> parse(String origin, String text) {
    YamlMap root = StrictYaml.read(origin, text).allow(Set.of("families"));
    List<ArchiveFamily> families = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMap entry : root.maps("families")) {
      entry.allow(Set.of("id", "purpose", "packages", "lines"));
      String id = entry.text("id");
      if (!ids.add(id)) {
        throw entry.wrong("id", "is there twice: " + id);
      }
      List<ArchiveLine> lines = entry.maps("lines").stream().map(ArchiveFamilies::line).toList();
      families.add(new ArchiveFamily(id, entry.text("purpose"), entry.texts("packages"), lines));
    }
    return families;
  }

  private static ArchiveLine line(YamlMap entry) {
    entry.allow(Set.of("line", "platform", "artifacts", "needs"));
    int platform = entry.optional("platform").map(Integer::parseInt).orElse(0);
    List<String> artifacts = entry.texts("artifacts");
    for (String artifact : artifacts) {
      int parts = artifact.split(":", -1).length;
      if (parts < 3 || parts > 4) {
        throw entry.wrong("artifacts", "wants group:artifact:version[:classifier]: " + artifact);
      }
    }
    return new ArchiveLine(
        entry.text("line"),
        platform,
        artifacts,
        entry.has("needs") ? entry.texts("needs") : List.of());
  }
}
