package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.openapi.GeneratedApis;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.id.EndpointId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** All entry points of all applications, with what goes in and comes out. */
public final class EntryPoints {

  private final SpringMvcEndpoints controllers;
  private final ListenerEndpoints listeners;
  private final List<EndpointSource> others;
  private final ActuatorEndpoints actuator;
  private final InputReader inputs;
  private final ResponseFields responses;

  /**
   * @param basePath everything before the mappings of Spring's controllers
   * @param others the sources of entry points beyond those of Spring, in the order of precedence
   */
  public EntryPoints(
      FrameworkInput input,
      Vocabulary vocabulary,
      AnnotationIndex annotations,
      PersistenceAnalysis persistence,
      Function<DeployedApplication, String> basePath,
      List<EndpointSource> others) {
    this.others = List.copyOf(others);
    this.controllers = new SpringMvcEndpoints(input, vocabulary, annotations, basePath);
    this.listeners = new ListenerEndpoints(input, vocabulary, annotations);
    this.actuator = new ActuatorEndpoints(input, vocabulary);
    this.inputs =
        new InputReader(
            input, vocabulary, annotations, persistence.entities(), new GeneratedApis(input));
    this.responses = new ResponseFields(input.program(), annotations, persistence.data());
  }

  /** The endpoints, in the order of their ids. */
  public List<ServedEndpoint> of(ApplicationModel model) {
    Map<EndpointId, ServedEndpoint> all = new TreeMap<>();
    for (DeployedApplication application : model.applications()) {
      List<ServedEndpoint> found = new ArrayList<>(controllers.of(application));
      others.forEach(source -> found.addAll(source.of(application)));
      found.addAll(listeners.of(application));
      found.addAll(actuator.of(application));
      found.forEach(endpoint -> all.putIfAbsent(endpoint.fact().id(), endpoint));
    }
    return List.copyOf(all.values());
  }

  /** The facts about endpoints, their inputs, the data in their responses, and channels. */
  public List<Fact> facts(List<ServedEndpoint> endpoints) {
    List<Fact> facts = new ArrayList<>();
    for (ServedEndpoint endpoint : endpoints) {
      facts.add(endpoint.fact());
      facts.addAll(inputs.of(endpoint));
      facts.addAll(responses.of(endpoint));
      facts.addAll(listeners.channels(endpoint));
    }
    return facts;
  }

  /** What could not be determined. */
  public List<CoverageGap> gaps() {
    List<CoverageGap> gaps = new ArrayList<>(controllers.gaps());
    others.forEach(source -> gaps.addAll(source.gaps()));
    return gaps;
  }
}
