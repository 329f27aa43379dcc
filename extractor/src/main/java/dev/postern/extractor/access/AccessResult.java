package dev.postern.extractor.access;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.fact.GuardFact;
import java.util.List;

/** Chains, guards, decisions, coverings and questions, each once, and what was not read. */
public record AccessResult(List<GuardFact> facts, List<CoverageGap> gaps) {
  public AccessResult {
    facts = List.copyOf(facts);
    gaps = List.copyOf(gaps);
  }
}
