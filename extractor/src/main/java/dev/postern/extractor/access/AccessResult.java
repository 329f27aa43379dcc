package dev.postern.extractor.access;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.id.EndpointId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chains, guards, decisions, coverings and questions, each once, and what was not read.
 *
 * @param parts of mappings whose verbs are decided apart: the endpoints that take their place
 * @param asked ids of all questions, the answered ones included
 */
public record AccessResult(
    List<GuardFact> facts,
    Map<EndpointId, List<EntryFact.Endpoint>> parts,
    Set<String> asked,
    List<CoverageGap> gaps) {
  public AccessResult {
    facts = List.copyOf(facts);
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    asked = Collections.unmodifiableSet(new LinkedHashSet<>(asked));
    gaps = List.copyOf(gaps);
  }
}
