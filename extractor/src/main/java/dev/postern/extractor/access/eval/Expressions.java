package dev.postern.extractor.access.eval;

import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Operator;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Evaluates the statements that only compute a value. */
final class Expressions {

  private static final int MAX_ARRAY = 10_000;

  private final Function<Operand, Value> reader;
  private final Interpreter interpreter;

  private Expressions(Function<Operand, Value> reader, Interpreter interpreter) {
    this.reader = reader;
    this.interpreter = interpreter;
  }

  /** The variable that the statement writes, with its new value. */
  static Map<Variable, Value> evaluate(
      Statement statement, Function<Operand, Value> reader, Interpreter interpreter) {
    Expressions work = new Expressions(reader, interpreter);
    if (statement instanceof Statement.Copy copy) {
      return Map.of(copy.target(), reader.apply(copy.value()));
    }
    if (statement instanceof Statement.Cast cast) {
      return Map.of(cast.target(), reader.apply(cast.value()));
    }
    if (statement instanceof Statement.Unary unary) {
      return Map.of(unary.target(), work.unary(unary));
    }
    if (statement instanceof Statement.Binary binary) {
      return Map.of(binary.target(), work.binary(binary));
    }
    if (statement instanceof Statement.InstanceOf test) {
      return Map.of(test.target(), work.instanceOf(test));
    }
    if (statement instanceof Statement.LoadField load) {
      return Map.of(load.target(), work.loadField(load));
    }
    if (statement instanceof Statement.LoadArray load) {
      return Map.of(load.target(), work.loadArray(load));
    }
    if (statement instanceof Statement.NewArray array) {
      return Map.of(array.target(), work.newArray(array));
    }
    return Map.of();
  }

  private static Value unknown(String why) {
    return new Value.Unknown(why);
  }

  static Optional<Integer> integer(Value value) {
    return value instanceof Value.Plain plain && plain.constant().value() instanceof Number number
        ? Optional.of(number.intValue())
        : Optional.empty();
  }

  static Value number(int value) {
    return new Value.Plain(new Constant(Constant.Kind.NUMBER, value, TypeRef.of("int")));
  }

  private Value unary(Statement.Unary unary) {
    Value operand = reader.apply(unary.operand());
    return switch (unary.operator()) {
      case NOT -> negate(operand);
      case ARRAY_LENGTH ->
          operand instanceof Value.Sequence array && array.gap().isEmpty()
              ? number(array.elements().size())
              : unknown("the length of an array");
      case NEGATE -> integer(operand).map(known -> number(-known)).orElse(operand);
      default -> unknown("the result of " + unary.operator());
    };
  }

  static Value negate(Value value) {
    return Value.asBoolean(value)
        .map(known -> Value.bool(!known))
        .orElseGet(() -> value instanceof Value.Unknown unknown ? negated(unknown) : value);
  }

  private static Value negated(Value.Unknown operand) {
    return operand.why().startsWith("not ")
        ? unknown(operand.why().substring(4))
        : unknown("not " + operand.why());
  }

  private Value binary(Statement.Binary binary) {
    Value left = reader.apply(binary.left());
    Value right = reader.apply(binary.right());
    return switch (binary.operator()) {
      case CONCAT -> concat(left, right);
      case EQUAL -> interpreter.comparison(left, right).orElseGet(() -> why(left, right));
      case NOT_EQUAL ->
          interpreter
              .comparison(left, right)
              .map(Expressions::negate)
              .orElseGet(() -> why(left, right));
      case AND, OR, XOR -> logic(binary, left, right);
      default ->
          integer(left)
              .flatMap(a -> integer(right).flatMap(b -> arithmetic(binary, a, b)))
              .orElseGet(() -> why(left, right));
    };
  }

  private static Value why(Value left, Value right) {
    if (left.isCallersChoice() || right.isCallersChoice()) {
      return left.isCallersChoice() ? left : right;
    }
    return left instanceof Value.Unknown
        ? left
        : right instanceof Value.Unknown ? right : unknown("a comparison");
  }

  private static Value logic(Statement.Binary binary, Value left, Value right) {
    Optional<Boolean> a = Value.asBoolean(left);
    Optional<Boolean> b = Value.asBoolean(right);
    if (a.isEmpty() || b.isEmpty()) {
      boolean known = a.or(() -> b).isPresent() && binary.operator() != Operator.XOR;
      boolean settling = binary.operator() == Operator.OR;
      return known && a.or(() -> b).get() == settling ? Value.bool(settling) : why(left, right);
    }
    return switch (binary.operator()) {
      case AND -> Value.bool(a.get() && b.get());
      case OR -> Value.bool(a.get() || b.get());
      default -> Value.bool(a.get() ^ b.get());
    };
  }

  private static Optional<Value> arithmetic(Statement.Binary binary, int a, int b) {
    return switch (binary.operator()) {
      case ADD -> Optional.of(number(a + b));
      case SUBTRACT -> Optional.of(number(a - b));
      case MULTIPLY -> Optional.of(number(a * b));
      case LESS -> Optional.of(Value.bool(a < b));
      case LESS_OR_EQUAL -> Optional.of(Value.bool(a <= b));
      case GREATER -> Optional.of(Value.bool(a > b));
      case GREATER_OR_EQUAL -> Optional.of(Value.bool(a >= b));
      default -> Optional.empty();
    };
  }

  /** Concatenation of texts and constants; unknown when a part is. */
  static Value concat(Value left, Value right) {
    if (left instanceof Value.Unknown) {
      return left;
    }
    if (right instanceof Value.Unknown) {
      return right;
    }
    Optional<String> a = display(left);
    Optional<String> b = display(right);
    return a.isPresent() && b.isPresent()
        ? Value.text(a.get() + b.get())
        : unknown("a text put together from objects");
  }

  /** The text a value is printed as, when known. */
  static Optional<String> display(Value value) {
    if (value instanceof Value.Plain plain) {
      return Optional.of(String.valueOf(plain.constant().value()));
    }
    return Value.asText(value);
  }

  private Value instanceOf(Statement.InstanceOf test) {
    Value value = reader.apply(test.value());
    if (Value.isNull(value)) {
      return Value.bool(false);
    }
    Optional<Value> told = interpreter.instance(value, test.type());
    if (told.isPresent()) {
      return told.get();
    }
    if (value instanceof Value.Instance instance) {
      String name = test.type().name();
      boolean known =
          instance.type().name().equals(name)
              || interpreter.program().superNames(instance.type()).contains(name);
      return Value.bool(known);
    }
    return value instanceof Value.Unknown ? value : unknown("the type of a value");
  }

  private Value loadField(Statement.LoadField load) {
    FieldRef field = load.field();
    Optional<Value> base = load.object().map(reader);
    if (base.isEmpty()) {
      Value stored = interpreter.statics().get(field.declaringType().name() + "#" + field.name());
      return stored != null && !Value.isNull(stored)
          ? stored
          : interpreter.surroundings().staticField(interpreter, field);
    }
    Optional<Value.Instance> object =
        base.get() instanceof Value.Instance given
            ? Optional.of(given)
            : interpreter.enumObject(base.get());
    if (object.isPresent()) {
      Value.Instance instance = object.get();
      Value stored = instance.fields().get(field.name());
      return stored != null
          ? stored
          : interpreter.surroundings().field(interpreter, instance, field);
    }
    if (base.get() instanceof Value.Sequence array && field.name().equals("length")) {
      return array.gap().isEmpty()
          ? number(array.elements().size())
          : unknown("the length of an array");
    }
    return base.get() instanceof Value.Unknown ? base.get() : unknown("field " + field.name());
  }

  private Value loadArray(Statement.LoadArray load) {
    Value array = reader.apply(load.array());
    Optional<Integer> index = integer(reader.apply(load.index()));
    if (array instanceof Value.Sequence sequence
        && index.isPresent()
        && index.get() >= 0
        && index.get() < sequence.elements().size()) {
      return sequence.elements().get(index.get());
    }
    return array instanceof Value.Unknown ? array : unknown("an element of an array");
  }

  private Value newArray(Statement.NewArray array) {
    List<Value> elements = new ArrayList<>();
    array.elements().forEach(element -> elements.add(reader.apply(element)));
    if (elements.isEmpty() && array.sizes().size() == 1) {
      Optional<Integer> size = integer(reader.apply(array.sizes().get(0)));
      if (size.isEmpty() || size.get() < 0 || size.get() > MAX_ARRAY) {
        return new Value.Sequence(List.of(), "an array of unknown length");
      }
      for (int i = 0; i < size.get(); i++) {
        elements.add(Value.nothing());
      }
    }
    return new Value.Sequence(elements, "");
  }
}
