package dev.postern.extractor.access.objectcheck;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads one body in one context: first marks, without regard to the order of statements, then which
 * uses of the object are reached without passing a check.
 */
final class MethodWalk {

  private static final Set<String> EQUALITIES =
      Set.of("equals", "equalsIgnoreCase", "contains", "containsKey", "compareTo", "compare");
  private static final Pattern REFUSING =
      Pattern.compile("isTrue|isFalse|state|(check|assert|verify|require|ensure|validate).*");
  private static final Pattern FILTERING = Pattern.compile("filter|removeIf");
  private static final Pattern HANDING_OUT =
      Pattern.compile("addAttribute|addObject|addAllAttributes|write|print|println|writeValue.*");
  private static final Pattern READING_REQUEST =
      Pattern.compile("getParameter|getParameterValues|getPathVariable|pathVariable|queryParam");

  private final CallReader calls;
  private final MethodDecl method;
  private final Body body;
  private final int depth;
  private final Marks marks;
  private final Map<Integer, Reading> readings = new TreeMap<>();
  private final Set<Integer> filtered = new TreeSet<>();
  private final Set<Integer> writes = new TreeSet<>();
  private final Set<Integer> checkedUses = new TreeSet<>();
  private final Map<Integer, MethodId> origins = new TreeMap<>();
  private final Set<Integer> nullTests = new TreeSet<>();
  private boolean reached;
  private boolean sawCaller;
  private boolean unread;

  MethodWalk(
      CallReader calls, MethodDecl method, Body body, Map<Integer, Integer> given, int depth) {
    this.calls = calls;
    this.method = method;
    this.body = body;
    this.depth = depth;
    this.marks = new Marks(body.variables().size());
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
    return conclude();
  }

  private void step(int index, Statement statement) {
    if (statement instanceof Statement.Copy copy) {
      carry(copy.target(), copy.value());
    } else if (statement instanceof Statement.Cast cast) {
      carry(cast.target(), cast.value());
    } else if (statement instanceof Statement.Unary unary) {
      carry(unary.target(), unary.operand());
    } else if (statement instanceof Statement.LoadField load) {
      load.object().ifPresent(base -> marks.add(load.target(), property(marks.of(base))));
    } else if (statement instanceof Statement.LoadArray load) {
      marks.add(load.target(), plain(marks.of(load.array())));
    } else if (statement instanceof Statement.NewArray array) {
      marks.add(array.target(), plain(marks.of(array.elements())));
    } else if (statement instanceof Statement.Binary binary) {
      binary(binary);
    } else if (statement instanceof Statement.Closure closure) {
      closure(index, closure);
    } else if (statement instanceof Statement.Opaque opaque) {
      unread = true;
      opaque.writes().forEach(each -> marks.add(each, plain(marks.of(opaque.reads()))));
    } else if (statement instanceof Statement.Call call) {
      call(index, call);
    }
  }

  private static int plain(int bits) {
    return bits & ~(Marks.RELATION | Marks.LOOSE);
  }

  /** A property of a value: of a record it is the record's own. */
  private static int property(int bits) {
    boolean sent = Marks.has(bits, Marks.OBJECT) && !Marks.has(bits, Marks.RECORD);
    return sent ? plain(bits) | Marks.PROPERTY : plain(bits);
  }

  /** A relation of these values. */
  private static int relating(int bits) {
    boolean loose = Marks.has(bits, Marks.PROPERTY) && !Marks.has(bits, Marks.RECORD);
    return loose ? Marks.RELATION | Marks.LOOSE : Marks.RELATION;
  }

  private void carry(Variable target, Operand value) {
    marks.add(target, marks.of(value));
    if (value instanceof Variable from) {
      inherit(from, target);
    }
  }

  private void inherit(Variable from, Variable target) {
    if (origins.containsKey(from.index())) {
      origins.putIfAbsent(target.index(), origins.get(from.index()));
    }
    if (nullTests.contains(from.index())) {
      nullTests.add(target.index());
    }
  }

  private void binary(Statement.Binary binary) {
    int left = marks.of(binary.left());
    int right = marks.of(binary.right());
    boolean constant = binary.left() instanceof Constant || binary.right() instanceof Constant;
    boolean comparing =
        binary.operator() == Operator.EQUAL || binary.operator() == Operator.NOT_EQUAL;
    if (comparing && !constant && Marks.meet(List.of(left, right))) {
      relation(binary.target(), method.id(), left | right);
      return;
    }
    if (comparing && (isNull(binary.left()) || isNull(binary.right()))) {
      nullTests.add(binary.target().index());
    }
    marks.add(binary.target(), left | right);
    for (Operand side : List.of(binary.left(), binary.right())) {
      if (side instanceof Variable from && Marks.has(marks.of(side), Marks.RELATION)) {
        inherit(from, binary.target());
      }
    }
  }

  private static boolean isNull(Operand operand) {
    return operand instanceof Constant constant && constant.kind() == Constant.Kind.NULL;
  }

  private void relation(Variable target, MethodId checker, int values) {
    marks.add(target, relating(values));
    origins.putIfAbsent(target.index(), checker);
  }

  private void closure(int index, Statement.Closure closure) {
    Optional<MethodDecl> code = calls.method(closure.body());
    if (code.isEmpty()) {
      unread = true;
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
    readings.put(index, reading);
    note(reading);
    marks.add(closure.target(), reading.result());
    if (Marks.has(reading.result(), Marks.RELATION)) {
      origins.putIfAbsent(closure.target().index(), code.get().id());
    }
  }

  private void note(Reading reading) {
    reached |= reading.reached();
    sawCaller |= reading.sawCaller();
    unread |= reading.unread();
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
      sawCaller = true;
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
    call.object().ifPresent(self -> given.put(CallReader.SELF, plain(marks.of(self))));
    Reading joined = null;
    for (MethodDecl target : targets) {
      Reading reading = calls.read(target, given, depth + 1);
      joined = joined == null ? reading : calls.either(joined, reading);
    }
    Reading reading = joined == null ? Reading.NOTHING : joined;
    readings.put(index, reading);
    note(reading);
    boolean aboutCaller =
        reading.sawCaller() && !Marks.has(marks.of(involved(call)), Marks.OBJECT | Marks.RECORD);
    call.target()
        .ifPresent(
            result -> {
              int bits = reading.result() | (aboutCaller ? Marks.CALLER : 0);
              marks.add(result, bits);
              if (Marks.has(bits, Marks.RELATION)) {
                origins.putIfAbsent(result.index(), targets.get(0).id());
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
      unread = true;
    }
    int all = marks.of(involved);
    boolean filtering =
        FILTERING.matcher(call.callee().name()).matches() && Marks.has(arguments, Marks.RELATION);
    if (filtering) {
      filtered.add(index);
      checkedUses.add(index);
      return;
    }
    if (isRelation(call, involved)) {
      call.target().ifPresent(result -> relation(result, method.id(), all));
      return;
    }
    boolean emptiness = call.callee().name().matches("isEmpty|isNull|nonNull|isBlank|isPresent");
    call.target()
        .ifPresent(
            result -> {
              marks.add(
                  result,
                  call.arguments().isEmpty()
                      ? (all & ~Marks.RELATION) | relationOf(call)
                      : plain(all));
              if (emptiness && !Marks.has(all, Marks.RECORD)) {
                nullTests.add(result.index());
              }
            });
  }

  /** Questions to a value that is a relation, such as of a boxed truth value, keep it. */
  private int relationOf(Statement.Call call) {
    return call.object().map(self -> marks.of(self) & (Marks.RELATION | Marks.LOOSE)).orElse(0);
  }

  private boolean isRelation(Statement.Call call, List<Operand> involved) {
    String returned = call.callee().returnType().simpleName();
    boolean truth =
        EQUALITIES.contains(call.callee().name())
            || returned.equals("boolean")
            || returned.equals("Boolean");
    return truth && Marks.meet(involved.stream().map(marks::of).toList());
  }

  private void store(int index, Statement.Call call, int arguments, boolean object) {
    if (!object) {
      return;
    }
    reached = true;
    if (Marks.has(arguments, Marks.CALLER)) {
      checkedUses.add(index);
      return;
    }
    if (calls.isWrite(call)) {
      writes.add(index);
    } else {
      call.target().ifPresent(result -> marks.add(result, Marks.RECORD));
    }
  }

  // --- what the marks mean -----------------------------------------------------------------------

  private Reading conclude() {
    Ways ways = new Ways(body, branches(true), branches(false), refusals());
    Ways firm = new Ways(body, firm(branches(true)), branches(false), firm(refusals()));
    Set<Integer> open = new TreeSet<>();
    Set<Integer> uses = new LinkedHashSet<>(writes);
    readings.forEach(
        (index, reading) -> {
          if (reading.openWrite()) {
            uses.add(index);
          }
        });
    for (int use : uses) {
      if ((ofRecord(use) ? firm : ways).isOpen(use)) {
        open.add(use);
      }
    }
    boolean openWrite = !open.isEmpty();
    Set<Integer> handedOut = reached ? handedOut() : Set.of();
    boolean openRead = handedOut.stream().anyMatch(firm::isOpen);
    handedOut.stream().filter(firm::isOpen).forEach(open::add);
    uses.addAll(handedOut);
    boolean checkedUse =
        !checkedUses.isEmpty()
            || readings.values().stream().anyMatch(Reading::checkedUse)
            || !open.containsAll(uses);
    List<Integer> returns = ways.returns();
    boolean hasCheck = !branches(true).isEmpty() || !refusals().isEmpty();
    boolean refuses = hasCheck && !returns.isEmpty() && !ways.isOpen(new TreeSet<>(returns));
    return new Reading(
        result(ways, openRead),
        refuses,
        refuses && firm.isOpen(new TreeSet<>(returns)),
        !refuses && mayRefuse(ways),
        reached,
        openWrite,
        open.stream()
            .anyMatch(use -> uses.contains(use) && !handedOut.contains(use) && ofRecord(use)),
        openRead,
        checkedUse,
        sawCaller,
        unread,
        checks(ways, uses, open));
  }

  /** Whether a call takes a record that was looked up. */
  private boolean ofRecord(int index) {
    boolean below = readings.containsKey(index) && readings.get(index).openRecordWrite();
    return below
        || (body.statements().get(index) instanceof Statement.Call call
            && Marks.has(marks.of(call.arguments()), Marks.RECORD));
  }

  /** The checks that do not rest on a property of what the request holds alone. */
  private Set<Integer> firm(Set<Integer> checks) {
    Set<Integer> kept = new TreeSet<>();
    for (int index : checks) {
      Statement at = body.statements().get(index);
      boolean loose =
          at instanceof Statement.If branch
              ? Marks.has(marks.of(branch.condition()), Marks.LOOSE)
              : readings.containsKey(index) && readings.get(index).loose();
      if (!loose) {
        kept.add(index);
      }
    }
    return kept;
  }

  /** Branches on a relation, or those on the caller alone that are no test for a missing one. */
  private Set<Integer> branches(boolean relations) {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < body.statements().size(); i++) {
      if (body.statements().get(i) instanceof Statement.If branch
          && branch.condition() instanceof Variable condition) {
        int bits = marks.of(condition);
        boolean relation = Marks.has(bits, Marks.RELATION);
        boolean caller = bits == Marks.CALLER && !nullTests.contains(condition.index());
        if (relations ? relation : caller) {
          found.add(i);
        }
      }
    }
    return found;
  }

  /** Calls that come back only when the object belongs to the caller. */
  private Set<Integer> refusals() {
    Set<Integer> found = new TreeSet<>();
    readings.forEach(
        (index, reading) -> {
          if (reading.refuses() && body.statements().get(index) instanceof Statement.Call) {
            found.add(index);
          }
        });
    for (int i = 0; i < body.statements().size(); i++) {
      if (body.statements().get(i) instanceof Statement.Call call
          && call.target().isEmpty()
          && REFUSING.matcher(call.callee().name()).matches()
          && calls.targets(call).isEmpty()
          && Marks.has(marks.of(call.arguments()), Marks.RELATION)) {
        found.add(i);
      }
    }
    found.addAll(filtered);
    return found;
  }

  /** Where records leave: returned, or given to a model or a writer. */
  private Set<Integer> handedOut() {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < body.statements().size(); i++) {
      Statement statement = body.statements().get(i);
      boolean returned =
          statement instanceof Statement.Return back
              && back.result().map(value -> Marks.has(marks.of(value), Marks.RECORD)).orElse(false);
      boolean given =
          statement instanceof Statement.Call call
              && HANDING_OUT.matcher(call.callee().name()).matches()
              && calls.targets(call).isEmpty()
              && Marks.has(marks.of(call.arguments()), Marks.RECORD);
      if (returned || given) {
        found.add(i);
      }
    }
    return found;
  }

  private int result(Ways ways, boolean openRead) {
    int bits = 0;
    boolean related = false;
    for (int index : ways.returns()) {
      if (body.statements().get(index) instanceof Statement.Return back) {
        bits |= back.result().map(marks::of).orElse(0);
        related |=
            branches(true).stream().anyMatch(branch -> ways.follows(branch, index))
                && back.result().orElse(null) instanceof Constant;
      }
    }
    boolean checked = !branches(true).isEmpty() || !refusals().isEmpty();
    if (checked && !openRead) {
      bits &= ~(Marks.OBJECT | Marks.RECORD);
    }
    return related ? bits | Marks.RELATION : bits;
  }

  /** A refusal under a branch on the caller and one on what was found for the object. */
  private boolean mayRefuse(Ways ways) {
    for (int i = 0; i < body.statements().size(); i++) {
      if (body.statements().get(i) instanceof Statement.Throw) {
        int refusal = i;
        boolean byCaller = branches(false).stream().anyMatch(b -> ways.dominates(b, refusal));
        if (byCaller && recordBranches().stream().anyMatch(b -> ways.dominates(b, refusal))) {
          return true;
        }
      }
    }
    return false;
  }

  private Set<Integer> recordBranches() {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < body.statements().size(); i++) {
      if (body.statements().get(i) instanceof Statement.If branch
          && Marks.has(marks.of(branch.condition()), Marks.RECORD)) {
        found.add(i);
      }
    }
    return found;
  }

  private List<Check> checks(Ways ways, Set<Integer> uses, Set<Integer> openUses) {
    Map<String, Check> found = new LinkedHashMap<>();
    boolean open = uses.isEmpty() || !openUses.isEmpty();
    for (int branch : branches(true)) {
      Variable condition = (Variable) ((Statement.If) body.statements().get(branch)).condition();
      MethodId checker = origins.getOrDefault(condition.index(), method.id());
      add(found, checker, strength(ways, uses, branch, open), branch);
    }
    for (int refusal : refusals()) {
      add(found, checker(refusal), strength(ways, uses, refusal, open), refusal);
    }
    readings.forEach(
        (index, reading) -> {
          if (reading.mayRefuse()) {
            add(found, checker(index), "POSSIBLE", index);
          }
          if (isIgnored(index, reading)) {
            add(found, checker(index), "IGNORED", index);
          }
          boolean checker =
              reading.refuses()
                  || reading.mayRefuse()
                  || Marks.has(reading.result(), Marks.RELATION);
          if (!checker || reading.openWrite() || reading.checkedUse()) {
            reading
                .checks()
                .forEach(each -> found.putIfAbsent(each.checker() + each.strength(), each));
          }
        });
    return List.copyOf(found.values());
  }

  private boolean isIgnored(int index, Reading reading) {
    return body.statements().get(index) instanceof Statement.Call call
        && call.target().isEmpty()
        && call.callee().returnType().simpleName().equalsIgnoreCase("boolean")
        && Marks.has(reading.result(), Marks.RELATION)
        && !reading.refuses();
  }

  private static String strength(Ways ways, Set<Integer> uses, int check, boolean open) {
    if (!open) {
      return "DOMINATES";
    }
    boolean after =
        uses.stream().anyMatch(use -> ways.isOpen(use) && ways.follows(use, check))
            && uses.stream().noneMatch(use -> ways.follows(check, use));
    return after ? "AFTER_USE" : "PARTIAL";
  }

  private MethodId checker(int index) {
    return body.statements().get(index) instanceof Statement.Call call
        ? calls.targets(call).stream().map(MethodDecl::id).findFirst().orElse(method.id())
        : method.id();
  }

  private void add(Map<String, Check> found, MethodId checker, String strength, int index) {
    int line = Math.max(body.statements().get(index).line(), 0);
    SourceSpan at = SourceSpan.line(method.span().file(), line);
    found.putIfAbsent(
        checker + strength,
        new Check(
            checker,
            strength,
            new Evidence(at, "object-check", "the object is related to the caller")));
  }
}
