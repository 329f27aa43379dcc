package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.Marks;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import java.util.LinkedHashSet;
import java.util.Set;

/** What builders of texts hold, as long as it is constant, and what they begin with after that. */
final class Builders {

  /** The text of a builder. */
  private static final String TEXT = "#text";

  private static final int LONGEST = 400;

  private static final Set<String> TYPES =
      Set.of(
          "java.lang.StringBuilder", "java.lang.StringBuffer", "java.lang.AbstractStringBuilder");

  private static final Set<String> LOOKS =
      Set.of("toString", "length", "charAt", "indexOf", "substring", "isEmpty", "append");

  private final Memory memory;

  Builders(Frame frame) {
    this.memory = frame.memory();
  }

  static boolean is(String type) {
    return TYPES.contains(type);
  }

  /** What all that the value may be hold. */
  Value text(State state, Value builder) {
    Value sum = Value.NONE;
    for (String location : builder.locations()) {
      sum = sum.join(memory.cell(state, location).fields().getOrDefault(TEXT, Value.UNKNOWN));
    }
    return sum.isNone() || builder.open() ? Value.UNKNOWN : sum;
  }

  void made(State state, CallSite site, Value made) {
    if (is(site.call().callee().declaringType().name())) {
      boolean text =
          !site.arguments().isEmpty() && !site.call().arguments().get(0).type().is("int");
      Value held = text ? plain(site.argument(0)) : Value.constant("");
      made.locations().forEach(each -> put(state, each, held));
    }
  }

  /** Changes what is known of the builder; what is read of it. */
  Value followed(State state, CallSite site, Value result) {
    forget(state, site);
    if (!is(site.call().callee().declaringType().name())) {
      return result;
    }
    if (site.name().equals("append")) {
      Value sum = sum(text(state, site.receiver()), plain(site.argument(0)));
      site.receiver().locations().forEach(each -> put(state, each, sum));
    } else if (site.name().equals("toString")) {
      Value text = text(state, site.receiver());
      boolean sure = text.isClosed() && result.marks().isEmpty();
      return sure ? text : result.withPrefix(text.prefix());
    } else if (!LOOKS.contains(site.name())) {
      site.receiver().locations().forEach(each -> put(state, each, Value.UNKNOWN));
    }
    return result;
  }

  /** A builder that a library gets to see may be changed there. */
  private void forget(State state, CallSite site) {
    for (Value argument : site.arguments()) {
      for (String location : argument.locations()) {
        if (state.has(location) && memory.cell(state, location).fields().containsKey(TEXT)) {
          boolean copied = Set.of("append", "valueOf").contains(site.name());
          if (!copied) {
            put(state, location, Value.UNKNOWN);
          }
        }
      }
    }
  }

  private void put(State state, String location, Value text) {
    Cell cell = memory.cell(state, location);
    Value old = cell.single() ? Value.NONE : cell.fields().getOrDefault(TEXT, Value.NONE);
    state.put(location, cell.with(TEXT, text.join(old)));
  }

  private static Value plain(Value value) {
    if (!value.isClosed()) {
      return Value.UNKNOWN.withPrefix(value.prefix());
    }
    Set<Object> texts = new LinkedHashSet<>();
    value.constants().forEach(atom -> texts.add(Atom.text(atom)));
    Value all = Value.oneOf(texts);
    return texts.size() == 1 ? all.withPrefix((String) texts.iterator().next()) : all;
  }

  private static Value sum(Value left, Value right) {
    if (left.text().isPresent() && right.text().isPresent()) {
      String text = left.text().get() + right.text().get();
      return text.length() > LONGEST
          ? Value.UNKNOWN.withPrefix(text.substring(0, LONGEST))
          : Value.constant(text);
    }
    String begin = left.text().map(text -> text + right.prefix()).orElse(left.prefix());
    return Value.UNKNOWN.withMarks(Marks.none()).withPrefix(begin);
  }
}
