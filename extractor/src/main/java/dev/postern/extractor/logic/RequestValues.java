package dev.postern.extractor.logic;

import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Operator;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.fact.LogicFact;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.MethodId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What objects of requests give to records and to decisions: a field of a record that takes a field
 * of an object bound to a request as it is (CWE-602), and a branch on a value of the request whose
 * name speaks of rights (CWE-807).
 */
final class RequestValues implements Detector {
  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?i)(x[-_])?(is|user|my|caller|current)?[-_]?(admin|administrator|super[-_]?user|super[-_]?admin"
              + "|roles?|privileged?|authori[sz]ed|authenticated|trusted|bypass\\w*|internal)");

  private static final Set<String> COMPARES =
      Set.of("equals", "equalsIgnoreCase", "contains", "matches", "compareTo");
  private static final Set<Operator> COMPARING =
      Set.of(
          Operator.EQUAL,
          Operator.NOT_EQUAL,
          Operator.LESS,
          Operator.LESS_OR_EQUAL,
          Operator.GREATER,
          Operator.GREATER_OR_EQUAL);

  private final LogicVocabulary vocabulary;
  private final Accessors accessors;
  private final Set<String> records;
  private final Set<String> bound;
  private final Map<MethodId, Set<Integer>> inputs;

  /**
   * @param records names of the persistent types
   * @param bound names of the types that requests are bound to
   * @param inputs parameters of handlers that take single values of a request
   */
  RequestValues(
      LogicVocabulary vocabulary,
      Accessors accessors,
      Set<String> records,
      Set<String> bound,
      Map<MethodId, Set<Integer>> inputs) {
    this.vocabulary = vocabulary;
    this.accessors = accessors;
    this.records = records;
    this.bound = bound;
    this.inputs = inputs;
  }

  @Override
  public List<LogicFact.Observation> observe(Code code) {
    Values values = new Values(code, accessors);
    List<LogicFact.Observation> found = new ArrayList<>(taken(code, values));
    found.addAll(decided(code, values));
    return found;
  }

  private List<LogicFact.Observation> taken(Code code, Values values) {
    List<LogicFact.Observation> found = new ArrayList<>();
    Set<FieldId> told = new LinkedHashSet<>();
    for (Statement statement : code.statements()) {
      Optional<Values.FieldValue> write = values.fieldWritten(statement);
      if (write.isEmpty() || !isRecord(write.get().object())) {
        continue;
      }
      Optional<Values.FieldValue> given = asItIs(code, values, Values.written(statement));
      if (given.isEmpty() || !told.add(write.get().field())) {
        continue;
      }
      FieldId target = write.get().field();
      boolean looked = branchesOn(code, values, write.get()) || isChosen(code, values, given.get());
      String to = target.type().simpleName() + "." + target.name();
      String from = given.get().object().type().simpleName() + "." + given.get().field().name();
      found.add(
          code.observation(
              ObservationKind.TAKEN_FROM_REQUEST,
              found.size(),
              looked ? "after a look at it" : "as it is",
              to + " takes " + from,
              List.of(target, given.get().field()),
              List.of(code.step(write.get().line(), to + " takes " + from))));
    }
    return found;
  }

  private boolean isRecord(Variable object) {
    return records.contains(object.type().name());
  }

  /** The field of a bound object that a value is, without arithmetic. */
  private Optional<Values.FieldValue> asItIs(Code code, Values values, Operand value) {
    Operand at = value;
    for (int hops = 0; hops < 6; hops++) {
      Optional<Statement> definition = code.definition(at);
      if (definition.isEmpty()) {
        return Optional.empty();
      }
      Optional<Values.FieldValue> field = values.fieldValue(definition.get());
      if (field.isPresent()) {
        return field.filter(
            each ->
                bound.contains(each.object().type().name())
                    && !isRecord(each.object())
                    && !isSet(code, values, each));
      }
      if (definition.get() instanceof Statement.Copy copy) {
        at = copy.value();
      } else if (definition.get() instanceof Statement.Cast cast) {
        at = cast.value();
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the method puts something of its own into the field before. */
  private static boolean isSet(Code code, Values values, Values.FieldValue field) {
    return code.statements().stream()
        .flatMap(each -> values.fieldWritten(each).stream())
        .anyMatch(
            each -> each.field().equals(field.field()) && each.object().equals(field.object()));
  }

  private static boolean branchesOn(Code code, Values values, Values.FieldValue wanted) {
    return code.statements().stream()
        .flatMap(
            each ->
                each instanceof Statement.If branch
                    ? values.fields(branch.condition()).stream()
                    : each instanceof Statement.Switch choice
                        ? values.fields(choice.selector()).stream()
                        : java.util.stream.Stream.empty())
        .anyMatch(each -> each.field().equals(wanted.field()));
  }

  /** Whether the request's value is compared with something, not only asked whether it is there. */
  private static boolean isChosen(Code code, Values values, Values.FieldValue given) {
    for (Statement statement : code.statements()) {
      if (statement instanceof Statement.Switch choice && has(values, choice.selector(), given)) {
        return true;
      }
      boolean compares =
          (statement instanceof Statement.Call call && COMPARES.contains(call.callee().name()))
              || (statement instanceof Statement.Binary binary
                  && COMPARING.contains(binary.operator())
                  && !isNullTest(binary));
      if (compares
          && statement.operands().stream().anyMatch(each -> has(values, each, given))
          && statement.assigned().stream().anyMatch(code::isRead)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Values values, Operand value, Values.FieldValue given) {
    return values.fields(value).stream()
        .anyMatch(
            each -> each.field().equals(given.field()) && each.object().equals(given.object()));
  }

  private List<LogicFact.Observation> decided(Code code, Values values) {
    List<LogicFact.Observation> found = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (Statement statement : code.statements()) {
      if (statement instanceof Statement.If || statement instanceof Statement.Switch) {
        Operand decides =
            statement instanceof Statement.If branch
                ? branch.condition()
                : ((Statement.Switch) statement).selector();
        Optional<String> name = rights(code, values, decides, 0);
        if (name.isPresent() && told.add(name.get())) {
          found.add(
              code.observation(
                  ObservationKind.DECIDED_BY_REQUEST,
                  found.size(),
                  name.get(),
                  "what the request says in " + name.get() + " decides",
                  statement.line()));
        }
      }
    }
    return found;
  }

  /** The name of the request's value that speaks of rights and that a condition looks at. */
  private Optional<String> rights(Code code, Values values, Operand value, int depth) {
    if (depth > 8 || !(value instanceof Variable variable)) {
      return Optional.empty();
    }
    if (variable.parameter() >= 0) {
      return inputs.getOrDefault(code.method().id(), Set.of()).contains(variable.parameter())
              && RIGHTS.matcher(variable.name()).matches()
          ? Optional.of(variable.name())
          : Optional.empty();
    }
    for (Statement definition : code.definitions(value)) {
      Optional<String> found = rights(code, values, definition, depth);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> rights(Code code, Values values, Statement definition, int depth) {
    Optional<Values.FieldValue> field = values.fieldValue(definition);
    if (field.isPresent()) {
      return field
          .filter(each -> bound.contains(each.object().type().name()) && !isRecord(each.object()))
          .map(each -> each.field().name())
          .filter(name -> RIGHTS.matcher(name).matches());
    }
    if (definition instanceof Statement.Call call) {
      if (vocabulary.isRequestValue(call.callee()) && call.arguments().size() == 1) {
        return code.text(call.arguments().get(0)).filter(name -> RIGHTS.matcher(name).matches());
      }
      if (Values.isPresence(call)
          || !(call.callee().declaringType().name().startsWith("java.lang.")
              || call.callee().declaringType().name().equals("java.util.Objects")
              || call.callee().name().startsWith("equals"))) {
        return Optional.empty();
      }
    }
    if (definition instanceof Statement.Binary binary && isNullTest(binary)) {
      return Optional.empty();
    }
    for (Operand operand : definition.operands()) {
      Optional<String> found = rights(code, values, operand, depth + 1);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isNullTest(Statement.Binary binary) {
    return binary.left().equals(dev.postern.extractor.model.code.Constant.NULL)
        || binary.right().equals(dev.postern.extractor.model.code.Constant.NULL);
  }
}
