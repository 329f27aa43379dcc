package dev.postern.extractor.logic;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.fact.LogicFact;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Changes of records that were read before: by what the record held (a repetition counts twice),
 * and after a branch on what it held with nothing that keeps others out (check-then-act, CWE-362).
 * Locks of the method, of its code and of the reading query keep others out; a version of the
 * record is for the query to see. A change in a method that is given the record counts where that
 * method is called.
 */
final class RecordChanges implements Detector {
  private static final Pattern LOCKING = Pattern.compile("(?i).*(forupdate|lock).*");

  private final LogicVocabulary vocabulary;
  private final ProgramModel program;
  private final Accessors accessors;
  private final Set<String> records;

  /**
   * @param records names of the persistent types
   */
  RecordChanges(
      LogicVocabulary vocabulary, ProgramModel program, Accessors accessors, Set<String> records) {
    this.vocabulary = vocabulary;
    this.program = program;
    this.accessors = accessors;
    this.records = records;
  }

  @Override
  public List<LogicFact.Observation> observe(Code code) {
    Values values = new Values(code, accessors);
    List<LogicFact.Observation> checked = new ArrayList<>();
    List<LogicFact.Observation> relative = new ArrayList<>();
    Set<FieldId> told = new LinkedHashSet<>();
    boolean alone = keepsOthersOut(code);
    for (int i = 0; i < code.statements().size(); i++) {
      Statement statement = code.statements().get(i);
      Optional<Change> made = change(values, statement);
      if (made.isEmpty()
          || !isReadRecord(code, made.get().to())
          || told.contains(made.get().to().field())) {
        continue;
      }
      Values.FieldValue change = made.get().to();
      boolean own = made.get().own();
      Optional<Statement> check = alone ? Optional.empty() : check(code, values, change, i);
      if (check.isPresent() && !isLockedRead(code, change.object())) {
        told.add(change.field());
        checked.add(
            observation(
                code,
                ObservationKind.CHECK_THEN_ACT,
                checked.size(),
                change,
                own ? "by what it was" : "to a new value",
                check.get().line()));
      }
      if (own) {
        told.add(change.field());
        relative.add(
            observation(
                code,
                ObservationKind.RELATIVE_CHANGE,
                relative.size(),
                change,
                "by what it was",
                change.line()));
      }
    }
    List<LogicFact.Observation> all = new ArrayList<>(checked);
    all.addAll(relative);
    return all;
  }

  /**
   * A change of a field.
   *
   * @param own whether by what the field held
   */
  private record Change(Values.FieldValue to, boolean own) {}

  /** The change that a statement makes, itself or in a method that is given the record. */
  private Optional<Change> change(Values values, Statement statement) {
    Optional<Values.FieldValue> write = values.fieldWritten(statement);
    if (write.isPresent()) {
      boolean own = holds(values.fields(Values.written(statement)), write.get());
      return Optional.of(new Change(write.get(), own));
    }
    if (!(statement instanceof Statement.Call call)) {
      return Optional.empty();
    }
    Optional<MethodDecl> method = call.callee().target().flatMap(program::method);
    Optional<Body> body = method.flatMap(MethodDecl::body);
    for (int i = 0; body.isPresent() && i < call.arguments().size(); i++) {
      if (call.arguments().get(i) instanceof Variable given
          && records.contains(given.type().name())) {
        Optional<Change> inside = inside(new Code(method.get(), body.get()), i);
        if (inside.isPresent()) {
          Values.FieldValue to = inside.get().to();
          Values.FieldValue here =
              new Values.FieldValue(values.origin(given), to.field(), call.line());
          return Optional.of(new Change(here, inside.get().own()));
        }
      }
    }
    return Optional.empty();
  }

  /** The first change by what was there of a record that a method is given. */
  private Optional<Change> inside(Code code, int parameter) {
    Values values = new Values(code, accessors);
    return code.statements().stream()
        .flatMap(
            each ->
                values
                    .fieldWritten(each)
                    .filter(write -> write.object().parameter() == parameter)
                    .filter(write -> holds(values.fields(Values.written(each)), write))
                    .map(write -> new Change(write, true))
                    .stream())
        .findFirst();
  }

  private static LogicFact.Observation observation(
      Code code,
      ObservationKind kind,
      int ordinal,
      Values.FieldValue change,
      String how,
      int checkLine) {
    String field = change.field().type().simpleName() + "." + change.field().name();
    List<LogicFact.Step> steps = new ArrayList<>();
    if (kind == ObservationKind.CHECK_THEN_ACT) {
      steps.add(code.step(checkLine, "branches on " + field));
    }
    steps.add(code.step(change.line(), "changes " + field + " " + how));
    String detail =
        kind == ObservationKind.CHECK_THEN_ACT
            ? field + " decides and is then changed " + how
            : field + " is changed " + how;
    return code.observation(kind, ordinal, field, detail, List.of(change.field()), steps);
  }

  /** Whether the object is a record that a call has given, not one just made. */
  private boolean isReadRecord(Code code, Values.FieldValue change) {
    Variable object = change.object();
    boolean record = records.contains(object.type().name());
    return record
        && !code.definitions(object).isEmpty()
        && code.definitions(object).stream()
            .allMatch(
                each ->
                    each instanceof Statement.Call call
                        && call.call() != dev.postern.extractor.model.code.CallKind.CONSTRUCTOR);
  }

  /** A branch before the change on the field of the same record. */
  private static Optional<Statement> check(
      Code code, Values values, Values.FieldValue change, int at) {
    for (int i = 0; i < at; i++) {
      Statement statement = code.statements().get(i);
      if (statement instanceof Statement.If branch
          && holds(values.fields(branch.condition()), change)) {
        return Optional.of(statement);
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Set<Values.FieldValue> among, Values.FieldValue wanted) {
    return among.stream()
        .anyMatch(
            each -> each.field().equals(wanted.field()) && each.object().equals(wanted.object()));
  }

  private boolean keepsOthersOut(Code code) {
    MethodDecl method = code.method();
    return method.modifiers().contains(Modifier.SYNCHRONIZED)
        || method.annotations().stream().anyMatch(RecordChanges::isSerializable)
        || code.statements().stream()
            .anyMatch(
                each ->
                    (each instanceof Statement.Call call && vocabulary.isLock(call.callee()))
                        || (each instanceof Statement.Nop nop
                            && nop.comment().contains("monitor")));
  }

  private static boolean isSerializable(AnnotationUse use) {
    return use.type().simpleName().equals("Transactional")
        && use.string("isolation").orElse("").contains("SERIALIZABLE");
  }

  private boolean isLockedRead(Code code, Variable record) {
    return code.definitions(record).stream()
        .filter(Statement.Call.class::isInstance)
        .map(Statement.Call.class::cast)
        .flatMap(call -> source(code, call, 0).stream())
        .anyMatch(this::locks);
  }

  /** The look-up behind {@code orElseThrow} and the like. */
  private static List<Statement.Call> source(Code code, Statement.Call call, int depth) {
    List<Statement.Call> all = new ArrayList<>(List.of(call));
    if (depth < 4) {
      call.object().stream()
          .flatMap(object -> code.definitions(object).stream())
          .filter(Statement.Call.class::isInstance)
          .forEach(each -> all.addAll(source(code, (Statement.Call) each, depth + 1)));
    }
    return all;
  }

  private boolean locks(Statement.Call call) {
    return LOCKING.matcher(call.callee().name()).matches()
        || call.callee().parameterTypes().stream()
            .anyMatch(type -> type.simpleName().equals("LockModeType"))
        || call.callee()
            .target()
            .flatMap(program::method)
            .map(method -> method.annotations().stream().anyMatch(RecordChanges::isLockAnnotation))
            .orElse(false);
  }

  private static boolean isLockAnnotation(AnnotationUse use) {
    return use.type().simpleName().equals("Lock")
        || use.strings("value").stream()
            .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains("for update"));
  }
}
