package dev.postern.tests.packs;

import dev.postern.graph.GraphBatch;
import dev.postern.graph.GraphScratch;
import dev.postern.graph.embedded.EmbeddedScratch;
import dev.postern.queries.EnrichmentRunner;
import dev.postern.queries.QueryKind;
import dev.postern.queries.QueryPacks;
import dev.postern.queries.QueryReport;
import dev.postern.queries.QueryRunner;
import dev.postern.queries.RowSource;

/** The bundled packs and the one throw-away graph of this JVM to run them on. */
public final class Packs {
  public static final QueryPacks ALL = QueryPacks.bundled();
  public static final GraphScratch GRAPH = EmbeddedScratch.start();

  private Packs() {}

  /** Loads the batch, enriches it, and runs every FIND query. */
  static QueryReport find(GraphBatch batch) {
    return GRAPH.with(
        batch,
        writer -> {
          EnrichmentRunner.of(ALL.all()).enrich(writer);
          return new QueryRunner(RowSource.of(writer)).find(ALL.ofKind(QueryKind.FIND), ALL.all());
        });
  }
}
