package dev.postern.extractor.logic;

import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.LogicFact;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Fields of records that keep what was stored: set again from a record that a call returned, or not
 * touched on a record that a call returned and that is then saved. Nothing is said of a record that
 * is handed to any other code in between, which may fill it.
 */
final class KeptFields implements Detector {
  private static final Pattern SAVES =
      Pattern.compile("(?i)(save|persist|merge|update|store|modify)\\w*");
  private static final Pattern SECRETS =
      Pattern.compile("(?i).*(pass(word|wd)?|pwd|secret|hash|salt|pin|token|key|credentials?).*");

  private final ProgramModel program;
  private final Accessors accessors;
  private final Set<String> records;

  /**
   * @param records names of the persistent types
   */
  KeptFields(ProgramModel program, Accessors accessors, Set<String> records) {
    this.program = program;
    this.accessors = accessors;
    this.records = records;
  }

  @Override
  public List<LogicFact.Observation> observe(Code code) {
    Values values = new Values(code, accessors);
    List<LogicFact.Observation> found = new ArrayList<>();
    Set<FieldId> told = new LinkedHashSet<>();
    for (Statement statement : code.statements()) {
      setAgain(code, values, statement)
          .filter(told::add)
          .ifPresent(field -> found.add(observation(code, found.size(), field, statement)));
      for (FieldId field : untouched(code, values, statement)) {
        if (told.add(field)) {
          found.add(observation(code, found.size(), field, statement));
        }
      }
    }
    return found;
  }

  private static LogicFact.Observation observation(
      Code code, int ordinal, FieldId field, Statement at) {
    String text = field.type().simpleName() + "." + field.name() + " stays as it was stored";
    return code.observation(
        ObservationKind.KEPT_AS_STORED,
        ordinal,
        "",
        text,
        List.of(field),
        List.of(code.step(at.line(), text)));
  }

  /** The field that a statement sets to what the same field of a record from a call holds. */
  private Optional<FieldId> setAgain(Code code, Values values, Statement statement) {
    Optional<Values.FieldValue> write = values.fieldWritten(statement);
    if (write.isEmpty() || !isRecord(write.get().object())) {
      return Optional.empty();
    }
    Operand value = Values.written(statement);
    Operand origin = value instanceof Variable variable ? values.origin(variable) : value;
    return code.definition(origin)
        .flatMap(values::fieldValue)
        .filter(read -> read.field().equals(write.get().field()))
        .filter(read -> !read.object().equals(write.get().object()))
        .filter(read -> isReturned(code, read.object()))
        .map(Values.FieldValue::field);
  }

  /** Secrets of a record from a call that a statement saves and that no code here could set. */
  private Set<FieldId> untouched(Code code, Values values, Statement statement) {
    Set<FieldId> kept = new LinkedHashSet<>();
    if (statement instanceof Statement.Call call && SAVES.matcher(call.callee().name()).matches()) {
      for (Operand argument : call.arguments()) {
        if (argument instanceof Variable variable) {
          Variable record = values.origin(variable);
          if (isRecord(record) && isReturned(code, record) && isKnown(code, values, record)) {
            kept.addAll(secrets(code, record));
            kept.removeAll(written(code, values, record));
          }
        }
      }
    }
    return kept;
  }

  private boolean isRecord(Variable object) {
    return records.contains(object.type().name());
  }

  private static boolean isReturned(Code code, Variable object) {
    return code.definition(object).filter(Statement.Call.class::isInstance).isPresent();
  }

  /** Whether the record is only read, set field by field and saved. */
  private boolean isKnown(Code code, Values values, Variable record) {
    for (Statement statement : code.statements()) {
      boolean accessed =
          values.fieldValue(statement).isPresent() || values.fieldWritten(statement).isPresent();
      if (statement instanceof Statement.Call call && !accessed && isGiven(values, call, record)) {
        return false;
      }
      if (!(statement instanceof Statement.Call)
          && !(statement instanceof Statement.Copy)
          && !(statement instanceof Statement.Cast)
          && !(statement instanceof Statement.LoadField)
          && !(statement instanceof Statement.Return)
          && !accessed
          && statement.operands().stream().anyMatch(each -> is(values, each, record))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a call may fill the record: it is neither a save nor a method without arguments. */
  private static boolean isGiven(Values values, Statement.Call call, Variable record) {
    boolean argument = call.arguments().stream().anyMatch(each -> is(values, each, record));
    boolean receiver = call.object().filter(each -> is(values, each, record)).isPresent();
    return (argument && !SAVES.matcher(call.callee().name()).matches())
        || (receiver && !call.arguments().isEmpty());
  }

  private static boolean is(Values values, Operand operand, Variable record) {
    return operand instanceof Variable variable && values.origin(variable).equals(record);
  }

  private Set<FieldId> secrets(Code code, Variable record) {
    Set<FieldId> fields = new LinkedHashSet<>();
    Optional<TypeDecl> type =
        program.type(record.type().name(), code.method().id().type().module());
    type.ifPresent(
        known ->
            program.lineage(known).stream()
                .flatMap(each -> each.fields().stream())
                .map(FieldDecl::id)
                .filter(field -> SECRETS.matcher(field.name()).matches())
                .forEach(fields::add));
    return fields;
  }

  private Set<FieldId> written(Code code, Values values, Variable record) {
    Set<FieldId> fields = new LinkedHashSet<>();
    for (Statement statement : code.statements()) {
      values
          .fieldWritten(statement)
          .filter(write -> write.object().equals(record))
          .map(Values.FieldValue::field)
          .ifPresent(fields::add);
    }
    return fields;
  }
}
