package dev.postern.graph.embedded;

import java.nio.file.Path;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.logging.NullLogProvider;

/** A running database on the store in one folder, which it owns until it is closed. */
final class EmbeddedDatabase implements AutoCloseable {
  static final String NAME = "neo4j";

  private final DatabaseManagementService service;
  private final GraphDatabaseService graph;

  private EmbeddedDatabase(DatabaseManagementService service) {
    this.service = service;
    this.graph = service.database(NAME);
  }

  /** Starts the database; an empty folder becomes an empty store. */
  static EmbeddedDatabase start(Path folder) {
    return start(DatabaseSettings.in(folder), folder);
  }

  static EmbeddedDatabase start(Map<Setting<?>, Object> settings, Path folder) {
    return new EmbeddedDatabase(
        new DatabaseManagementServiceBuilder(folder)
            .setConfig(settings)
            .setUserLogProvider(NullLogProvider.getInstance())
            .build());
  }

  GraphDatabaseService graph() {
    return graph;
  }

  @Override
  public void close() {
    service.shutdown();
  }
}
