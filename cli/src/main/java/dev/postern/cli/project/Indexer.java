package dev.postern.cli.project;

import dev.postern.cli.terminal.Progress;
import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.ExtractionRequest;
import dev.postern.extractor.ExtractionResult;
import dev.postern.extractor.access.InferredGuards;
import dev.postern.extractor.pipeline.Extractor;
import dev.postern.graph.Generation;
import dev.postern.graph.GraphBatch;
import dev.postern.graph.GraphStore;
import dev.postern.graph.embedded.EmbeddedGraphStore;
import dev.postern.graph.mapping.GraphMapper;
import dev.postern.queries.EnrichmentRunner;
import dev.postern.queries.QueryPacks;

/** Reads a repository and stores its graph as a new generation. */
public final class Indexer {

  private final Terminal terminal;

  public Indexer(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What an indexing run gave. */
  public record Outcome(ExtractionResult extraction, GraphBatch batch, Generation generation) {}

  /** Reads the repository with nothing but itself. */
  public Outcome index(Project project, QueryPacks packs) {
    return index(project, packs, new ReadingOptions());
  }

  /**
   * Runs extraction and writes the graph; the previous graph stays when anything fails.
   *
   * @param reading what it is read with
   */
  public Outcome index(Project project, QueryPacks packs, ReadingOptions reading) {
    project.prepare();
    if (project.isRedirected()) {
      terminal.note(
          "the repository brings a .postern of its own, which is ignored; results go to "
              + project.home());
    }
    Progress progress = new Progress(terminal);
    try {
      ExtractionResult extraction =
          new Extractor()
              .extract(
                  new ExtractionRequest(
                      project.root(),
                      project.cache(),
                      ExtractionRequest.DEFAULT_MAX_FILE_BYTES,
                      reading.localRepository(),
                      reading.organization(),
                      reading.flows(),
                      reading.publicApi(),
                      reading.allInput()),
                  progress::report);
      PrivateFile.write(
          project.home().resolve("inferred-guards.yml"), InferredGuards.text(extraction.facts()));
      progress.report("storing the graph", 0, 0);
      GraphBatch batch = GraphMapper.map(extraction, Version.current());
      Generation generation =
          store(project)
              .write(batch, writer -> new EnrichmentRunner(writer::run).run(packs.enrichments()));
      return new Outcome(extraction, batch, generation);
    } finally {
      progress.clear();
    }
  }

  /** The store of a project. */
  public static GraphStore store(Project project) {
    return new EmbeddedGraphStore(project.home());
  }
}
