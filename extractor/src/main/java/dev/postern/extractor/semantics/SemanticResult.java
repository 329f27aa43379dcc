package dev.postern.extractor.semantics;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.List;

/**
 * What one source set means.
 *
 * @param types the types declared in the sources, in the order of their ids
 * @param gaps what was not understood, sorted
 * @param stats how much of the calls was resolved, and which constructs stayed opaque
 */
public record SemanticResult(
    List<TypeDecl> types, List<CoverageGap> gaps, ResolutionStatistics stats) {

  public SemanticResult {
    types = List.copyOf(types);
    gaps = List.copyOf(gaps);
  }
}
