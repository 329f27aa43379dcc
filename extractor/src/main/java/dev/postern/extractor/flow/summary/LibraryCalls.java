package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.Mark;
import dev.postern.extractor.flow.dataflow.Marks;
import dev.postern.extractor.flow.dataflow.Origin;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Step;
import dev.postern.extractor.flow.dataflow.Trace;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.flow.taint.FlowRow;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Calls into libraries: rows say what is dangerous, harmless or from outside; models keep apart the
 * elements of containers and compute with constants; anything else takes all content of receiver
 * and arguments to the result, and into the receiver when the method's name says that it takes
 * something up.
 */
final class LibraryCalls {

  private static final Set<String> TAKES_UP =
      Set.of(
          "add",
          "append",
          "insert",
          "put",
          "set",
          "push",
          "offer",
          "write",
          "with",
          "header",
          "param",
          "body",
          "attribute",
          "load",
          "command",
          "build",
          "union",
          "merge",
          "copy",
          "read",
          "query",
          "url",
          "uri",
          "path",
          "to",
          "from",
          "enqueue",
          "replace",
          "parse",
          "init",
          "update",
          "print",
          "format",
          "complete",
          "success",
          "emit",
          "tryEmit");
  private static final Pattern DECODES = Pattern.compile("^(url|base64)?([dD]ecode|[uU]nescape)");
  private static final Set<String> FILLS =
      Set.of("read", "readFully", "readNBytes", "getChars", "getBytes", "toArray");
  private static final Set<String> TEXTS =
      Set.of("java.lang.String", "java.lang.CharSequence", "java.lang.Object");

  private final Frame frame;
  private final Memory memory;
  private final Rows rows;
  private final Callbacks callbacks;
  private final ContainerCalls containers;
  private final TextCalls texts;
  private final BridgeCalls bridges;
  private final Placement placement;

  LibraryCalls(Frame frame, Callbacks callbacks) {
    this.frame = frame;
    this.memory = frame.memory();
    this.rows = new Rows(frame);
    this.callbacks = callbacks;
    this.containers = new ContainerCalls(frame);
    this.texts = new TextCalls(frame);
    this.bridges = new BridgeCalls(frame);
    this.placement = new Placement(frame);
  }

  /** Changes the state; the result. */
  Value apply(State state, CallSite call) {
    CallSite site = placement.placed(state, call);
    List<FlowRow> found = rows.of(state, site);
    rows.arrive(state, site, found);
    Value made = modelled(state, site);
    Value result = without(site, made).plus(PagePlaces.formatted(memory, state, site));
    given(state, site);
    rows.tag(state, site, result, found);
    Value read = decoded(site, result);
    return placement.followed(state, call, marked(state, site, found, read));
  }

  /** What was harmless as it was written, or passed a check so, may be anything when decoded. */
  private static Value decoded(CallSite site, Value value) {
    boolean decodes = DECODES.matcher(site.name()).find() && !value.marks().isEmpty();
    return decodes
        ? value.withMarks(value.marks().map(mark -> new Mark(mark.origin(), 0, mark.trace())))
        : value;
  }

  /** The result less what characters that were removed would be needed for. */
  private Value without(CallSite site, Value value) {
    long harmless = Removals.bits(site);
    if (harmless == 0 || value.marks().isEmpty()) {
      return value;
    }
    boolean tags = site.argument(0).text().filter("<"::equals).isPresent();
    Step step =
        frame.step(
            Step.Role.SANITIZER,
            site.index(),
            site.call().line(),
            "is made harmless by " + Frame.name(site.call()) + (tags ? "(\"<\")" : ""));
    return value.withMarks(value.marks().clear(harmless).then(step));
  }

  /** Arrays that a library gets to see may have been filled there. */
  private void given(State state, CallSite site) {
    boolean fills = FILLS.contains(site.name()) && !site.receiver().isNone();
    for (Value argument : site.arguments()) {
      if (fills && !argument.locations().isEmpty()) {
        Value content = Value.unknown(memory.deep(state, site.receiver()));
        memory.pour(state, argument, Elements.ANY, content.join(elements(state, site.receiver())));
      }
      for (String location : argument.locations()) {
        if (state.has(location) && memory.cell(state, location).fields().containsKey("#size")) {
          state.put(
              location, memory.cell(state, location).with(Literals.GIVEN, Value.constant(true)));
        }
      }
    }
  }

  /** A constructor of a library type: the object holds what it is given. */
  Value construct(State state, CallSite call, Value made) {
    CallSite site = placement.placed(state, call);
    List<FlowRow> found = rows.of(state, site);
    rows.arrive(state, site, found);
    if (!containers.construct(state, site, made)) {
      Marks content = Marks.none();
      Value elements = Value.NONE;
      for (Value argument : site.arguments()) {
        content = content.plus(memory.deep(state, argument));
        elements =
            elements.join(Elements.all(memory, state, argument, TypeRef.UNKNOWN).withTest(null));
      }
      callbacks.run(state, site, Value.unknown(content));
      Value held = Value.unknown(passed(site, content)).join(elements.withMarks(Marks.none()));
      memory.pour(state, made, Memory.CONTENT, held);
      if (site.call().callee().declaringType().name().matches("java\\..*(Writer|Stream)")) {
        Elements.view(memory, state, made, site.argument(0));
      }
    }
    rows.tag(state, site, made, found);
    placement.made(state, site, made);
    Value result = marked(state, site, found, made);
    return made.withMarks(memory.deep(state, result).plus(result.marks()));
  }

  /** A method of the repository that a row speaks of nevertheless, such as one of an interface. */
  void alsoSource(State state, CallSite site, Value result) {
    List<FlowRow> found = rows.of(state, site);
    rows.arrive(state, site, found);
    rows.tag(state, site, result, found);
  }

  /** The result with what the rows say of it. */
  Value marked(State state, CallSite site, Value result) {
    return marked(state, site, rows.declared(site), result);
  }

  private Value marked(State state, CallSite site, List<FlowRow> found, Value result) {
    Value value = result;
    for (FlowRow row : found) {
      switch (row.section()) {
        case SANITIZER ->
            value = rows.holds(state, site, row) ? sanitized(state, site, row, value) : value;
        case STOP -> {
          held(state, site, value, marks -> Marks.none());
          value = value.withMarks(Marks.none());
        }
        case SOURCE, SINK, TAG, MISUSE, RETURN -> {}
      }
    }
    for (FlowRow row : found) {
      value = row.section() == FlowRow.Section.SOURCE ? value.plus(source(site, row)) : value;
    }
    return value;
  }

  /** Changes what an object holds that the library made for the result, and nothing else. */
  private void held(State state, CallSite site, Value result, UnaryOperator<Marks> change) {
    String own = Paths.result(site.index());
    if (result.locations().contains(own) && state.has(own)) {
      Cell cell = memory.cell(state, own);
      TreeMap<String, Value> fields = new TreeMap<>(cell.fields());
      fields.replaceAll(
          (name, value) ->
              name.startsWith("#") ? value : value.withMarks(change.apply(value.marks())));
      state.put(own, cell.withFields(fields));
    }
  }

  private Value sanitized(State state, CallSite site, FlowRow row, Value value) {
    held(state, site, value, marks -> marks.clear(row.bits()));
    if (value.marks().isEmpty()) {
      return value;
    }
    Step step =
        frame.step(
            Step.Role.SANITIZER,
            site.index(),
            site.call().line(),
            "is made harmless by " + Frame.name(site.call()));
    return value.withMarks(value.marks().clear(row.bits()).then(step));
  }

  private Marks source(CallSite site, FlowRow row) {
    Statement.Call call = site.call();
    String name = site.argument(0).text().map(text -> "(\"" + text + "\")").orElse("()");
    String label = call.callee().name() + (call.arguments().isEmpty() ? "()" : name);
    String key = frame.method().id() + ":" + call.ordinal();
    Step step =
        frame.step(
            Step.Role.SOURCE, site.index(), call.line(), "the caller's value is read by " + label);
    return Marks.of(new Mark(Origin.source(key, label, row.place()), 0, Trace.EMPTY.then(step)));
  }

  private Value modelled(State state, CallSite site) {
    return bridges
        .apply(state, site)
        .or(() -> texts.apply(state, site))
        .or(() -> containers.apply(state, site))
        .or(() -> callbacks.apply(state, site))
        .orElseGet(() -> standard(state, site));
  }

  private Marks passed(CallSite site, Marks content) {
    int line = site.call().line();
    String text = "passes through " + Frame.name(site.call());
    Marks passed = content.then(frame.step(Step.Role.PASS, site.index(), line, text));
    boolean middle = site.name().equals("substring") && site.arguments().size() == 2;
    return middle
        ? passed.then(frame.step(Step.Role.PASS, site.index(), line, Parts.MIDDLE))
        : passed;
  }

  /** What is assumed of a call that nothing is known of. */
  private Value standard(State state, CallSite site) {
    Marks content = memory.deep(state, site.receiver());
    Value elements = elements(state, site.receiver());
    Marks given = Marks.none();
    for (Value argument : site.arguments()) {
      given = given.plus(memory.deep(state, argument));
      elements = elements.join(elements(state, argument));
    }
    if (takesUp(site) && !given.isEmpty()) {
      Value taken = Value.unknown(passed(site, given)).join(elements.withMarks(Marks.none()));
      memory.pour(state, site.receiver(), Memory.CONTENT, taken);
      for (String location : site.receiver().locations()) {
        Elements.through(memory, state, memory.cell(state, location), Memory.CONTENT, taken);
      }
    }
    TypeRef type = site.call().callee().returnType();
    if (chains(site, type)) {
      return site.receiver().plus(passed(site, given));
    }
    String token = Paths.result(site.index());
    Value result = Value.reference(token).withMarks(passed(site, content.plus(given)));
    if (!TEXTS.contains(type.name())) {
      String name = type.equals(TypeRef.UNKNOWN) ? "" : type.name();
      memory.make(state, token, Cell.of(Cell.Kind.LIBRARY, name, false));
      if (!elements.isNone()) {
        memory.pour(state, Value.reference(token), Memory.CONTENT, elements);
      }
    }
    return result;
  }

  private Value elements(State state, Value value) {
    boolean structured =
        value.locations().stream()
            .anyMatch(l -> state.has(l) && !memory.cell(state, l).fields().isEmpty());
    return structured ? Elements.all(memory, state, value, TypeRef.UNKNOWN) : Value.NONE;
  }

  private static boolean takesUp(CallSite site) {
    String name = site.name();
    boolean chain = site.call().call() == CallKind.CONSTRUCTOR_CHAIN;
    return !site.receiver().isNone() && (chain || TAKES_UP.stream().anyMatch(name::startsWith));
  }

  /** A builder returns itself. */
  private static boolean chains(CallSite site, TypeRef type) {
    boolean same = type.name().equals(site.call().callee().declaringType().name());
    Optional<String> object =
        site.call().object().map(operand -> operand.type().name()).filter(type.name()::equals);
    return takesUp(site) && !TEXTS.contains(type.name()) && (same || object.isPresent());
  }
}
