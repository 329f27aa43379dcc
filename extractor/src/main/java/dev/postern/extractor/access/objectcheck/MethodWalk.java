package dev.postern.extractor.access.objectcheck;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Operator;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads one body in one context: marks what its variables hold, without regard to the order of
 * statements. Which uses of the object are reached without a check is concluded from that.
 */
final class MethodWalk {

  private static final Pattern READING_REQUEST =
      Pattern.compile("getParameter|getParameterValues|getPathVariable|pathVariable|queryParam");

  private final CallReader calls;
  private final Traces traces;
  private final MethodDecl method;
  private final Body body;
  private final Marks marks;
  private final int depth;

  MethodWalk(
      CallReader calls, MethodDecl method, Body body, Map<Integer, Integer> given, int depth) {
    this.calls = calls;
    this.traces = new Traces(method, body);
    this.method = method;
    this.body = body;
    this.marks = traces.marks;
    this.depth = depth;
    for (Variable variable : body.variables()) {
      boolean self = variable.name().equals("this");
      int position = self ? CallReader.SELF : variable.parameter();
      if (self || position >= 0) {
        marks.add(variable, given.getOrDefault(position, 0));
      }
    }
    marks.grown();
  }

  Reading read() {
    do {
      for (int i = 0; i < body.statements().size(); i++) {
        step(i, body.statements().get(i));
      }
    } while (marks.grown());
    return new Conclusion(calls, traces).reading();
  }

  private void step(int index, Statement statement) {
    if (statement instanceof Statement.Copy copy) {
      carry(copy.target(), copy.value());
    } else if (statement instanceof Statement.Cast cast) {
      carry(cast.target(), cast.value());
    } else if (statement instanceof Statement.Unary unary) {
      unary(unary);
    } else if (statement instanceof Statement.LoadField load) {
      load.object().ifPresent(base -> marks.add(load.target(), property(marks.of(base))));
    } else if (statement instanceof Statement.LoadArray load) {
      marks.add(load.target(), Marks.plain(marks.of(load.array())));
    } else if (statement instanceof Statement.NewArray array) {
      marks.add(array.target(), Marks.plain(marks.of(array.elements())));
    } else if (statement instanceof Statement.Binary binary) {
      binary(binary);
    } else if (statement instanceof Statement.Closure closure) {
      closure(index, closure);
    } else if (statement instanceof Statement.Opaque opaque) {
      traces.unread = true;
      opaque.writes().forEach(each -> marks.add(each, Marks.plain(marks.of(opaque.reads()))));
    } else if (statement instanceof Statement.Call call) {
      call(index, call);
    }
  }

  /** A property of a value: of a record it is the record's own. */
  private static int property(int bits) {
    boolean sent = Marks.has(bits, Marks.OBJECT) && !Marks.has(bits, Marks.RECORD);
    return sent ? Marks.plain(bits) | Marks.PROPERTY : Marks.plain(bits);
  }

  private void carry(Variable target, Operand value) {
    marks.add(target, marks.of(value));
    if (value instanceof Variable from) {
      traces.inherit(from, target);
    }
  }

  private void unary(Statement.Unary unary) {
    int bits = marks.of(unary.operand());
    marks.add(unary.target(), unary.operator() == Operator.NOT ? Marks.negated(bits) : bits);
    if (unary.operand() instanceof Variable from) {
      traces.inherit(from, unary.target());
    }
  }

  private void binary(Statement.Binary binary) {
    int left = marks.of(binary.left());
    int right = marks.of(binary.right());
    boolean constant = binary.left() instanceof Constant || binary.right() instanceof Constant;
    boolean comparing =
        binary.operator() == Operator.EQUAL || binary.operator() == Operator.NOT_EQUAL;
    if (comparing && !constant && Marks.meet(List.of(left, right))) {
      int sense = binary.operator() == Operator.EQUAL ? Marks.RELATION : Marks.STRANGER;
      relation(binary.target(), method.id(), left | right, sense);
      return;
    }
    if (comparing && (isNull(binary.left()) || isNull(binary.right()))) {
      traces.nullTests.add(binary.target().index());
    }
    marks.add(binary.target(), Comparing.result(binary, left | right));
    for (Operand side : List.of(binary.left(), binary.right())) {
      if (side instanceof Variable from && Marks.has(marks.of(side), Marks.RELATED)) {
        traces.inherit(from, binary.target());
      }
    }
  }

  private static boolean isNull(Operand operand) {
    return operand instanceof Constant constant && constant.kind() == Constant.Kind.NULL;
  }

  private void relation(Variable target, MethodId checker, int values, int sense) {
    boolean loose = Marks.has(values, Marks.PROPERTY) && !Marks.has(values, Marks.RECORD);
    marks.add(target, loose ? sense | Marks.LOOSE : sense);
    traces.origins.putIfAbsent(target.index(), checker);
  }

  private void closure(int index, Statement.Closure closure) {
    Optional<MethodDecl> code = calls.method(closure.body());
    if (code.isEmpty()) {
      traces.unread = true;
      return;
    }
    Map<Integer, Integer> given = new TreeMap<>();
    boolean records = body.variables().stream().anyMatch(v -> Marks.has(marks.of(v), Marks.RECORD));
    for (int i = 0; i < code.get().parameters().size(); i++) {
      boolean captured = i < closure.captured().size();
      int own = captured ? marks.of(closure.captured().get(i)) : records ? Marks.RECORD : 0;
      given.put(i, own);
    }
    Reading reading = calls.read(code.get(), given, depth + 1);
    traces.readings.put(index, reading);
    traces.note(reading);
    marks.add(closure.target(), reading.result());
    if (Marks.has(reading.result(), Marks.RELATED)) {
      traces.origins.putIfAbsent(closure.target().index(), code.get().id());
    }
  }

  private List<Operand> involved(Statement.Call call) {
    List<Operand> all = new ArrayList<>(call.arguments());
    call.object().ifPresent(all::add);
    return all;
  }

  private void call(int index, Statement.Call call) {
    List<Operand> involved = involved(call);
    int given = marks.of(involved);
    if (CallerSigns.givesCaller(call, given)) {
      traces.sawCaller = true;
      call.target().ifPresent(result -> marks.add(result, Marks.CALLER));
      return;
    }
    if (READING_REQUEST.matcher(call.callee().name()).matches()) {
      call.target().ifPresent(result -> marks.add(result, Marks.OBJECT));
    }
    fill(call);
    List<MethodDecl> targets = calls.targets(call);
    if (targets.isEmpty()) {
      outside(index, call, involved);
      return;
    }
    inside(index, call, targets);
  }

  /** A bean that is given a value of the request holds it. */
  private void fill(Statement.Call call) {
    boolean filling = call.callee().name().matches("<init>|(set|add|put|with)[A-Z].*|add|put");
    if (filling
        && call.object().orElse(null) instanceof Variable bean
        && !bean.name().equals("this")) {
      marks.add(bean, marks.of(call.arguments()) & (Marks.OBJECT | Marks.RECORD));
    }
  }

  private void inside(int index, Statement.Call call, List<MethodDecl> targets) {
    Map<Integer, Integer> given = new TreeMap<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      given.put(i, marks.of(call.arguments().get(i)));
    }
    call.object().ifPresent(self -> given.put(CallReader.SELF, Marks.plain(marks.of(self))));
    Reading joined = null;
    for (MethodDecl target : targets) {
      Reading reading = calls.read(target, given, depth + 1);
      joined = joined == null ? reading : calls.either(joined, reading);
    }
    Reading reading = joined == null ? Reading.NOTHING : joined;
    traces.readings.put(index, reading);
    traces.note(reading);
    boolean aboutCaller =
        reading.sawCaller() && !Marks.has(marks.of(involved(call)), Marks.OBJECT | Marks.RECORD);
    call.target()
        .ifPresent(
            result -> {
              int bits = reading.result() | (aboutCaller ? Marks.CALLER : 0);
              marks.add(result, bits);
              if (Marks.has(bits, Marks.RELATED)) {
                traces.origins.putIfAbsent(result.index(), targets.get(0).id());
              }
            });
  }

  private void outside(int index, Statement.Call call, List<Operand> involved) {
    int arguments = marks.of(call.arguments());
    boolean object = Marks.has(arguments, Marks.OBJECT | Marks.RECORD);
    if (calls.isStore(call)) {
      store(index, call, arguments, object);
      return;
    }
    if (object && call.callee().resolution() == Resolution.UNRESOLVED) {
      traces.unread = true;
    }
    traces.givenAway |=
        object && call.target().isEmpty() && call.callee().resolution() == Resolution.IMPORT;
    int all = marks.of(involved);
    if (Comparing.keepsOwn(call, arguments)) {
      traces.filtered.add(index);
      traces.checkedUses.add(index);
      return;
    }
    call.target().ifPresent(result -> result(call, result, involved, all));
  }

  private void result(Statement.Call call, Variable result, List<Operand> involved, int all) {
    if (Comparing.isRelation(call, involved.stream().map(marks::of).toList())) {
      relation(result, method.id(), all, Comparing.sense(call));
      return;
    }
    int of = call.object().map(marks::of).orElse(0);
    marks.add(result, Marks.plain(all) | Comparing.asked(call, of, marks.of(call.arguments())));
    if (Comparing.isEmptiness(call) && !Marks.has(all, Marks.RECORD)) {
      traces.nullTests.add(result.index());
    }
  }

  private void store(int index, Statement.Call call, int arguments, boolean object) {
    if (!object) {
      return;
    }
    traces.reached = true;
    if (Marks.has(arguments, Marks.CALLER)) {
      traces.checkedUses.add(index);
      return;
    }
    if (calls.isWrite(call)) {
      traces.writes.add(index);
    } else {
      call.target().ifPresent(result -> marks.add(result, Marks.RECORD));
    }
  }
}
