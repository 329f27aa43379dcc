package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.Implication;
import dev.postern.extractor.flow.dataflow.Mark;
import dev.postern.extractor.flow.dataflow.Marks;
import dev.postern.extractor.flow.dataflow.Origin;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Step;
import dev.postern.extractor.flow.dataflow.Trace;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.flow.taint.FlowRow;
import dev.postern.extractor.flow.taint.SinkKind;
import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Operator;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The effect of single statements on a state. */
final class StatementTransfer {

  private final Frame frame;
  private final Memory memory;
  private final CallTransfer calls;

  StatementTransfer(Frame frame) {
    this.frame = frame;
    this.memory = frame.memory();
    this.calls = new CallTransfer(frame);
  }

  /** Changes the state; whether anything after the statement runs. */
  boolean apply(State state, Statement statement, int index) {
    switch (statement.kind()) {
      case COPY, UNARY, BINARY, CAST, INSTANCE_OF -> value(state, statement);
      case LOAD_FIELD -> loadField(state, (Statement.LoadField) statement, index);
      case STORE_FIELD -> storeField(state, (Statement.StoreField) statement);
      case LOAD_ARRAY -> loadArray(state, (Statement.LoadArray) statement, index);
      case STORE_ARRAY -> storeArray(state, (Statement.StoreArray) statement);
      case NEW_ARRAY -> newArray(state, (Statement.NewArray) statement, index);
      case CLOSURE -> closure(state, (Statement.Closure) statement, index);
      case OPAQUE -> opaque(state, (Statement.Opaque) statement);
      case CATCH -> {
        Value caught = state.thrown().join(Value.UNKNOWN);
        state.set(((Statement.Catch) statement).target().index(), caught);
        state.handled();
      }
      case CALL -> {
        return calls.apply(state, (Statement.Call) statement, index);
      }
      case RETURN, THROW, IF, GOTO, SWITCH, NOP -> {}
    }
    return true;
  }

  private void value(State state, Statement statement) {
    if (statement instanceof Statement.Copy s) {
      set(state, s.target(), frame.value(state, s.value()));
    } else if (statement instanceof Statement.Cast s) {
      set(state, s.target(), cast(state, s));
    } else if (statement instanceof Statement.Unary s) {
      set(state, s.target(), unary(state, s));
    } else if (statement instanceof Statement.Binary s) {
      set(state, s.target(), binary(state, s));
    } else if (statement instanceof Statement.InstanceOf s) {
      Marks derived = frame.value(state, s.value()).marks().clear(SinkKind.ALL);
      state.set(s.target().index(), Value.unknown(derived));
    }
  }

  private void set(State state, Variable target, Value value) {
    state.set(target.index(), memory.limited(value, target.type()));
  }

  private Value cast(State state, Statement.Cast cast) {
    Value value = frame.value(state, cast.value());
    return value.withMarks(value.marks().clear(memory.barrier(cast.type())));
  }

  private Value unary(State state, Statement.Unary unary) {
    Value operand = frame.value(state, unary.operand());
    Value result =
        unary.operator() == Operator.ARRAY_LENGTH
            ? memory.load(state, operand, "#size", TypeRef.of("int"))
            : Arithmetic.unary(unary.operator(), operand);
    Implication test = operand.test();
    Value marked = result.withMarks(operand.marks().clear(SinkKind.ALL));
    return unary.operator() == Operator.NOT && test != null
        ? marked.withTest(test.negated())
        : marked;
  }

  private Value binary(State state, Statement.Binary binary) {
    Value left = frame.value(state, binary.left());
    Value right = frame.value(state, binary.right());
    boolean text = isText(binary, left, right);
    Value result = Arithmetic.binary(binary.operator(), left, right, text);
    if (text) {
      String before = frame.locals().pattern(binary.left()).orElse("");
      Marks added = textOf(state, right).clear(Placement.behind(left, before));
      Marks content = textOf(state, left).plus(added).plus(PagePlaces.joined(left, before, added));
      String prefix = left.text().isPresent() ? left.text().get() + right.prefix() : left.prefix();
      return result.isClosed() && content.isEmpty()
          ? result
          : result.withMarks(content).withPrefix(prefix);
    }
    Value marked = result.plus(left.marks().plus(right.marks()).clear(SinkKind.ALL));
    Implication found = left.test();
    if (found != null && right.single().filter(atom -> atom.equals('/')).isPresent()) {
      return switch (binary.operator()) {
        case EQUAL -> marked.withTest(found);
        case NOT_EQUAL -> marked.withTest(found.negated());
        default -> marked;
      };
    }
    if (found != null && right.single().filter(Long.class::isInstance).isPresent()) {
      return Positions.compared(binary.operator(), found, (Long) right.single().get())
          .map(marked::withTest)
          .orElse(marked);
    }
    return switch (binary.operator()) {
      case EQUAL, NOT_EQUAL -> equality(binary, left, right, marked);
      default -> marked;
    };
  }

  /** What string conversion of a value writes: all that the object holds. */
  private Marks textOf(State state, Value value) {
    return memory.deep(state, value);
  }

  private static boolean isText(Statement.Binary binary, Value left, Value right) {
    boolean string =
        binary.target().type().is("java.lang.String")
            || left.constants().stream().anyMatch(String.class::isInstance)
            || right.constants().stream().anyMatch(String.class::isInstance);
    return binary.operator() == Operator.CONCAT || (binary.operator() == Operator.ADD && string);
  }

  private Value equality(Statement.Binary binary, Value left, Value right, Value result) {
    Value known = result;
    boolean distinct = (isNull(left) && certain(right)) || (isNull(right) && certain(left));
    if (distinct) {
      known = Value.constant(binary.operator() == Operator.NOT_EQUAL).withMarks(result.marks());
    }
    Implication present = isNull(right) ? left.test() : isNull(left) ? right.test() : null;
    if (present != null) {
      return known.withTest(binary.operator() == Operator.NOT_EQUAL ? present : present.negated());
    }
    Map<String, Long> same = new TreeMap<>();
    if (right.isClosed() && !isNull(right)) {
      same.putAll(about(binary.left(), left, SinkKind.ALL));
    }
    if (left.isClosed() && !isNull(left)) {
      same.putAll(about(binary.right(), right, SinkKind.ALL));
    }
    if (same.isEmpty()) {
      return known;
    }
    Implication equal = new Implication(same, Map.of());
    return known.withTest(binary.operator() == Operator.EQUAL ? equal : equal.negated());
  }

  private static boolean isNull(Value value) {
    return value.single().filter(Atom.NULL::equals).isPresent();
  }

  /** Whether it certainly is an object made or a constant other than null. */
  private static boolean certain(Value value) {
    return !value.mayBeNull()
        && !value.isNone()
        && value.locations().stream().allMatch(Paths::isMade);
  }

  /** The names under which a check of the operand is remembered. */
  static Map<String, Long> about(Operand operand, Value value, long kinds) {
    Map<String, Long> facts = new TreeMap<>();
    if (operand instanceof Variable variable) {
      facts.put("v:" + variable.index(), kinds);
    }
    if (value.locations().size() == 1 && !value.open()) {
      String location = value.locations().iterator().next();
      if (!Paths.isElement(location)) {
        facts.put(location, kinds);
      }
    }
    return facts;
  }

  /** A static field of a library that holds what somebody outside supplies. */
  private Marks read(Statement.LoadField load, int index) {
    FieldRef field = load.field();
    String type = field.declaringType().name();
    for (FlowRow row : frame.engine().models().rows(type, field.name())) {
      if (row.section() == FlowRow.Section.SOURCE) {
        String label = field.declaringType().simpleName() + "." + field.name();
        Step step =
            frame.step(
                Step.Role.SOURCE, index, load.line(), "what is supplied is read by " + label);
        String key = frame.method().id() + ":" + index + ":" + field.name();
        Origin origin = Origin.source(key, label, row.place());
        return Marks.of(new Mark(origin, 0, Trace.EMPTY.then(step)));
      }
    }
    return Marks.none();
  }

  private void loadField(State state, Statement.LoadField load, int index) {
    FieldRef field = load.field();
    Value value;
    if (field.isStatic()) {
      value = frame.engine().statics().value(frame, state, field).plus(read(load, index));
    } else {
      Operand base = load.object().orElseThrow();
      value = memory.load(state, frame.value(state, base), field.name(), field.type());
      value = frame.engine().statics().finals(frame, state, field, value);
    }
    set(state, load.target(), value);
  }

  private void storeField(State state, Statement.StoreField store) {
    FieldRef field = store.field();
    Value value = frame.value(state, store.value());
    long harmless = memory.barrier(field.type());
    value = value.withMarks(value.marks().clear(harmless));
    Value base =
        field.isStatic()
            ? Value.reference(Paths.statics(field.declaringType().name()))
            : frame.value(state, store.object().orElseThrow());
    memory.store(state, base, field.name(), value);
  }

  private void loadArray(State state, Statement.LoadArray load, int statement) {
    Value array = frame.value(state, load.array());
    Value index = frame.value(state, load.index());
    Value element = Elements.get(memory, state, array, index, load.target().type());
    boolean middle = index.isClosed() && !element.marks().isEmpty() && Parts.isSplit(element);
    set(
        state,
        load.target(),
        middle
            ? element.withMarks(
                element
                    .marks()
                    .then(frame.step(Step.Role.PASS, statement, load.line(), Parts.MIDDLE)))
            : element);
  }

  private void storeArray(State state, Statement.StoreArray store) {
    Value array = frame.value(state, store.array());
    Value index = frame.value(state, store.index());
    Elements.set(memory, state, array, index, frame.value(state, store.value()));
  }

  private void newArray(State state, Statement.NewArray array, int index) {
    String location =
        memory.make(
            state, Paths.made(index), Cell.of(Cell.Kind.LIBRARY, array.type().name(), true));
    Value made = Value.reference(location);
    List<Operand> elements = array.elements();
    for (int i = 0; i < elements.size(); i++) {
      memory.store(state, made, "[" + i + "]", frame.value(state, elements.get(i)));
    }
    Value size =
        array.sizes().isEmpty()
            ? Value.constant((long) elements.size())
            : frame.value(state, array.sizes().get(0));
    memory.store(state, made, "#size", size.withMarks(Marks.none()));
    set(state, array.target(), made);
  }

  private void closure(State state, Statement.Closure closure, int index) {
    Cell cell =
        new Cell(
            Cell.Kind.MADE, closure.type().name(), true, true, closure.body(), new TreeMap<>());
    String location = memory.make(state, Paths.made(index), cell);
    Value made = Value.reference(location);
    for (int i = 0; i < closure.captured().size(); i++) {
      memory.store(state, made, "&" + i, frame.value(state, closure.captured().get(i)));
    }
    state.set(closure.target().index(), made);
  }

  private void opaque(State state, Statement.Opaque opaque) {
    Marks content = Marks.none();
    for (Operand read : opaque.reads()) {
      content = content.plus(memory.deep(state, frame.value(state, read)));
    }
    for (Variable written : opaque.writes()) {
      set(state, written, state.get(written.index()).join(Value.unknown(content)));
    }
  }

  /** The condition holds, or does not. */
  void assume(State state, Operand condition, Value value, boolean holds) {
    Implication test = value.test();
    if (test != null) {
      state.refine(holds ? test.ifTrue() : test.ifFalse());
    }
    if (condition instanceof Variable variable && value.test() == null) {
      state.set(variable.index(), Value.constant(holds).withMarks(value.marks()));
    }
  }

  /** The selector equals a label: its content is that of the code. */
  void chosen(State state, Operand selector) {
    state.refine(about(selector, frame.value(state, selector), SinkKind.ALL));
  }
}
