package dev.postern.extractor.framework;

import dev.postern.extractor.flow.callgraph.CallGraph;
import dev.postern.extractor.flow.callgraph.CallGraphBuilder;
import dev.postern.extractor.framework.cli.MainMethods;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.jaxrs.JaxRsEndpoints;
import dev.postern.extractor.framework.library.PublicApi;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.micronaut.MicronautEndpoints;
import dev.postern.extractor.framework.quarkus.ReactiveRoutes;
import dev.postern.extractor.framework.quarkus.RestDataResources;
import dev.postern.extractor.framework.router.CodeRoutes;
import dev.postern.extractor.framework.rpc.RemoteServices;
import dev.postern.extractor.framework.semantics.ApplicationFacts;
import dev.postern.extractor.framework.semantics.ApplicationModel;
import dev.postern.extractor.framework.semantics.BeanWiring;
import dev.postern.extractor.framework.semantics.EndpointSource;
import dev.postern.extractor.framework.semantics.EntryPoints;
import dev.postern.extractor.framework.semantics.HierarchyFacts;
import dev.postern.extractor.framework.semantics.PersistenceAnalysis;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.framework.semantics.SinkFinder;
import dev.postern.extractor.framework.servlet.PageEndpoints;
import dev.postern.extractor.framework.servlet.ServletEndpoints;
import dev.postern.extractor.framework.springweb.DataRestEndpoints;
import dev.postern.extractor.framework.springweb.DispatcherPaths;
import dev.postern.extractor.framework.springweb.MappedHandlers;
import dev.postern.extractor.framework.springweb.RouterFunctions;
import dev.postern.extractor.framework.springweb.WebSocketEndpoints;
import dev.postern.extractor.framework.struts.StrutsActions;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.sensitivity.DataClassifier;
import dev.postern.extractor.sensitivity.Lexicon;
import dev.postern.extractor.sensitivity.Overrides;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the framework semantics over a program, in a fixed order.
 *
 * <pre>
 * annotations ─► applications ─┬─► wiring ─► call graph
 *                              ├─► entities ─► classified fields ─► store accesses, sinks
 *                              └─► endpoints ─► inputs, response fields
 * </pre>
 */
public final class FrameworkAnalysis {

  private final Vocabulary vocabulary;
  private final Lexicon lexicon;
  private final Overrides overrides;

  public FrameworkAnalysis() {
    this(Vocabulary.bundled(), Lexicon.bundled(), Overrides.NONE);
  }

  public FrameworkAnalysis(Vocabulary vocabulary, Lexicon lexicon, Overrides overrides) {
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
    this.overrides = overrides;
  }

  /** Finds applications, entry points, wiring, persistence and relevant calls. */
  public FrameworkResult analyze(FrameworkInput input) {
    AnnotationIndex annotations = new AnnotationIndex(input.program(), vocabulary);
    ApplicationModel applications = ApplicationModel.build(input, vocabulary, annotations);
    List<Fact> facts = new ArrayList<>(new ApplicationFacts(annotations).of(applications));
    BeanWiring wiring = new BeanWiring(input.program(), vocabulary, annotations, applications);
    facts.addAll(wiring.facts());
    CallGraph calls = new CallGraphBuilder(input.program(), wiring).build(input.mainTypes());
    facts.addAll(calls.facts());

    DataClassifier classifier = new DataClassifier(lexicon, input.program(), overrides);
    PersistenceAnalysis persistence =
        new PersistenceAnalysis(input, vocabulary, annotations, applications, classifier);
    facts.addAll(persistence.facts());
    facts.addAll(new HierarchyFacts(input, persistence.data()).facts());

    EntryPoints entries =
        new EntryPoints(
            input,
            vocabulary,
            annotations,
            persistence,
            new DispatcherPaths(input, vocabulary)::base,
            sources(input, annotations));
    List<ServedEndpoint> endpoints = entries.of(applications);
    facts.addAll(entries.facts(endpoints));
    facts.addAll(
        new SinkFinder(
                input,
                vocabulary,
                annotations,
                applications,
                persistence.entities(),
                persistence.data())
            .facts());

    List<CoverageGap> gaps = new ArrayList<>(entries.gaps());
    gaps.addAll(persistence.gaps());
    return new FrameworkResult(applications, annotations, calls, endpoints, facts, gaps);
  }

  private List<EndpointSource> sources(FrameworkInput input, AnnotationIndex annotations) {
    return List.of(
        new JaxRsEndpoints(input, vocabulary, annotations),
        new RestDataResources(input, vocabulary, annotations),
        new ReactiveRoutes(input, annotations),
        new MicronautEndpoints(input, annotations),
        new RouterFunctions(input, vocabulary),
        new DataRestEndpoints(input, vocabulary, annotations),
        new MappedHandlers(input, vocabulary),
        new CodeRoutes(input, vocabulary),
        new ServletEndpoints(input, vocabulary, annotations),
        new PageEndpoints(input),
        new StrutsActions(input, vocabulary, annotations),
        new RemoteServices(input, vocabulary, annotations),
        new WebSocketEndpoints(input, vocabulary),
        new MainMethods(input, vocabulary),
        new PublicApi(input));
  }
}
