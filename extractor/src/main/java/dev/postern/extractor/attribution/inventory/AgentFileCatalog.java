package dev.postern.extractor.attribution.inventory;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.attribution.PathGlob;
import dev.postern.extractor.yaml.StrictYaml;
import dev.postern.extractor.yaml.YamlMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The files that are known to speak to assistants. */
public final class AgentFileCatalog {
  private static final String RESOURCE = "/dev/postern/extractor/attribution/agent-files.yml";

  private record Row(Pattern path, String tool, AgentFileKind kind) {}

  private final List<Row> rows;

  private AgentFileCatalog(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * The catalog that Postern ships.
   *
   * @throws ModelFormatException when the data file is broken
   */
  public static AgentFileCatalog bundled() {
    try (InputStream stream = AgentFileCatalog.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AgentFileCatalog read(String text) {
    List<Row> rows = new ArrayList<>();
    for (YamlMap row : StrictYaml.read(RESOURCE, text).allow(Set.of("files")).maps("files")) {
      row.allow(Set.of("tool", "kind", "paths"));
      AgentFileKind kind = row.constant("kind", AgentFileKind.class, AgentFileKind.RULES);
      for (String path : row.texts("paths")) {
        rows.add(new Row(new PathGlob(path).pattern(), row.text("tool"), kind));
      }
    }
    return new AgentFileCatalog(rows);
  }

  /** What a file is to assistants; the first row that knows it counts. */
  public Optional<AgentFile> of(String path) {
    return rows.stream()
        .filter(row -> row.path().matcher(path).matches())
        .findFirst()
        .map(row -> new AgentFile(path, row.tool(), row.kind()));
  }

  /** Those among the paths, in their order. */
  public List<AgentFile> among(List<String> paths) {
    return paths.stream().map(this::of).flatMap(Optional::stream).toList();
  }
}
