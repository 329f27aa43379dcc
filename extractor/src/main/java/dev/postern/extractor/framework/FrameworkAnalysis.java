package dev.postern.extractor.framework;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.ApplicationModel;
import dev.postern.extractor.framework.semantics.EntryPoints;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.fact.Fact;
import java.util.ArrayList;
import java.util.List;

/** Runs the framework semantics over a program, in a fixed order. */
public final class FrameworkAnalysis {

  private final Vocabulary vocabulary;

  public FrameworkAnalysis() {
    this(Vocabulary.bundled());
  }

  public FrameworkAnalysis(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Finds applications, entry points, wiring, persistence and relevant calls. */
  public FrameworkResult analyze(FrameworkInput input) {
    AnnotationIndex annotations = new AnnotationIndex(input.program(), vocabulary);
    ApplicationModel applications = ApplicationModel.build(input, vocabulary, annotations);
    List<Fact> facts = new ArrayList<>();
    List<CoverageGap> gaps = new ArrayList<>();
    EntryPoints entries = new EntryPoints(input, vocabulary, annotations);
    List<ServedEndpoint> endpoints = entries.of(applications);
    gaps.addAll(entries.gaps());
    endpoints.forEach(endpoint -> facts.add(endpoint.fact()));
    return new FrameworkResult(applications, annotations, endpoints, facts, gaps);
  }
}
