package dev.postern.extractor.logic;

import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.id.FieldId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Follows a value back to what it was made of, inside one method. */
final class Values {
  private static final int DEPTH = 12;
  private static final Set<String> PRESENCE =
      Set.of(
          "isEmpty",
          "isBlank",
          "isNotEmpty",
          "isNotBlank",
          "hasText",
          "hasLength",
          "isNull",
          "nonNull",
          "isPresent");

  private final Code code;
  private final Accessors accessors;

  Values(Code code, Accessors accessors) {
    this.code = code;
    this.accessors = accessors;
  }

  /**
   * A field of an object in a variable.
   *
   * @param object the variable that the object was first put into
   */
  record FieldValue(Variable object, FieldId field, int line) {}

  /** The fields whose values make this one, through arithmetic, comparisons and conversions. */
  Set<FieldValue> fields(Operand value) {
    Set<FieldValue> found = new LinkedHashSet<>();
    fields(value, found, new LinkedHashSet<>(), 0);
    return found;
  }

  private void fields(Operand value, Set<FieldValue> found, Set<Operand> seen, int depth) {
    if (depth > DEPTH || value instanceof Constant || !seen.add(value)) {
      return;
    }
    for (Statement definition : code.definitions(value)) {
      Optional<FieldValue> direct = fieldValue(definition);
      if (direct.isPresent()) {
        found.add(direct.get());
      } else if (isPlain(definition)) {
        definition.operands().forEach(each -> fields(each, found, seen, depth + 1));
      }
    }
  }

  /** The field that a statement reads, when the object is in a variable. */
  Optional<FieldValue> fieldValue(Statement statement) {
    if (statement instanceof Statement.LoadField load
        && load.object().orElse(null) instanceof Variable object) {
      return load.field().target().map(field -> new FieldValue(origin(object), field, load.line()));
    }
    if (statement instanceof Statement.Call call
        && call.object().orElse(null) instanceof Variable object) {
      return accessors.read(call).map(field -> new FieldValue(origin(object), field, call.line()));
    }
    return Optional.empty();
  }

  /** The field that a statement writes, when the object is in a variable. */
  Optional<FieldValue> fieldWritten(Statement statement) {
    if (statement instanceof Statement.StoreField store
        && store.object().orElse(null) instanceof Variable object) {
      return store
          .field()
          .target()
          .map(field -> new FieldValue(origin(object), field, store.line()));
    }
    if (statement instanceof Statement.Call call
        && call.object().orElse(null) instanceof Variable object) {
      return accessors
          .written(call)
          .map(field -> new FieldValue(origin(object), field, call.line()));
    }
    return Optional.empty();
  }

  /** What is written by a statement that writes a field. */
  static Operand written(Statement statement) {
    return statement instanceof Statement.StoreField store
        ? store.value()
        : ((Statement.Call) statement).arguments().get(0);
  }

  /** The variable that a value was first put into, through copies and casts. */
  Variable origin(Variable variable) {
    Variable at = variable;
    for (int hops = 0; hops < DEPTH; hops++) {
      Optional<Statement> definition = code.definition(at);
      Operand before =
          definition
              .map(
                  each ->
                      each instanceof Statement.Copy copy
                          ? copy.value()
                          : each instanceof Statement.Cast cast ? cast.value() : null)
              .orElse(null);
      if (!(before instanceof Variable earlier)) {
        return at;
      }
      at = earlier;
    }
    return at;
  }

  /** The calls whose results make this value, through plain steps; the nearest first. */
  List<Statement.Call> calls(Operand value, Predicate<Statement.Call> through) {
    List<Statement.Call> found = new ArrayList<>();
    calls(value, through, found, new LinkedHashSet<>(), 0);
    return found;
  }

  private void calls(
      Operand value,
      Predicate<Statement.Call> through,
      List<Statement.Call> found,
      Set<Operand> seen,
      int depth) {
    if (depth > DEPTH || value instanceof Constant || !seen.add(value)) {
      return;
    }
    for (Statement definition : code.definitions(value)) {
      if (definition instanceof Statement.Call call) {
        found.add(call);
        if (!through.test(call)) {
          continue;
        }
      }
      definition.operands().forEach(each -> calls(each, through, found, seen, depth + 1));
    }
    if (isText(value)) {
      appended(value).forEach(each -> calls(each, through, found, seen, depth + 1));
    }
  }

  private static boolean isText(Operand value) {
    String type = value.type().name();
    return type.equals("java.lang.StringBuilder") || type.equals("java.lang.StringBuffer");
  }

  private List<Operand> appended(Operand builder) {
    List<Operand> parts = new ArrayList<>();
    for (Statement statement : code.statements()) {
      if (statement instanceof Statement.Call call
          && call.callee().name().equals("append")
          && call.object().orElse(null) instanceof Variable object
          && builder instanceof Variable variable
          && origin(object).equals(origin(variable))) {
        parts.addAll(call.arguments());
      }
    }
    return parts;
  }

  /** Steps that keep the meaning of a value: copies, arithmetic, comparisons, conversions. */
  private static boolean isPlain(Statement statement) {
    if (statement instanceof Statement.Call call) {
      String owner = call.callee().declaringType().name();
      return !isPresence(call)
          && (owner.startsWith("java.lang.")
              || owner.startsWith("java.math.")
              || owner.equals("java.util.Objects")
              || owner.startsWith("java.time."));
    }
    return !(statement instanceof Statement.LoadArray) && !(statement instanceof Statement.Opaque);
  }

  /** Whether the call asks only if there is a value. */
  static boolean isPresence(Statement.Call call) {
    return PRESENCE.contains(call.callee().name());
  }
}
