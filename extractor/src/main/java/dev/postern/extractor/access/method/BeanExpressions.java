package dev.postern.extractor.access.method;

import dev.postern.extractor.access.application.ApplicationSurroundings;
import dev.postern.extractor.access.application.ConfigurationModel;
import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.eval.Choices;
import dev.postern.extractor.access.eval.CollectionModel;
import dev.postern.extractor.access.eval.Interpreter;
import dev.postern.extractor.access.eval.Stopped;
import dev.postern.extractor.access.eval.StreamModel;
import dev.postern.extractor.access.eval.TextModel;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.expression.Authorities;
import dev.postern.extractor.access.expression.ExpressionMeaning;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.access.ObjectCheck;
import dev.postern.extractor.model.decl.MethodDecl;
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

/**
 * What calls of beans in expressions mean, by experiment on their code: every look-up of a constant
 * argument among unknown things is made to fail, and every unknown condition is tried both ways. If
 * the method then never says yes, it requires what it looks up; if it always says yes, it requires
 * nothing; anything else stays open.
 */
public final class BeanExpressions implements ExpressionMeaning.BeanCalls {

  private final ProgramModel program;
  private final ProtectedApplication application;
  private final ConfigurationView configuration;
  private final Authorities authorities;
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

  private static boolean varargs(MethodDecl method) {
    return method.parameters().size() == 1 && method.parameters().get(0).varargs();
  }

  private Optional<Requirement> experiment(
      TypeDecl type, MethodDecl method, List<String> arguments) {
    Set<String> looked = new LinkedHashSet<>();
    Set<String> compared = new LinkedHashSet<>();
    Answers none = run(type, method, arguments, Set.of(), looked, compared);
    String text = "@" + type.id().simpleName() + "." + method.name() + arguments;
    if (none == Answers.ALWAYS) {
      return Optional.of(Requirement.of(Formula.anyone(), text));
    }
    List<String> names =
        looked.stream()
            .filter(each -> arguments.stream().anyMatch(argument -> argument.contains(each)))
            .toList();
    if (none == Answers.NEVER && names.isEmpty() && !compared.isEmpty()) {
      return Optional.of(
          new Requirement(Formula.authenticated(), text, ObjectCheck.PROVEN, List.of()));
    }
    if (none != Answers.NEVER || names.isEmpty()) {
      return Optional.empty();
    }
    List<String> sufficient =
        names.stream()
            .filter(
                each ->
                    run(type, method, arguments, Set.of(each), looked, compared) != Answers.NEVER)
            .toList();
    boolean roles = saysRole(method);
    if (!sufficient.isEmpty()) {
      return Optional.of(Requirement.of(Formula.any(formulas(sufficient, roles)), text));
    }
    Set<String> all = new LinkedHashSet<>(names);
    return run(type, method, arguments, all, looked, compared) != Answers.NEVER
        ? Optional.of(Requirement.of(Formula.all(formulas(names, roles)), text))
        : Optional.empty();
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
    return arguments.stream().filter(argument -> !argument.isEmpty()).toList();
  }

  /** Arguments that are not constant are written as empty texts. */
  private static Value value(String argument) {
    return argument.isEmpty() ? new Value.Unknown(LookupModel.ARGUMENT) : Value.text(argument);
  }

  /** What the runs of a method answer. */
  private enum Answers {
    NEVER,
    SOMETIMES,
    ALWAYS
  }

  private Answers run(
      TypeDecl type,
      MethodDecl method,
      List<String> arguments,
      Set<String> held,
      Set<String> looked,
      Set<String> compared) {
    Choices.Outcomes<Optional<Value>> outcomes =
        Choices.explore(
            choices -> attempt(type, method, arguments, held, looked, compared, choices));
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

  /** The returned value; nothing when the method throws; unknown when it could not be followed. */
  private Optional<Value> attempt(
      TypeDecl type,
      MethodDecl method,
      List<String> arguments,
      Set<String> held,
      Set<String> looked,
      Set<String> compared,
      Choices choices) {
    LookupModel lookups = new LookupModel(constants(arguments), held, looked);
    ConfigurationModel environment = new ConfigurationModel(configuration);
    ApplicationSurroundings surroundings =
        new ApplicationSurroundings(program, application, configuration, List.of(environment));
    Interpreter interpreter =
        new Interpreter(
            program,
            surroundings,
            List.of(
                lookups, environment, new TextModel(), new CollectionModel(), new StreamModel()),
            choices);
    List<Value> values = arguments.stream().map(BeanExpressions::value).toList();
    List<Value> passed = varargs(method) ? List.of(new Value.Sequence(values, "")) : values;
    try {
      Value answer = interpreter.run(method, surroundings.instance(type), passed);
      if (lookups.compared()) {
        compared.add("compared");
      }
      return Optional.of(answer);
    } catch (Stopped stopped) {
      return stopped.reason() == Stopped.Cause.THROWN
          ? Optional.empty()
          : Optional.of(new Value.Unknown("what the method returns"));
    }
  }
}
