package dev.postern.extractor.access.method;

import dev.postern.extractor.access.application.ApplicationSurroundings;
import dev.postern.extractor.access.application.ConfigurationModel;
import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.eval.Choices;
import dev.postern.extractor.access.eval.Interpreter;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.StandardModels;
import dev.postern.extractor.access.eval.Stopped;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.expression.Authorities;
import dev.postern.extractor.access.expression.ExpressionMeaning;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.access.ObjectCheck;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What calls of beans in expressions mean, by experiment on their code: every look-up of a constant
 * argument among unknown things is made to fail, and every unknown condition is tried both ways. If
 * the method then never says yes, it requires what it looks up; if it always says yes, it requires
 * nothing; anything else stays open.
 */
public final class BeanExpressions implements ExpressionMeaning.BeanCalls {

  private static final String ANY = "any:authority";

  private final ProgramModel program;
  private final ProtectedApplication application;
  private final ConfigurationView configuration;
  private final Authorities authorities;
  private final PermissionEvaluators evaluators;
  private final Map<List<String>, Optional<Requirement>> known = new LinkedHashMap<>();

  public BeanExpressions(
      ProgramModel program,
      ProtectedApplication application,
      ConfigurationView configuration,
      Authorities authorities) {
    this.program = program;
    this.application = application;
    this.configuration = configuration;
    this.authorities = authorities;
    this.evaluators = new PermissionEvaluators(program, application, configuration);
  }

  @Override
  public Optional<Requirement> meaning(String bean, String method, List<String> arguments) {
    List<String> key = new ArrayList<>(List.of(bean, method));
    key.addAll(arguments);
    Optional<Requirement> before = known.get(key);
    if (before != null) {
      return before;
    }
    Optional<Requirement> found = find(bean, method, arguments);
    known.put(key, found);
    return found;
  }

  @Override
  public Optional<String> property(String bean, String name) {
    Optional<TypeDecl> type =
        Optional.ofNullable(application.beanNames().get(bean)).flatMap(program::type);
    return type.flatMap(
        owner ->
            program.lineage(owner).stream()
                .flatMap(each -> each.field(name).stream())
                .filter(field -> field.modifiers().contains(Modifier.FINAL))
                .flatMap(field -> field.constant().stream())
                .flatMap(constant -> constant.asString().stream())
                .findFirst());
  }

  private Optional<Requirement> find(String bean, String name, List<String> arguments) {
    Optional<TypeDecl> type =
        Optional.ofNullable(application.beanNames().get(bean)).flatMap(program::type);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Optional<MethodDecl> method =
        program.lineage(type.get()).stream()
            .flatMap(each -> each.methodsNamed(name).stream())
            .filter(each -> each.body().isPresent())
            .filter(each -> each.parameters().size() == arguments.size() || varargs(each))
            .findFirst();
    return method.flatMap(each -> experiment(type.get(), each, arguments));
  }

  @Override
  public Optional<Requirement> permission(List<String> arguments) {
    List<String> given = new ArrayList<>(List.of(LookupModel.CALLER));
    given.addAll(arguments);
    List<String> key = new ArrayList<>(List.of("hasPermission", ""));
    key.addAll(given);
    return remembered(
        key, () -> evaluators.method(given.size()).flatMap(each -> tried(each, given)));
  }

  @Override
  public String evaluator() {
    return evaluators.description();
  }

  /**
   * Managers often pass what no stored rule names, so only those are decided that ask for names or
   * always say the same.
   */
  @Override
  public Optional<Requirement> manager(MethodDecl check) {
    List<String> given = List.of(LookupModel.CALLER, "");
    return remembered(
        List.of("manager", check.id().toString()),
        () -> tried(check, given).filter(found -> found.objectCheck() == ObjectCheck.ABSENT));
  }

  private Optional<Requirement> remembered(
      List<String> key, Supplier<Optional<Requirement>> experiment) {
    Optional<Requirement> before = known.get(key);
    if (before != null) {
      return before;
    }
    Optional<Requirement> found = experiment.get();
    known.put(key, found);
    return found;
  }

  private Optional<Requirement> tried(MethodDecl method, List<String> arguments) {
    return program.type(method.id().type()).flatMap(type -> experiment(type, method, arguments));
  }

  private static boolean varargs(MethodDecl method) {
    return method.parameters().size() == 1 && method.parameters().get(0).varargs();
  }

  private Optional<Requirement> experiment(
      TypeDecl type, MethodDecl method, List<String> arguments) {
    Trial trial = new Trial(type, method, arguments, learn(type, method, arguments));
    Answers none = run(trial, Set.of());
    String text = "@" + type.id().simpleName() + "." + method.name() + arguments;
    if (none == Answers.ALWAYS) {
      return Optional.of(Requirement.of(Formula.anyone(), text));
    }
    List<String> names =
        trial.looked.stream()
            .filter(
                each ->
                    constants(arguments).isEmpty()
                        || arguments.stream().anyMatch(argument -> argument.contains(each)))
            .toList();
    if (none == Answers.NEVER && names.isEmpty() && trial.compared) {
      return Optional.of(
          new Requirement(Formula.authenticated(), text, ObjectCheck.PROVEN, List.of()));
    }
    return none == Answers.NEVER && !names.isEmpty()
        ? required(trial, names, text)
        : Optional.empty();
  }

  private Optional<Requirement> required(Trial trial, List<String> names, String text) {
    List<String> sufficient =
        names.stream().filter(each -> run(trial, Set.of(each)) != Answers.NEVER).toList();
    boolean roles = saysRole(trial.method);
    if (!sufficient.isEmpty()) {
      return Optional.of(Requirement.of(Formula.any(formulas(sufficient, roles)), text));
    }
    Set<String> all = new LinkedHashSet<>(names);
    return run(trial, all) != Answers.NEVER
        ? Optional.of(Requirement.of(Formula.all(formulas(names, roles)), text))
        : Optional.empty();
  }

  /** Where arguments are looked up; without arguments, learnt with one that stands for any. */
  private Set<String> learn(TypeDecl type, MethodDecl method, List<String> arguments) {
    List<String> given = arguments.isEmpty() && varargs(method) ? List.of(ANY) : arguments;
    Trial trial = new Trial(type, method, given, new LinkedHashSet<>());
    run(trial, Set.of());
    return trial.holders;
  }

  /** One method with arguments, and what its runs have shown. */
  private static final class Trial {
    private final TypeDecl type;
    private final MethodDecl method;
    private final List<String> arguments;
    private final Set<String> holders;
    private final Set<String> looked = new LinkedHashSet<>();
    private boolean compared;

    Trial(TypeDecl type, MethodDecl method, List<String> arguments, Set<String> holders) {
      this.type = type;
      this.method = method;
      this.arguments = arguments;
      this.holders = holders;
    }
  }

  private static boolean saysRole(MethodDecl method) {
    String words =
        method.name() + method.parameters().stream().map(parameter -> parameter.name()).toList();
    return words.toLowerCase(Locale.ROOT).contains("role");
  }

  private List<Formula> formulas(List<String> names, boolean roles) {
    return names.stream()
        .map(name -> roles ? authorities.role(name) : authorities.authority(name))
        .toList();
  }

  private static List<String> constants(List<String> arguments) {
    return arguments.stream()
        .filter(argument -> !argument.isEmpty() && !argument.equals(LookupModel.CALLER))
        .toList();
  }

  /** Arguments that are not constant are written as empty texts. */
  private static Value value(String argument) {
    if (argument.equals(LookupModel.CALLER)) {
      return new Value.Unknown(LookupModel.CALLER);
    }
    return argument.isEmpty() ? new Value.Unknown(LookupModel.ARGUMENT) : Value.text(argument);
  }

  /** What the runs of a method answer. */
  private enum Answers {
    NEVER,
    SOMETIMES,
    ALWAYS
  }

  private Answers run(Trial trial, Set<String> held) {
    Choices.Outcomes<Optional<Value>> outcomes =
        Choices.explore(choices -> attempt(trial, held, choices));
    boolean yes = false;
    boolean no = false;
    for (Choices.Outcome<Optional<Value>> outcome : outcomes.runs()) {
      Optional<Boolean> answer = outcome.result().flatMap(Value::asBoolean);
      yes |= outcome.result().isPresent() && answer.orElse(true);
      no |= answer.map(said -> !said).orElse(true);
    }
    if (!outcomes.complete()) {
      return Answers.SOMETIMES;
    }
    return yes && no ? Answers.SOMETIMES : yes ? Answers.ALWAYS : Answers.NEVER;
  }

  private static List<LibraryModel> models(LookupModel lookups, ConfigurationModel environment) {
    List<LibraryModel> all = new ArrayList<>(List.of(lookups, new DecisionModel(), environment));
    all.addAll(StandardModels.all());
    return all;
  }

  /** The returned value; nothing when the method throws; unknown when it could not be followed. */
  private Optional<Value> attempt(Trial trial, Set<String> held, Choices choices) {
    LookupModel lookups =
        new LookupModel(constants(trial.arguments), held, trial.looked, trial.holders);
    ConfigurationModel environment = new ConfigurationModel(configuration);
    ApplicationSurroundings surroundings =
        new ApplicationSurroundings(program, application, configuration, List.of(environment));
    Interpreter interpreter =
        new Interpreter(program, surroundings, models(lookups, environment), choices);
    List<Value> values = trial.arguments.stream().map(BeanExpressions::value).toList();
    List<Value> passed = varargs(trial.method) ? List.of(new Value.Sequence(values, "")) : values;
    try {
      Value answer = interpreter.run(trial.method, surroundings.instance(trial.type), passed);
      trial.compared |= lookups.compared();
      return Optional.of(answer);
    } catch (Stopped stopped) {
      return stopped.reason() == Stopped.Cause.THROWN
          ? Optional.empty()
          : Optional.of(new Value.Unknown("what the method returns"));
    }
  }
}
