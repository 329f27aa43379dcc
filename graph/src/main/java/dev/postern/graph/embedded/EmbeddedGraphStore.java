package dev.postern.graph.embedded;

import dev.postern.graph.Enrichment;
import dev.postern.graph.Generation;
import dev.postern.graph.GraphBatch;
import dev.postern.graph.GraphException;
import dev.postern.graph.GraphException.Reason;
import dev.postern.graph.GraphReader;
import dev.postern.graph.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.neo4j.graphdb.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps graphs in a home folder, each generation in an embedded Neo4j store of its own. */
public final class EmbeddedGraphStore implements GraphStore {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedGraphStore.class);

  private final StoreFolder folder;

  /** A store in the given home folder, which is created when the first generation is written. */
  public EmbeddedGraphStore(Path home) {
    this.folder = new StoreFolder(home);
  }

  @Override
  public Optional<Generation> current() {
    return folder.current();
  }

  @Override
  public GraphReader open() {
    try {
      if (folder.current().isPresent()) {
        folder.sweepReaders();
      }
      return EmbeddedReader.open(folder.copyForReader());
    } catch (IOException e) {
      throw failed("read", e);
    }
  }

  @Override
  public Generation write(GraphBatch batch, Enrichment enrichment) {
    try {
      folder.prepare();
      FolderLock lock = FolderLock.take(folder.lockFile()).orElseThrow(this::occupied);
      try {
        folder.sweep();
        return write(folder.next(), batch, enrichment);
      } finally {
        lock.close();
      }
    } catch (IOException e) {
      throw failed("written", e);
    }
  }

  private Generation write(long number, GraphBatch batch, Enrichment enrichment)
      throws IOException {
    Path store = folder.create(number);
    Generation generation = new Generation(number, batch.nodes().size(), batch.edges().size());
    boolean complete = false;
    try {
      requireRoom(store, batch);
      fill(store, batch, enrichment);
      folder.publish(generation);
      complete = true;
    } catch (RuntimeException e) {
      throw causedByStorage(e) ? failed("written", e) : e;
    } finally {
      if (!complete) {
        folder.remove(number);
      }
    }
    removeOld();
    return generation;
  }

  /** The new generation counts already; what cannot be removed now is removed by the next write. */
  private void removeOld() {
    try {
      folder.sweep();
    } catch (IOException e) {
      LOG.debug("old generations stay in {}", folder.root(), e);
    }
  }

  private static boolean causedByStorage(Throwable e) {
    for (Throwable next = e; next != null; next = next.getCause()) {
      if (next instanceof IOException) {
        return true;
      }
    }
    return false;
  }

  private static void fill(Path store, GraphBatch batch, Enrichment enrichment) throws IOException {
    boolean loaded = loadOffline(store, batch);
    try (EmbeddedDatabase database = EmbeddedDatabase.start(store)) {
      if (!loaded) {
        TransactionalLoader.load(database.graph(), batch);
      }
      SchemaSetup.nameEverything(database.graph());
      SchemaSetup.index(database.graph());
      try (Transaction transaction = database.graph().beginTx()) {
        enrichment.enrich(new EmbeddedWriter(transaction));
        transaction.commit();
      }
    }
  }

  /**
   * Whether the importer did it; another version of the database may lack its internal interface.
   */
  private static boolean loadOffline(Path store, GraphBatch batch) throws IOException {
    try {
      OfflineImporter.load(store, batch);
      return true;
    } catch (LinkageError e) {
      LOG.debug("no offline import with this database; loading through transactions", e);
      Folders.delete(store);
      Folders.create(store);
      return false;
    }
  }

  private static void requireRoom(Path store, GraphBatch batch) throws IOException {
    long needed = (8L << 20) + batch.nodes().size() * 1_500L + batch.edges().size() * 250L;
    long free = Files.getFileStore(store).getUsableSpace();
    if (free < needed) {
      throw new IOException(
          "about %d MB are needed, %d MB are free".formatted(needed >> 20, free >> 20));
    }
  }

  private GraphException occupied() {
    return new GraphException(
        Reason.WRITER_ACTIVE,
        "%s is writing the graph in %s. Wait for it, or stop it; reading goes on meanwhile."
            .formatted(FolderLock.holder(folder.lockFile()), folder.root()));
  }

  private GraphException failed(String verb, Exception e) {
    return new GraphException(
        Reason.STORAGE,
        "The graph in %s could not be %s: %s. The previous graph is as it was."
            .formatted(folder.root(), verb, rootMessage(e)),
        e);
  }

  private static String rootMessage(Throwable e) {
    Throwable cause = e;
    for (Throwable next = e; next != null; next = next.getCause()) {
      cause = next;
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
