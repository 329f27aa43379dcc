package dev.postern.graph.embedded;

import dev.postern.graph.Generation;
import dev.postern.graph.GraphReader;
import dev.postern.graph.PlanReport;
import dev.postern.graph.QueryLimits;
import dev.postern.graph.QueryResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.graphdb.config.Setting;

/** Reads a private copy of a generation, which is removed on closing. */
final class EmbeddedReader implements GraphReader {
  private final ReaderFolder folder;
  private final EmbeddedDatabase database;
  private final QueryGuard guard;

  private EmbeddedReader(ReaderFolder folder, EmbeddedDatabase database) {
    this.folder = folder;
    this.database = database;
    this.guard = new QueryGuard(database.graph());
  }

  static EmbeddedReader open(ReaderFolder folder) throws IOException {
    Map<Setting<?>, Object> settings = new LinkedHashMap<>(DatabaseSettings.in(folder.store()));
    settings.put(GraphDatabaseSettings.read_only_database_default, true);
    settings.put(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(200));
    try {
      return new EmbeddedReader(folder, EmbeddedDatabase.start(settings, folder.store()));
    } catch (RuntimeException e) {
      folder.close();
      throw new IOException(e);
    }
  }

  @Override
  public QueryResult run(String cypher, Map<String, Object> parameters, QueryLimits limits) {
    guard.check(cypher, parameters);
    return Statements.read(database.graph(), cypher, parameters, limits);
  }

  @Override
  public PlanReport plan(String cypher) {
    return Planner.plan(database.graph(), cypher, Map.of());
  }

  @Override
  public Generation generation() {
    return folder.generation();
  }

  @Override
  public void close() {
    database.close();
    try {
      folder.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the copy of the graph", e);
    }
  }
}
