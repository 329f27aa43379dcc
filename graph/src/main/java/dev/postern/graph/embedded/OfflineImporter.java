package dev.postern.graph.embedded;

import dev.postern.graph.EdgeRow;
import dev.postern.graph.GraphBatch;
import dev.postern.graph.NodeRow;
import dev.postern.graph.schema.ExtraLabel;
import dev.postern.graph.schema.PropertyKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.IndexConfig;
import org.neo4j.batchimport.api.InputIterable;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;
import org.neo4j.batchimport.api.input.ReadableGroups;
import org.neo4j.configuration.Config;
import org.neo4j.internal.batchimport.BatchImporterFactory;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.internal.batchimport.staging.ExecutionMonitor;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.io.layout.recordstorage.RecordDatabaseLayout;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.scheduler.JobSchedulerFactory;
import org.neo4j.kernel.impl.transaction.log.EmptyLogTailMetadata;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.scheduler.JobScheduler;

/**
 * Writes a batch straight into the files of a new store, without a running database. The one class
 * that uses the database's internal interface for it; check it at every update of Neo4j.
 */
final class OfflineImporter {
  private static final int ROWS_PER_CHUNK = 5_000;

  private OfflineImporter() {}

  /**
   * Makes a store in the folder, which must not hold one.
   *
   * @throws IOException when writing fails; the folder is then of no use
   */
  static void load(Path folder, GraphBatch batch) throws IOException {
    Config config = Config.newBuilder().set(DatabaseSettings.in(folder)).build();
    RecordDatabaseLayout layout =
        RecordDatabaseLayout.of(Neo4jLayout.of(config), EmbeddedDatabase.NAME);
    try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction();
        JobScheduler scheduler = JobSchedulerFactory.createInitialisedScheduler();
        Input input = input(batch)) {
      files.mkdirs(layout.databaseDirectory());
      files.mkdirs(layout.getTransactionLogsDirectory());
      BatchImporterFactory.withHighestPriority()
          .instantiate(
              layout,
              files,
              PageCacheTracer.NULL,
              new Settings(),
              NullLogService.getInstance(),
              ExecutionMonitor.INVISIBLE,
              DefaultAdditionalIds.EMPTY,
              new EmptyLogTailMetadata(config),
              config,
              Monitor.NO_MONITOR,
              scheduler,
              Collector.STRICT,
              TransactionLogInitializer.getLogFilesInitializer(),
              new IndexImporterFactoryImpl(),
              EmptyMemoryTracker.INSTANCE,
              CursorContextFactory.NULL_CONTEXT_FACTORY)
          .doImport(input);
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private static Input input(GraphBatch batch) {
    Map<String, Long> ids = new HashMap<>();
    for (NodeRow row : batch.nodes()) {
      ids.put(row.uid(), (long) ids.size());
    }
    long nodes = batch.nodes().size();
    long edges = batch.edges().size();
    return Input.input(
        rows(batch.nodes(), (row, to) -> node(batch.repository(), ids, row, to)),
        rows(batch.edges(), (row, to) -> edge(ids, row, to)),
        IdType.ACTUAL,
        Input.knownEstimates(
            nodes, edges, nodes * 12, edges * 2, nodes * 400, edges * 50, nodes * 2),
        ReadableGroups.EMPTY);
  }

  private static void node(
      String repository, Map<String, Long> ids, NodeRow row, InputEntityVisitor to)
      throws IOException {
    to.id(id(ids, row.uid()));
    to.labels(
        Stream.concat(Stream.of(row.kind().label()), row.labels().stream().map(ExtraLabel::label))
            .toArray(String[]::new));
    to.property(PropertyKey.UID.key(), row.uid());
    to.property(PropertyKey.REPOSITORY.key(), repository);
    properties(row.properties(), to);
    to.endOfEntity();
  }

  private static void edge(Map<String, Long> ids, EdgeRow row, InputEntityVisitor to)
      throws IOException {
    to.startId(id(ids, row.from()));
    to.endId(id(ids, row.to()));
    to.type(row.kind().type());
    properties(row.properties(), to);
    to.endOfEntity();
  }

  private static long id(Map<String, Long> ids, String uid) {
    Long id = ids.get(uid);
    if (id == null) {
      throw new IllegalStateException("no node " + uid);
    }
    return id;
  }

  private static void properties(Map<PropertyKey, Object> properties, InputEntityVisitor to) {
    properties.forEach((key, value) -> to.property(key.key(), Values.stored(value)));
  }

  private static <T> InputIterable rows(List<T> rows, RowWriter<T> writer) {
    return () -> new Rows<>(rows, writer);
  }

  private interface RowWriter<T> {
    void write(T row, InputEntityVisitor to) throws IOException;
  }

  /** Hands out runs of rows to the importer's threads. */
  private static final class Rows<T> implements InputIterator {
    private final List<T> rows;
    private final RowWriter<T> writer;
    private final AtomicInteger next = new AtomicInteger();

    Rows(List<T> rows, RowWriter<T> writer) {
      this.rows = rows;
      this.writer = writer;
    }

    @Override
    public InputChunk newChunk() {
      return new Chunk<>(writer);
    }

    @Override
    public boolean next(InputChunk chunk) {
      int from = next.getAndAdd(ROWS_PER_CHUNK);
      if (from >= rows.size()) {
        return false;
      }
      @SuppressWarnings("unchecked") // made by newChunk
      Chunk<T> ours = (Chunk<T>) chunk;
      ours.rows = rows.subList(from, Math.min(rows.size(), from + ROWS_PER_CHUNK));
      ours.position = 0;
      return true;
    }

    @Override
    public void close() {}
  }

  private static final class Chunk<T> implements InputChunk {
    private final RowWriter<T> writer;
    private List<T> rows = List.of();
    private int position;

    Chunk(RowWriter<T> writer) {
      this.writer = writer;
    }

    @Override
    public boolean next(InputEntityVisitor visitor) throws IOException {
      if (position >= rows.size()) {
        return false;
      }
      writer.write(rows.get(position++), visitor);
      return true;
    }

    @Override
    public void close() {}
  }

  private static final class Settings implements Configuration {
    @Override
    public IndexConfig indexConfig() {
      return IndexConfig.create().withLabelIndex().withRelationshipTypeIndex();
    }

    @Override
    public int maxNumberOfWorkerThreads() {
      return Math.min(2, Runtime.getRuntime().availableProcessors());
    }
  }
}
