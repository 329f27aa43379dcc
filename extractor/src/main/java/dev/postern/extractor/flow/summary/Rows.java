package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.Marks;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.flow.taint.FlowRow;
import dev.postern.extractor.flow.taint.SinkKind;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the rows of the library models say about a call. */
final class Rows {

  private static final Pattern FIXED_HOST =
      Pattern.compile("(?i)[a-z][a-z0-9+.-]*://[^/?#]+[/?#].*", Pattern.DOTALL);

  /** Beginnings of names of methods that make something as their receiver is configured. */
  private static final List<String> MAKES =
      List.of("new", "create", "build", "getXMLReader", "getParser");

  private static final List<String> CONTENTS =
      List.of("InputStream", "OutputStream", "Reader", "Writer", "Channel");

  private final Frame frame;
  private final Memory memory;
  private final RowConditions conditions;

  Rows(Frame frame) {
    this.frame = frame;
    this.memory = frame.memory();
    this.conditions = new RowConditions(frame);
  }

  /** The rows about the types that the call and the classes of its receiver name. */
  List<FlowRow> of(State state, CallSite site) {
    Set<String> types = new LinkedHashSet<>(types(site));
    for (String location : site.receiver().locations()) {
      types.add(memory.cell(state, location).type());
    }
    return rows(types, site.name());
  }

  /** The rows about the types that the call names. */
  List<FlowRow> declared(CallSite site) {
    return rows(types(site), site.name());
  }

  private List<FlowRow> rows(Set<String> types, String method) {
    List<FlowRow> found = new ArrayList<>();
    for (String type : types) {
      found.addAll(frame.engine().models().rows(type, method));
    }
    return found;
  }

  private Set<String> types(CallSite site) {
    Set<String> types = new LinkedHashSet<>();
    add(site.call().callee().declaringType(), types);
    site.call().object().ifPresent(object -> add(object.type(), types));
    return types;
  }

  private void add(TypeRef type, Set<String> types) {
    types.add(type.name());
    Optional<TypeDecl> source =
        frame.engine().program().type(type.name(), frame.owner().id().module());
    source.ifPresent(found -> types.addAll(frame.engine().program().superNames(found)));
  }

  /** Whether what a row demands of objects and constants is so. */
  boolean holds(State state, CallSite site, FlowRow row) {
    return conditions.hold(state, site, row);
  }

  /** Content that arrives at sinks, and calls that are wrong whatever flows. */
  void arrive(State state, CallSite site, List<FlowRow> rows) {
    for (FlowRow row : rows) {
      if (row.section() == FlowRow.Section.SINK && conditions.hold(state, site, row)) {
        for (Value value : values(site, row.at())) {
          arrive(state, site, row, value);
        }
      } else if (row.section() == FlowRow.Section.MISUSE
          && isOf(state, site, row)
          && conditions.hold(state, site, row)) {
        misuse(site, row);
      }
    }
  }

  private void arrive(State state, CallSite site, FlowRow row, Value value) {
    String key = row.condition().key();
    for (SinkKind kind : row.kinds()) {
      boolean stream = (kind == SinkKind.PATH || kind == SinkKind.UPLOAD) && isContent(site, value);
      for (Value each : key.isEmpty() ? List.of(value) : under(state, value, key)) {
        if (!stream && !fixed(kind, each)) {
          frame.arrive(kind, site.call(), site.index(), content(state, each));
        }
      }
    }
  }

  /** Streams and bytes are what a file holds, not where it lies. */
  private static boolean isContent(CallSite site, Value value) {
    int position = site.arguments().indexOf(value);
    List<Operand> operands = site.call().arguments();
    if (position < 0 || position >= operands.size()) {
      return false;
    }
    TypeRef type = operands.get(position).type();
    return type.dimensions() > 0 || CONTENTS.stream().anyMatch(type.simpleName()::endsWith);
  }

  /** What an argument holds under a name. */
  private List<Value> under(State state, Value value, String name) {
    List<Value> found = new ArrayList<>();
    for (String location : value.locations()) {
      memory
          .cell(state, location)
          .fields()
          .forEach(
              (field, held) -> {
                if (field.equalsIgnoreCase(Elements.key(name))) {
                  found.add(held);
                }
              });
    }
    return found;
  }

  /** Addresses whose host is constant, and paths of the application itself, cannot be led away. */
  private static boolean fixed(SinkKind kind, Value value) {
    String prefix = value.prefix();
    return switch (kind) {
      case SSRF -> FIXED_HOST.matcher(prefix).matches();
      case REDIRECT ->
          FIXED_HOST.matcher(prefix).matches() || prefix.matches("(redirect:)?/[^/\\\\].*");
      default -> false;
    };
  }

  private Marks content(State state, Value value) {
    return memory.deep(state, value);
  }

  static List<Value> values(CallSite site, List<String> at) {
    List<Value> values = new ArrayList<>();
    for (String position : at) {
      switch (position) {
        case "this" -> values.add(site.receiver());
        case "*" -> values.addAll(site.arguments());
        default -> {
          int index = Integer.parseInt(position);
          if (index < site.arguments().size()) {
            values.add(site.arguments().get(index));
          }
        }
      }
    }
    return values;
  }

  /**
   * Whether the receiver is of the very type, as far as its class is known. What callers hand in is
   * judged with what they know of it: a generator may be one that cannot be guessed.
   */
  private boolean isOf(State state, CallSite site, FlowRow row) {
    String type = row.type();
    boolean generator = row.kinds().contains(SinkKind.WEAK_RANDOM);
    if (site.receiver().isNone() || site.name().equals("<init>")) {
      return true;
    }
    for (String location : site.receiver().locations()) {
      Cell cell = memory.cell(state, location);
      if (generator && !cell.exact() && location.matches("P\\d+")) {
        frame.want(Value.reference(location));
        return false;
      }
      if (!cell.type().isEmpty() && !cell.type().equals(type)) {
        return false;
      }
    }
    TypeRef seen = site.call().object().map(Operand::type).orElse(TypeRef.UNKNOWN);
    return seen.equals(TypeRef.UNKNOWN) || seen.name().equals(type);
  }

  private void misuse(CallSite site, FlowRow row) {
    String detail = detail(site, row);
    for (SinkKind kind : row.kinds()) {
      frame
          .engine()
          .misuse(
              new Misuse(
                  kind,
                  frame.method().id(),
                  site.call().ordinal(),
                  site.call().line(),
                  Frame.name(site.call()),
                  detail));
    }
  }

  /** What makes it wrong; a secret is never repeated. */
  private String detail(CallSite site, FlowRow row) {
    if (!row.condition().literals().isEmpty()) {
      return "is given a constant of the code";
    }
    if (row.kinds().contains(SinkKind.WEAK_RANDOM)) {
      return Purpose.of(frame.method());
    }
    if (!row.lacks().isEmpty()) {
      return "without " + row.lacks().replaceAll("[|].*", "");
    }
    return String.join(
        ", ",
        row.when().keySet().stream()
            .filter(position -> position >= 0)
            .flatMap(position -> site.argument(position).constants().stream())
            .map(Atom::text)
            .toList());
  }

  /** Notes what rows say of the result or the receiver; a factory's notes go to what it makes. */
  void tag(State state, CallSite site, Value result, List<FlowRow> rows) {
    inherit(state, site, result);
    for (FlowRow row : rows) {
      if (row.section() == FlowRow.Section.RETURN) {
        for (String location : result.locations()) {
          Cell cell = memory.cell(state, location);
          state.put(
              location,
              new Cell(cell.kind(), row.tag(), false, cell.single(), cell.code(), cell.fields()));
        }
      } else if (row.section() == FlowRow.Section.TAG && conditions.hold(state, site, row)) {
        Value subject = subject(site, row, result);
        for (String location : subject.locations()) {
          Cell cell = memory.cell(state, location);
          state.put(location, cell.with(Cell.NOTE + row.tag(), Value.constant(true)));
        }
      }
    }
  }

  private static Value subject(CallSite site, FlowRow row, Value result) {
    if (row.at().contains("static")) {
      return Value.reference(Paths.statics(row.type()));
    }
    return row.at().contains("this") ? site.receiver() : result;
  }

  private void inherit(State state, CallSite site, Value result) {
    if (MAKES.stream().noneMatch(site.name()::startsWith) && !fluent(site)) {
      return;
    }
    for (String from : site.receiver().locations()) {
      Cell maker = memory.cell(state, from);
      if (maker.kind() == Cell.Kind.SYMBOLIC) {
        note(state, result, RowConditions.MAKER, Value.reference(from));
      }
      maker
          .fields()
          .forEach(
              (field, value) -> {
                if (field.startsWith(Cell.NOTE) || field.equals(RowConditions.MAKER)) {
                  note(state, result, field, value);
                }
              });
    }
  }

  /** A method of a builder that hands on the builder. */
  private static boolean fluent(CallSite site) {
    TypeRef type = site.call().callee().returnType();
    return type.simpleName().endsWith("Builder")
        && site.call().object().map(Operand::type).filter(type::equals).isPresent();
  }

  private void note(State state, Value object, String tag, Value value) {
    for (String location : object.locations()) {
      state.put(location, memory.cell(state, location).with(tag, value));
    }
  }
}
