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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the rows of the library models say about a call. */
final class Rows {

  private static final Pattern FIXED_HOST =
      Pattern.compile("(?i)[a-z][a-z0-9+.-]*://[^/?#]+[/?#].*", Pattern.DOTALL);

  private final Frame frame;
  private final Memory memory;

  Rows(Frame frame) {
    this.frame = frame;
    this.memory = frame.memory();
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

  /** Content that arrives at sinks, and calls that are wrong whatever flows. */
  void arrive(State state, CallSite site, List<FlowRow> rows) {
    for (FlowRow row : rows) {
      if (row.section() == FlowRow.Section.SINK && applies(state, site, row)) {
        for (Value value : values(site, row.at())) {
          for (SinkKind kind : row.kinds()) {
            if (!fixed(kind, value)) {
              frame.arrive(kind, site.call(), site.index(), content(state, value));
            }
          }
        }
      } else if (row.section() == FlowRow.Section.MISUSE
          && isOf(state, site, row.type())
          && applies(state, site, row)) {
        misuse(site, row);
      }
    }
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

  private static List<Value> values(CallSite site, List<String> at) {
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

  private boolean applies(State state, CallSite site, FlowRow row) {
    for (Map.Entry<Integer, String> condition : row.when().entrySet()) {
      if (condition.getKey() >= site.arguments().size()
          || !matches(site.arguments().get(condition.getKey()), condition.getValue())) {
        return false;
      }
    }
    boolean tagged =
        row.tag().isEmpty()
            || row.section() == FlowRow.Section.TAG
            || has(state, site.receiver(), row.tag());
    return tagged && (row.lacks().isEmpty() || !lackless(state, site, row));
  }

  /** Whether what must be missing is there. */
  private boolean lackless(State state, CallSite site, FlowRow row) {
    Value subject =
        row.section() == FlowRow.Section.MISUSE && !row.at().contains("this")
            ? values(site, row.at()).stream().findFirst().orElse(Value.UNKNOWN)
            : site.receiver();
    return has(state, subject, row.lacks()) || unknown(state, subject);
  }

  /** An object that was made elsewhere may have been made safe there. */
  private boolean unknown(State state, Value subject) {
    if (subject.locations().isEmpty()) {
      return true;
    }
    for (String location : subject.locations()) {
      Cell.Kind kind = memory.cell(state, location).kind();
      if (kind == Cell.Kind.SYMBOLIC) {
        frame.want(subject);
        return true;
      }
    }
    return false;
  }

  private boolean has(State state, Value value, String tag) {
    if (value.locations().isEmpty()) {
      return false;
    }
    for (String location : value.locations()) {
      Cell cell = memory.cell(state, location);
      if (!cell.fields().containsKey("#" + tag)) {
        if (cell.kind() == Cell.Kind.SYMBOLIC) {
          frame.want(value.withMarks(Marks.none()));
        }
        return false;
      }
    }
    return true;
  }

  private boolean matches(Value value, String pattern) {
    if (!value.isClosed()) {
      frame.want(value);
      return false;
    }
    return value.constants().stream().anyMatch(atom -> Pattern.matches(pattern, Atom.text(atom)));
  }

  /** Whether the receiver is of the very type, as far as its class is known. */
  private boolean isOf(State state, CallSite site, String type) {
    if (site.receiver().isNone() || site.name().equals("<init>")) {
      return true;
    }
    for (String location : site.receiver().locations()) {
      Cell cell = memory.cell(state, location);
      if (!cell.type().isEmpty() && !cell.type().equals(type)) {
        return false;
      }
    }
    TypeRef seen = site.call().object().map(Operand::type).orElse(TypeRef.UNKNOWN);
    return seen.equals(TypeRef.UNKNOWN) || seen.name().equals(type);
  }

  private void misuse(CallSite site, FlowRow row) {
    String detail =
        row.lacks().isEmpty()
            ? String.join(
                ", ",
                row.when().keySet().stream()
                    .flatMap(i -> site.argument(i).constants().stream())
                    .map(Atom::text)
                    .toList())
            : "without " + row.lacks();
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
      } else if (row.section() == FlowRow.Section.TAG && applies(state, site, row)) {
        Value subject = row.at().contains("this") ? site.receiver() : result;
        for (String location : subject.locations()) {
          Cell cell = memory.cell(state, location);
          state.put(location, cell.with("#" + row.tag(), Value.constant(true)));
        }
      }
    }
  }

  private void inherit(State state, CallSite site, Value result) {
    if (!site.name().startsWith("new")
        && !site.name().startsWith("create")
        && !site.name().startsWith("build")) {
      return;
    }
    for (String from : site.receiver().locations()) {
      for (Map.Entry<String, Value> field : memory.cell(state, from).fields().entrySet()) {
        boolean tag =
            field.getKey().startsWith("#")
                && field.getValue().single().filter(Boolean.TRUE::equals).isPresent();
        if (tag) {
          for (String location : result.locations()) {
            state.put(
                location, memory.cell(state, location).with(field.getKey(), field.getValue()));
          }
        }
      }
    }
  }
}
