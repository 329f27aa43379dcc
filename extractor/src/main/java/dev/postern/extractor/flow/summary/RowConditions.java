package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.flow.taint.FlowRow;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether what a row demands of objects and constants holds at a call. */
final class RowConditions {

  /** Notes what an object was made by, when that is an input. */
  static final String MAKER = "#maker";

  private static final String STATIC = "static:";
  private static final Pattern OR = Pattern.compile("\\|");
  private static final Pattern AND = Pattern.compile("\\+");

  private final Frame frame;
  private final Memory memory;
  private final Literals literals;

  RowConditions(Frame frame) {
    this.frame = frame;
    this.memory = frame.memory();
    this.literals = new Literals(frame);
  }

  boolean hold(State state, CallSite site, FlowRow row) {
    FlowRow.Condition condition = row.condition();
    for (Map.Entry<Integer, String> each : condition.when().entrySet()) {
      if (!matches(state, at(site, each.getKey()), each.getValue())) {
        return false;
      }
    }
    for (String position : condition.literals()) {
      if (!literals.is(state, at(site, Integer.parseInt(position)))) {
        return false;
      }
    }
    boolean tagged =
        row.tag().isEmpty()
            || row.section() == FlowRow.Section.TAG
            || has(state, site.receiver(), row.tag(), false);
    boolean held =
        condition.holds().isEmpty()
            || site.arguments().stream()
                .anyMatch(given -> has(state, given, condition.holds(), false));
    return tagged && held && (condition.lacks().isEmpty() || lacks(state, site, row));
  }

  private static Value at(CallSite site, int position) {
    if (position == FlowRow.Condition.RECEIVER) {
      return site.receiver();
    }
    return position < site.arguments().size() ? site.arguments().get(position) : Value.NONE;
  }

  /** Whether nothing that makes it safe is noted, and nothing of the kind may be hidden. */
  private boolean lacks(State state, CallSite site, FlowRow row) {
    String on = row.condition().on();
    if (on.startsWith(STATIC)) {
      return !safe(
          state, Value.reference(Paths.statics(on.substring(STATIC.length()))), row.lacks());
    }
    if (!on.isEmpty()) {
      return !safe(state, at(site, Integer.parseInt(on)), row.lacks());
    }
    Value subject =
        row.section() == FlowRow.Section.MISUSE && !row.at().contains("this")
            ? Rows.values(site, row.at()).stream().findFirst().orElse(Value.UNKNOWN)
            : site.receiver();
    boolean judged = row.section() == FlowRow.Section.TAG;
    boolean sink = row.section() == FlowRow.Section.SINK;
    return !safe(state, subject, row.lacks()) && (judged || !hidden(state, subject, sink));
  }

  /** {@code a|b+c}: a is noted, or both b and c. */
  private boolean safe(State state, Value subject, String ways) {
    return OR.splitAsStream(ways)
        .anyMatch(way -> AND.splitAsStream(way).allMatch(tag -> has(state, subject, tag, true)));
  }

  /**
   * An object that was made elsewhere may have been made safe there. What is passed to a sink as a
   * parameter is judged with what the caller knows of it.
   */
  private boolean hidden(State state, Value subject, boolean sink) {
    if (subject.locations().isEmpty()) {
      return true;
    }
    for (String location : subject.locations()) {
      String maker = maker(state, location);
      boolean passed = sink && maker.matches("P\\d+");
      if (memory.cell(state, maker).kind() == Cell.Kind.SYMBOLIC && !passed) {
        frame.want(subject);
        return true;
      }
    }
    return false;
  }

  /**
   * Whether something is noted at all that the value may refer to.
   *
   * @param certain whether it has to be noted whatever way was taken
   */
  private boolean has(State state, Value value, String tag, boolean certain) {
    if (value.locations().isEmpty()) {
      return false;
    }
    return value.locations().stream()
        .allMatch(location -> has(state, location, Cell.NOTE + tag, certain));
  }

  private boolean has(State state, String location, String tag, boolean certain) {
    if (noted(memory.cell(state, location), tag, certain)) {
      return true;
    }
    String maker = maker(state, location);
    Cell cell = memory.cell(state, maker);
    if (cell.kind() == Cell.Kind.SYMBOLIC) {
      frame.want(Value.reference(maker));
    }
    return noted(cell, tag, certain);
  }

  private static boolean noted(Cell cell, String tag, boolean certain) {
    Value note = cell.fields().get(tag);
    return note != null && (!certain || note.single().filter(Boolean.TRUE::equals).isPresent());
  }

  /** What a library object was made by, when that came from elsewhere. */
  private String maker(State state, String location) {
    Value from = memory.cell(state, location).fields().get(MAKER);
    return from == null || from.locations().size() != 1
        ? location
        : from.locations().iterator().next();
  }

  /** Whether a constant that the value, or an element of it, may be is described. */
  private boolean matches(State state, Value value, String pattern) {
    if (value.isClosed()) {
      return value.constants().stream().anyMatch(atom -> Pattern.matches(pattern, Atom.text(atom)));
    }
    if (!value.open() && value.locations().size() == 1) {
      Cell cell = memory.cell(state, value.locations().iterator().next());
      Optional<Long> size = Elements.size(cell);
      if (size.isPresent() && cell.kind() == Cell.Kind.LIBRARY) {
        return cell.fields().entrySet().stream()
            .filter(each -> each.getKey().startsWith("["))
            .flatMap(each -> each.getValue().constants().stream())
            .anyMatch(atom -> Pattern.matches(pattern, Atom.text(atom)));
      }
    }
    frame.want(value);
    return false;
  }
}
