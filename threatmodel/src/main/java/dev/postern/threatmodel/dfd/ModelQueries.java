package dev.postern.threatmodel.dfd;

import dev.postern.queries.RowSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The Cypher files of the threat model, run on an open graph. */
public final class ModelQueries {

  /** Names of all files, for the lint test. */
  public static final List<String> NAMES =
      List.of(
          "applications",
          "authorship",
          "channel-flows",
          "component-flows",
          "components",
          "data",
          "data-flows",
          "endpoint-inputs",
          "endpoints",
          "gaps",
          "left-out",
          "questions",
          "repository",
          "service-flows",
          "store-flows",
          "stores",
          "variants");

  private static final String FOLDER = "/dev/postern/threatmodel/cypher/";

  private final RowSource graph;

  public ModelQueries(RowSource graph) {
    this.graph = graph;
  }

  /** The rows of one file. */
  public List<GraphRow> rows(String name) {
    return graph.rows(cypher(name), Map.of()).stream().map(GraphRow::new).toList();
  }

  /** The text of one file. */
  public static String cypher(String name) {
    try (InputStream in = ModelQueries.class.getResourceAsStream(FOLDER + name + ".cypher")) {
      if (in == null) {
        throw new IllegalStateException(name + ".cypher is missing from the distribution");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
