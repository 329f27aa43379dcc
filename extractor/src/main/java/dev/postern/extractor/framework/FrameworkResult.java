package dev.postern.extractor.framework;

import dev.postern.extractor.flow.callgraph.CallGraph;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.semantics.ApplicationModel;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.fact.Fact;
import java.util.List;

/**
 * What the framework analysis found.
 *
 * @param applications the deployables with their beans and settings, for the access analysis
 * @param annotations the annotation search, for the access analysis
 * @param calls the call graph, for analyses that follow calls
 * @param endpoints every entry point with the declarations behind it, in the order of their ids
 * @param facts everything for the graph, endpoints included
 */
public record FrameworkResult(
    ApplicationModel applications,
    AnnotationIndex annotations,
    CallGraph calls,
    List<ServedEndpoint> endpoints,
    List<Fact> facts,
    List<CoverageGap> gaps) {

  public FrameworkResult {
    endpoints = List.copyOf(endpoints);
    facts = List.copyOf(facts);
    gaps = List.copyOf(gaps);
  }
}
