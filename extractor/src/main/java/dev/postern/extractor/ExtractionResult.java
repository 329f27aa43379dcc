package dev.postern.extractor;

import dev.postern.extractor.model.fact.Fact;
import java.util.List;

/** All facts of a repository, in a total order that depends on content only. */
public record ExtractionResult(
    RepositoryInfo repository, ExtractionStatistics statistics, List<Fact> facts) {
  public ExtractionResult {
    facts = List.copyOf(facts);
  }
}
