package dev.postern.extractor.access.shiro;

import dev.postern.extractor.access.application.BeanMethods;
import dev.postern.extractor.access.application.Conditions;
import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.Layer;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.chain.Rule;
import dev.postern.extractor.access.eval.Choices;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.filter.PossibleGuard;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.access.request.Checkpoint;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads Shiro's filter chains by running the methods that make them. */
public final class ShiroChains {

  /**
   * Chains, and the filters of the repository they send requests through.
   *
   * @param layer absent when the application has no chain of Shiro
   */
  public record Reading(Optional<Layer> layer, List<PossibleGuard> filters) {
    public Reading {
      filters = List.copyOf(filters);
    }
  }

  private static final String MAKERS =
      "ShiroFilterFactoryBean|ShiroFilterChainDefinition|DefaultShiroFilterChainDefinition";

  private final ProgramModel program;
  private final ProtectedApplication application;
  private final ConfigurationView configuration;
  private final List<Rule> rules = new ArrayList<>();
  private final List<PossibleGuard> filters = new ArrayList<>();

  public ShiroChains(
      ProgramModel program, ProtectedApplication application, ConfigurationView configuration) {
    this.program = program;
    this.application = application;
    this.configuration = configuration;
  }

  /** Reads the chains of the application. */
  public Reading read() {
    for (TypeDecl type : application.beanTypes()) {
      for (MethodDecl method : type.methods()) {
        boolean makes =
            method.returnType().simpleName().matches(MAKERS)
                && method.annotations().stream()
                    .anyMatch(use -> use.type().simpleName().equals("Bean"))
                && Conditions.hold(type.annotations(), configuration) != Truth.NO
                && Conditions.hold(method.annotations(), configuration) != Truth.NO;
        if (makes) {
          boolean certain =
              Conditions.hold(type.annotations(), configuration)
                      .and(Conditions.hold(method.annotations(), configuration))
                  == Truth.YES;
          return new Reading(Optional.of(layer(type, method, certain)), filters);
        }
      }
    }
    Optional<Layer> layer = new ShiroFiles(application, configuration).read().map(this::layer);
    return new Reading(layer, filters);
  }

  private Layer layer(ShiroFiles.Found found) {
    Evidence at = found.evidence();
    if (!found.mapped().isEmpty()) {
      List<RequestSpec> patterns =
          found.mapped().stream()
              .<RequestSpec>map(
                  each ->
                      new RequestSpec.Path(new PathPattern(PathDialect.SERVLET, each), "", null))
              .toList();
      Requirement open =
          Requirement.of(Formula.anyone(), "the filter of Shiro is not mapped to it");
      rules.add(new Rule(new RequestSpec.Not(new RequestSpec.Either(patterns)), open, at));
    }
    if (found.definitions().lost().isEmpty()) {
      definitions(found.definitions(), at);
    } else {
      rules.add(new Rule(new RequestSpec.Any(), unknown(found.name(), at), at));
    }
    return Layer.of(
        "shiro",
        found.name(),
        "",
        rules,
        Requirement.of(Formula.anyone(), "no definition matches: Shiro lets it pass"),
        at);
  }

  private Layer layer(TypeDecl type, MethodDecl method, boolean active) {
    String name = type.id().simpleName() + "." + method.name();
    Evidence at = new Evidence(method.span(), "shiro-chains", name);
    Choices.Outcomes<Optional<ShiroModel.Definitions>> outcomes =
        Choices.explore(choices -> run(type, method, choices));
    List<ShiroModel.Definitions> found =
        outcomes.runs().stream().flatMap(run -> run.result().stream()).toList();
    boolean certain =
        active
            && outcomes.complete()
            && found.size() == 1
            && outcomes.runs().size() == 1
            && found.get(0).lost().isEmpty();
    if (certain) {
      definitions(found.get(0), at);
    } else {
      rules.add(new Rule(new RequestSpec.Any(), unknown(name, at), at));
    }
    return Layer.of(
        "shiro",
        name,
        Conditions.describe(method.annotations()),
        rules,
        Requirement.of(Formula.anyone(), "no definition matches: Shiro lets it pass"),
        at);
  }

  private static Requirement unknown(String name, Evidence at) {
    return Requirement.open(
        OpenQuestion.about(
            "shiro-chains",
            name,
            "Which filters does " + name + " put before which paths? Its code is not decided.",
            at),
        name);
  }

  private Optional<ShiroModel.Definitions> run(TypeDecl type, MethodDecl method, Choices choices) {
    return new BeanMethods(program, application, configuration)
        .returned(type, method, new ShiroModel(), ShiroModel.Definitions.class, choices);
  }

  private void definitions(ShiroModel.Definitions definitions, Evidence at) {
    List<RequestSpec> earlier = new ArrayList<>();
    for (Map.Entry<Value, Value> each : definitions.paths().entries().entrySet()) {
      Optional<String> path = Value.asText(each.getKey());
      Evidence from = each.getKey() instanceof Value.Text text ? text.origin().orElse(at) : at;
      RequestSpec matcher =
          path.<RequestSpec>map(
                  text ->
                      new RequestSpec.Path(
                          new PathPattern(PathDialect.ANT, text),
                          "",
                          from.equals(at) ? null : from))
              .orElseGet(() -> undecided(each.getKey(), at));
      RequestSpec own =
          earlier.isEmpty()
              ? matcher
              : new RequestSpec.Both(
                  List.of(matcher, new RequestSpec.Not(new RequestSpec.Either(earlier))));
      rules.add(new Rule(matcher, requirement(each.getValue(), definitions, own, at), at));
      earlier.add(matcher);
    }
  }

  private static RequestSpec undecided(Value value, Evidence at) {
    String why = value instanceof Value.Unknown unknown ? unknown.why() : "a path given as code";
    return new RequestSpec.Undecided(
        OpenQuestion.about(
            "matcher", why, "Which paths does Shiro's definition name: " + why + "?", at));
  }

  private Requirement requirement(
      Value filterNames, ShiroModel.Definitions definitions, RequestSpec own, Evidence at) {
    Optional<String> text = Value.asText(filterNames);
    if (text.isEmpty()) {
      return unknown("the filters of a path", at);
    }
    List<Requirement> parts = new ArrayList<>();
    for (String one : FilterNames.split(text.get())) {
      parts.add(part(one, definitions, own, at));
    }
    List<OpenQuestion> questions = new ArrayList<>();
    parts.forEach(part -> questions.addAll(part.questions()));
    return new Requirement(
        Formula.all(parts.stream().map(Requirement::formula).toList()),
        text.get(),
        dev.postern.extractor.model.access.ObjectCheck.ABSENT,
        questions);
  }

  private Requirement part(
      String text, ShiroModel.Definitions definitions, RequestSpec own, Evidence at) {
    String name = text.replaceAll("\\[.*$", "").strip();
    Value custom = definitions.filters().entries().get(Value.text(name));
    if (custom == null) {
      return FilterNames.requirement(text)
          .map(formula -> Requirement.of(formula, text))
          .orElseGet(() -> unknown("the filter " + name, at));
    }
    Optional<Checkpoint> code =
        custom instanceof Value.Instance object ? Checkpoint.of(program, object) : Optional.empty();
    if (code.isEmpty()) {
      return unknown("the filter " + name, at);
    }
    TypeDecl type = ((Value.Instance) custom).type();
    OpenQuestion question =
        OpenQuestion.about(
            "filter",
            type.id().simpleName(),
            "Which requests does " + type.id().simpleName() + " stop, and for whom?",
            new Evidence(type.span(), "shiro-filter", name));
    filters.add(
        new PossibleGuard("FILTER", type.id().simpleName(), own, code.get(), true, question, at));
    return Requirement.of(Formula.anyone(), name + " (decided by its code)");
  }
}
