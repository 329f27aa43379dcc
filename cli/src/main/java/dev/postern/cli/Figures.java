package dev.postern.cli;

import dev.postern.cli.project.Indexer;
import dev.postern.extractor.ExtractionStatistics;
import java.util.Locale;

/** One line of figures about a run. */
final class Figures {

  private Figures() {}

  static String of(Indexer.Outcome outcome, long nanos) {
    ExtractionStatistics seen = outcome.extraction().statistics();
    return String.format(
        Locale.ROOT,
        "%,d lines in %,d files; graph of %,d nodes and %,d relationships; %.1f s",
        seen.lines(),
        seen.javaFiles(),
        outcome.generation().nodes(),
        outcome.generation().relationships(),
        nanos / 1e9);
  }
}
