package dev.postern.extractor.access.springsecurity;

import dev.postern.extractor.access.application.ApplicationSurroundings;
import dev.postern.extractor.access.application.Conditions;
import dev.postern.extractor.access.application.ConfigurationModel;
import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.application.MappingModel;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.Chain;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.chain.Rule;
import dev.postern.extractor.access.eval.Choices;
import dev.postern.extractor.access.eval.Interpreter;
import dev.postern.extractor.access.eval.Stopped;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads every chain of an application by running the code that builds it. */
public final class ChainReader {

  private static final String FRAMEWORK = "spring-security";

  private final ProgramModel program;
  private final ProtectedApplication application;
  private final ConfigurationView configuration;
  private final Dialects dialects;
  private final List<GuardedEndpoint> endpoints;

  public ChainReader(
      ProgramModel program,
      ProtectedApplication application,
      ConfigurationView configuration,
      Dialects dialects,
      List<GuardedEndpoint> endpoints) {
    this.program = program;
    this.application = application;
    this.configuration = configuration;
    this.dialects = dialects;
    this.endpoints = List.copyOf(endpoints);
  }

  /**
   * The contributions of each configuring element, in order of precedence: for each element the
   * different ways its code can run.
   */
  public List<List<ChainSource>> read() {
    List<List<ChainSource>> sources = new ArrayList<>();
    for (TypeDecl type : application.beanTypes()) {
      for (ConfigurationEntry entry : ConfigurationEntry.of(program, type)) {
        Truth active =
            Conditions.hold(entry.type().annotations(), configuration)
                .and(Conditions.hold(entry.method().annotations(), configuration));
        if (active != Truth.NO) {
          List<ChainSource> ways = ways(entry);
          sources.add(active == Truth.YES ? ways : withAbsence(ways, entry));
        }
      }
    }
    sources.sort((a, b) -> Long.compare(order(a), order(b)));
    return sources;
  }

  private static long order(List<ChainSource> ways) {
    return ways.stream()
        .flatMap(way -> way.chains().stream())
        .mapToLong(Chain::order)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private static List<ChainSource> withAbsence(List<ChainSource> ways, ConfigurationEntry entry) {
    List<ChainSource> all = new ArrayList<>(ways);
    all.add(
        new ChainSource(
            List.of("the condition on " + entry.name() + " does not hold"), List.of(), List.of()));
    return all;
  }

  private List<ChainSource> ways(ConfigurationEntry entry) {
    Choices.Outcomes<Optional<ChainSource>> outcomes =
        Choices.explore(choices -> attempt(entry, choices));
    Map<List<Chain>, ChainSource> distinct = new LinkedHashMap<>();
    for (Choices.Outcome<Optional<ChainSource>> run : outcomes.runs()) {
      run.result()
          .ifPresent(
              way ->
                  distinct.putIfAbsent(
                      way.chains(),
                      new ChainSource(
                          run.choices().stream().map(Choices.Choice::toString).toList(),
                          way.chains(),
                          way.filters())));
    }
    if (!outcomes.complete() || distinct.isEmpty()) {
      return List.of(undecided(entry, "it depends on too many conditions"));
    }
    return distinct.size() == 1
        ? List.of(
            new ChainSource(
                List.of(),
                distinct.values().iterator().next().chains(),
                distinct.values().iterator().next().filters()))
        : List.copyOf(distinct.values());
  }

  private Optional<ChainSource> attempt(ConfigurationEntry entry, Choices choices) {
    try {
      return Optional.of(run(entry, choices));
    } catch (Stopped stopped) {
      return stopped.reason() == Stopped.Cause.THROWN
          ? Optional.empty()
          : Optional.of(undecided(entry, String.valueOf(stopped.getMessage())));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | ClassCastException odd) {
      return Optional.of(undecided(entry, "its code uses the builders in a way that is not known"));
    }
  }

  private ChainSource run(ConfigurationEntry entry, Choices choices) {
    MappingModel mapping = new MappingModel(program, endpoints);
    ConfigurationModel environment = new ConfigurationModel(configuration);
    SpringSecurityModels models = new SpringSecurityModels(dialects, List.of(mapping, environment));
    ApplicationSurroundings surroundings =
        new ApplicationSurroundings(
            program, application, configuration, List.of(models, mapping, environment));
    Interpreter interpreter = new Interpreter(program, surroundings, List.of(models), choices);
    Value.Instance self = surroundings.instance(entry.type());
    return switch (entry.kind()) {
      case ADAPTER_DEFAULT -> adapterDefault(entry);
      case CHAIN_BEAN, ADAPTER_HTTP -> chain(entry, interpreter, surroundings, self);
      case WEB_CUSTOMIZER, ADAPTER_WEB -> ignoring(entry, interpreter, surroundings, self);
    };
  }

  private ChainSource chain(
      ConfigurationEntry entry,
      Interpreter interpreter,
      ApplicationSurroundings surroundings,
      Value.Instance self) {
    ChainDraft draft = new ChainDraft();
    List<Value> arguments = new ArrayList<>(surroundings.arguments(interpreter, entry.method()));
    for (int i = 0; i < arguments.size(); i++) {
      if (entry.isHttp(i)) {
        arguments.set(i, new Builders.Http(draft));
      }
    }
    Value result = interpreter.run(entry.method(), self, arguments);
    if (entry.kind() == ConfigurationEntry.Kind.CHAIN_BEAN
        && !(result instanceof Builders.Built built && built.draft() == draft)) {
      draft.disturb("the chain returned by " + entry.name(), evidence(entry));
    }
    List<ChainSource.Filter> filters =
        draft.filters().stream()
            .map(f -> new ChainSource.Filter(entry.name(), f.filter(), f.evidence()))
            .toList();
    return new ChainSource(List.of(), List.of(finish(entry, draft)), filters);
  }

  private ChainSource adapterDefault(ConfigurationEntry entry) {
    ChainDraft draft = new ChainDraft();
    SpringSecurityModels.adapterDefault(new Builders.Http(draft), evidence(entry));
    return new ChainSource(List.of(), List.of(finish(entry, draft)), List.of());
  }

  private Chain finish(ConfigurationEntry entry, ChainDraft draft) {
    return new Chain(
        entry.name(),
        FRAMEWORK,
        entry.order(),
        draft.matcher(),
        draft.rules(),
        draft.otherwise(evidence(entry)),
        condition(entry),
        draft.csrf(),
        draft.session(),
        draft.authentication(),
        false,
        evidence(entry));
  }

  private static String condition(ConfigurationEntry entry) {
    List<AnnotationUse> all = new ArrayList<>(entry.type().annotations());
    all.addAll(entry.method().annotations());
    return Conditions.describe(all);
  }

  private static Evidence evidence(ConfigurationEntry entry) {
    return new Evidence(entry.method().span(), "security-chain", entry.name());
  }

  private ChainSource ignoring(
      ConfigurationEntry entry,
      Interpreter interpreter,
      ApplicationSurroundings surroundings,
      Value.Instance self) {
    Builders.Web web = new Builders.Web();
    if (entry.kind() == ConfigurationEntry.Kind.ADAPTER_WEB) {
      interpreter.run(entry.method(), self, List.of(web));
    } else {
      Value customizer =
          interpreter.run(
              entry.method(), self, surroundings.arguments(interpreter, entry.method()));
      if (interpreter.callable(customizer)) {
        interpreter.apply(customizer, List.of(web));
      } else {
        web.escape("the customizer", evidence(entry));
      }
    }
    List<Chain> chains = new ArrayList<>();
    for (Builders.IgnoredRequests ignored : web.ignored()) {
      chains.add(bypass(entry, ignored.matcher(), ignored.evidence(), chains.size()));
    }
    for (Evidence escape : web.escapes()) {
      OpenQuestion question =
          OpenQuestion.about(
              "ignored-requests",
              entry.name(),
              "Which requests does " + entry.name() + " keep from Spring Security?",
              escape);
      chains.add(bypass(entry, new RequestSpec.Undecided(question), escape, chains.size()));
    }
    return new ChainSource(List.of(), chains, List.of());
  }

  private static Chain bypass(
      ConfigurationEntry entry, RequestSpec matcher, Evidence at, int position) {
    Rule open =
        new Rule(new RequestSpec.Any(), Requirement.of(Formula.anyone(), "web.ignoring()"), at);
    return new Chain(
        entry.name() + ".ignoring" + position,
        FRAMEWORK,
        Long.MIN_VALUE,
        matcher,
        List.of(),
        open,
        condition(entry),
        "OFF",
        "UNKNOWN",
        List.of(),
        true,
        at);
  }

  private ChainSource undecided(ConfigurationEntry entry, String why) {
    OpenQuestion question =
        OpenQuestion.about(
            "chain",
            entry.name(),
            "Which requests does the chain of " + entry.name() + " restrict? " + why + ".",
            evidence(entry));
    Rule rule =
        new Rule(new RequestSpec.Any(), Requirement.open(question, entry.name()), evidence(entry));
    Chain chain =
        new Chain(
            entry.name(),
            FRAMEWORK,
            entry.order(),
            new RequestSpec.Undecided(question),
            List.of(rule),
            rule,
            "",
            "UNKNOWN",
            "UNKNOWN",
            List.of(),
            false,
            evidence(entry));
    return new ChainSource(List.of(), List.of(chain), List.of());
  }
}
