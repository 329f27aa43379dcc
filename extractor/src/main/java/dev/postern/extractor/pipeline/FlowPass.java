package dev.postern.extractor.pipeline;

import dev.postern.extractor.flow.analysis.EntryPoint;
import dev.postern.extractor.flow.analysis.FlowAnalysis;
import dev.postern.extractor.flow.analysis.TrustChecks;
import dev.postern.extractor.flow.summary.Engine;
import dev.postern.extractor.flow.summary.Misuse;
import dev.postern.extractor.flow.summary.SpecialSinks;
import dev.postern.extractor.flow.taint.FlowModels;
import dev.postern.extractor.flow.taint.LibraryVersions;
import dev.postern.extractor.flow.taint.SinkKind;
import dev.postern.extractor.framework.FrameworkResult;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.input.ResourceFile;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.framework.semantics.StatementSplices;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.fact.DataFact;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.fact.FlowFact;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import dev.postern.extractor.pass.Pass;
import dev.postern.extractor.pass.PassContext;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Finds what callers' input reaches, unless asked not to. */
final class FlowPass implements Pass {

  static final String NAME = "following data";

  /** Summaries nest as calls do. */
  private static final long STACK_BYTES = 1L << 29;

  private static final CoverageGap NOT_FOLLOWED =
      new CoverageGap(
          GapKind.FLOWS_NOT_FOLLOWED,
          SourceSpan.line(".", 0),
          "data was not followed, as was asked for; no query about flows could be answered");

  /** Types whose content is the body of the response. */
  private static final Set<String> WRAPPERS =
      Set.of(
          "ResponseEntity",
          "HttpEntity",
          "Mono",
          "CompletableFuture",
          "Callable",
          "DeferredResult");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> requires() {
    return List.of(FrameworkPass.NAME);
  }

  @Override
  public void run(PassContext context) {
    if (!context.request().flows()) {
      context.gaps(List.of(NOT_FOLLOWED));
      return;
    }
    FrameworkInput input = context.get(FrameworkPass.INPUT);
    FrameworkResult frameworks = context.get(FrameworkPass.RESULT);
    ProgramModel program = input.program();
    StatementSplices splices =
        new StatementSplices(input, Vocabulary.bundled(), frameworks.annotations());
    FlowModels models = FlowModels.bundled(versions(input), context.request().allInput());
    Engine engine =
        new Engine(
            program,
            frameworks.calls(),
            models,
            spliced(program, splices),
            name -> properties(input, name),
            FlowBridges.of(frameworks.facts(), new RemoteDoors(input, frameworks)));
    FlowAnalysis analysis = new FlowAnalysis(program, frameworks.calls(), engine);
    List<MethodId> all =
        input.mainTypes().stream()
            .flatMap(type -> type.methods().stream())
            .map(MethodDecl::id)
            .toList();
    List<EntryPoint> entries = entries(frameworks);
    List<Misuse> misuses = new ArrayList<>();
    List<FlowFact.Flow> flows =
        onLargeStack(
            () -> {
              List<FlowFact.Flow> found = analysis.of(entries);
              analysis.others(all);
              misuses.addAll(new TrustChecks(program, engine, models).of(input.mainTypes()));
              return found;
            });
    context.addAll(flows);
    context.add(new FlowFact.Analysis(entries.size(), engine.methods(), engine.work()));
    misuses.addAll(engine.misuses());
    for (Misuse misuse : misuses) {
      program.method(misuse.method()).ifPresent(m -> context.add(fact(misuse, m)));
    }
    context.gaps(engine.gaps().list());
  }

  private static LibraryVersions versions(FrameworkInput input) {
    LibraryVersions versions = new LibraryVersions();
    input
        .modules()
        .values()
        .forEach(
            module ->
                module
                    .artifacts()
                    .forEach(each -> versions.add(each.group(), each.name(), each.version())));
    return versions;
  }

  /** The one property file of that name; several of one name are not told apart. */
  private static Optional<Map<String, String>> properties(FrameworkInput input, String name) {
    String path = name.startsWith("/") ? name : "/" + name;
    List<ResourceFile> found =
        input.resources().stream()
            .filter(file -> file.name().endsWith(".properties"))
            .filter(file -> ("/" + file.path()).endsWith(path))
            .toList();
    if (found.size() != 1) {
      return Optional.empty();
    }
    Properties read = new Properties();
    try {
      read.load(new StringReader(found.get(0).content().get()));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
    Map<String, String> entries = new TreeMap<>();
    read.stringPropertyNames().forEach(key -> entries.put(key, read.getProperty(key)));
    return Optional.of(entries);
  }

  private static SpecialSinks spliced(ProgramModel program, StatementSplices splices) {
    return method ->
        program.method(method).filter(decl -> decl.body().isEmpty()).stream()
            .flatMap(decl -> splices.of(decl).stream())
            .map(
                each ->
                    new SpecialSinks.Splice(
                        SinkKind.SQL, each.parameter(), each.fields(), each.type(), each.where()))
            .toList();
  }

  private static List<FlowFact.Flow> onLargeStack(Supplier<List<FlowFact.Flow>> work) {
    List<FlowFact.Flow> flows = new ArrayList<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, () -> flows.addAll(work.get()), "data flow", STACK_BYTES);
    thread.setUncaughtExceptionHandler((t, problem) -> failure.set(problem));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while following data", e);
    }
    if (failure.get() != null) {
      throw new IllegalStateException("following data failed", failure.get());
    }
    return flows;
  }

  private static List<EntryPoint> entries(FrameworkResult frameworks) {
    Map<EndpointId, List<EntryPoint.BoundInput>> inputs = new TreeMap<>();
    for (Fact fact : frameworks.facts()) {
      if (fact instanceof EntryFact.Input input && input.parameter() >= 0) {
        inputs
            .computeIfAbsent(input.endpoint(), id -> new ArrayList<>())
            .add(new EntryPoint.BoundInput(input.parameter(), input.name(), input.place()));
      }
    }
    List<EntryPoint> entries = new ArrayList<>();
    for (ServedEndpoint endpoint : frameworks.endpoints()) {
      entries.add(entry(endpoint, inputs.getOrDefault(endpoint.fact().id(), List.of())));
    }
    return entries;
  }

  private static EntryPoint entry(ServedEndpoint endpoint, List<EntryPoint.BoundInput> inputs) {
    EntryFact.Endpoint fact = endpoint.fact();
    TypeRef type = endpoint.handler().returnType();
    boolean wrapped = WRAPPERS.contains(type.simpleName()) && type.arguments().size() == 1;
    TypeRef body = wrapped ? type.arguments().get(0) : type;
    boolean html =
        fact.produces().stream().anyMatch(media -> media.contains("html"))
            || (fact.produces().isEmpty() && fact.framework().equals("spring-mvc"));
    boolean text = body.is("java.lang.String");
    boolean view = fact.framework().equals("spring-mvc") && !endpoint.respondsWithBody() && text;
    return new EntryPoint(
        fact.id(), endpoint.handler(), inputs, endpoint.respondsWithBody() && html && text, view);
  }

  private static Fact fact(Misuse misuse, MethodDecl method) {
    return new DataFact.Sink(
        misuse.method(),
        misuse.ordinal(),
        misuse.kind().name(),
        misuse.callee(),
        List.of(),
        new Evidence(
            SourceSpan.line(method.span().file(), misuse.line()),
            "misuse",
            (misuse.callee() + " " + misuse.detail()).strip()));
  }
}
