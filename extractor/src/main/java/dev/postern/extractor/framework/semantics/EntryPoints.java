package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.CoverageGap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All entry points of all applications. */
public final class EntryPoints {

  private final SpringMvcEndpoints controllers;

  public EntryPoints(FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.controllers = new SpringMvcEndpoints(input, vocabulary, annotations);
  }

  /** The endpoints, in the order of their ids. */
  public List<ServedEndpoint> of(ApplicationModel model) {
    List<ServedEndpoint> all = new ArrayList<>();
    for (DeployedApplication application : model.applications()) {
      all.addAll(controllers.of(application));
    }
    all.sort(Comparator.comparing(endpoint -> endpoint.fact().id()));
    return all;
  }

  /** What could not be determined. */
  public List<CoverageGap> gaps() {
    return controllers.gaps();
  }
}
