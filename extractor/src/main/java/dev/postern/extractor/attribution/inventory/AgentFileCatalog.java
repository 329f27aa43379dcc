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

  private record Client(String name, List<String> packages) {}

  private final List<Row> rows;
  private final List<Client> clients;

  private AgentFileCatalog(List<Row> rows, List<Client> clients) {
    this.rows = List.copyOf(rows);
    this.clients = List.copyOf(clients);
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
    YamlMap all = StrictYaml.read(RESOURCE, text).allow(Set.of("files", "clients"));
    List<Client> clients = new ArrayList<>();
    for (YamlMap row : all.maps("clients")) {
      row.allow(Set.of("name", "packages"));
      clients.add(new Client(row.text("name"), row.texts("packages")));
    }
    for (YamlMap row : all.maps("files")) {
      row.allow(Set.of("tool", "kind", "paths"));
      AgentFileKind kind = row.constant("kind", AgentFileKind.class, AgentFileKind.RULES);
      for (String path : row.texts("paths")) {
        rows.add(new Row(new PathGlob(path).pattern(), row.text("tool"), kind));
      }
    }
    return new AgentFileCatalog(rows, clients);
  }

  /** What a file is to assistants; the first row that knows it counts. */
  public Optional<AgentFile> of(String path) {
    return rows.stream()
        .filter(row -> row.path().matcher(path).matches())
        .findFirst()
        .map(row -> new AgentFile(path, row.tool(), row.kind()));
  }

  /** The library that talks to models which an import belongs to. */
  public Optional<String> client(String imported) {
    return clients.stream()
        .filter(
            each ->
                each.packages().stream()
                    .anyMatch(name -> imported.equals(name) || imported.startsWith(name + ".")))
        .map(Client::name)
        .findFirst();
  }

  /** Those among the paths, in their order. */
  public List<AgentFile> among(List<String> paths) {
    return paths.stream().map(this::of).flatMap(Optional::stream).toList();
  }
}
