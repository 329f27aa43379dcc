package dev.postern.graph.embedded;

import dev.postern.graph.GraphBatch;
import dev.postern.graph.GraphScratch;
import dev.postern.graph.GraphWriter;
import dev.postern.graph.PlanReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.graphdb.Transaction;

/** A throw-away graph in a temporary folder. */
public final class EmbeddedScratch implements GraphScratch {
  private final Path folder;
  private final EmbeddedDatabase database;

  private EmbeddedScratch(Path folder, EmbeddedDatabase database) {
    this.folder = folder;
    this.database = database;
  }

  /** Starts an empty graph that knows the names of the schema. */
  public static EmbeddedScratch start() {
    try {
      Path folder = Files.createTempDirectory("postern-scratch-").toRealPath();
      EmbeddedDatabase database = EmbeddedDatabase.start(folder);
      SchemaSetup.nameEverything(database.graph());
      return new EmbeddedScratch(folder, database);
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder for a graph", e);
    }
  }

  @Override
  public PlanReport plan(String cypher) {
    return Planner.plan(database.graph(), cypher, Map.of());
  }

  @Override
  public <T> T with(GraphBatch batch, Function<GraphWriter, T> work) {
    try (Transaction transaction = database.graph().beginTx()) {
      TransactionalLoader.load(transaction, batch);
      return work.apply(new EmbeddedWriter(transaction));
    }
  }

  @Override
  public void close() {
    database.close();
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + folder, e);
    }
  }
}
