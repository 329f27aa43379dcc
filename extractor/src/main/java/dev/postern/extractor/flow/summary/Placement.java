package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.flow.taint.Danger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dangers that content loses by what stands before it: a path that goes on after a folder does not
 * begin at the root, and what follows the host of an address names no host.
 */
final class Placement {

  private static final Pattern LEADS = Pattern.compile("(?s).*[^/\\\\.\\s].*[^:]|[^/\\\\.:\\s]");
  private static final Pattern OPENING =
      Pattern.compile("(?is)(?:[a-z][a-z0-9+.-]*:)?(?://[^/#=&]*)?");
  private static final Pattern PLACE =
      Pattern.compile("%(?:\\d+\\$)?[-#+ 0,(]*\\d*(?:\\.\\d+)?[a-zA-Z]");
  private static final Set<String> JOINED =
      Set.of(
          "java.io.File.<init>",
          "java.nio.file.Paths.get",
          "java.nio.file.Path.of",
          "org.apache.commons.io.FileUtils.getFile");

  private final Memory memory;
  private final Builders builders;

  Placement(Frame frame) {
    this.memory = frame.memory();
    this.builders = new Builders(frame);
  }

  /**
   * Bits of the dangers that content loses behind a text.
   *
   * @param evident the text as far as it is written in the code, with {@code ?} for the rest
   */
  static long behind(Value text, String evident) {
    if (text.isNone()) {
      return 0;
    }
    if (text.isClosed()) {
      long bits = Danger.FROM_ROOT.bit() | Danger.HOST.bit();
      for (Object atom : text.constants()) {
        bits &= atom.equals(Atom.NULL) ? 0 : behind(Atom.text(atom));
      }
      return bits;
    }
    boolean opening =
        evident.length() > 1
            ? OPENING.matcher(evident).matches()
            : text.prefix().length() > 0 && OPENING.matcher(text.prefix()).matches();
    return Danger.FROM_ROOT.bit() | (opening ? 0 : Danger.HOST.bit());
  }

  private static long behind(String text) {
    long path = LEADS.matcher(text).matches() ? Danger.FROM_ROOT.bit() : 0;
    return path | (OPENING.matcher(text).matches() ? 0 : Danger.HOST.bit());
  }

  /** The call with what its arguments lose by where it puts them. */
  CallSite placed(State state, CallSite site) {
    if (site.arguments().isEmpty()) {
      return site;
    }
    String type = site.call().callee().declaringType().name();
    if (site.name().equals("append") && Builders.is(type)) {
      Value text = builders.text(state, site.receiver());
      return with(state, site, 0, behind(text, ""));
    }
    if (site.name().equals("concat") && type.equals("java.lang.String")) {
      return with(state, site, 0, behind(site.receiver(), ""));
    }
    if (site.arguments().size() > 1 && JOINED.contains(type + "." + site.name())) {
      CallSite placed = site;
      for (int i = 1; i < site.arguments().size(); i++) {
        placed = with(state, placed, i, behind(site.argument(0), ""));
      }
      return placed;
    }
    return formatted(state, site, type);
  }

  /** All that a constant format puts behind a text. */
  private CallSite formatted(State state, CallSite site, String type) {
    boolean method = site.name().equals("formatted");
    boolean formats = type.equals("java.lang.String") && (method || site.name().equals("format"));
    Value format = method ? site.receiver() : site.argument(0);
    if (!formats || format.text().isEmpty()) {
      return site;
    }
    String text = format.text().get();
    Matcher place = PLACE.matcher(text);
    long bits = Danger.FROM_ROOT.bit() | Danger.HOST.bit();
    while (place.find()) {
      bits &= behind(text.substring(0, place.start()));
    }
    CallSite placed = site;
    for (int i = method ? 0 : 1; i < site.arguments().size(); i++) {
      placed = with(state, placed, i, bits);
    }
    return placed;
  }

  private CallSite with(State state, CallSite site, int position, long lost) {
    if (lost == 0) {
      return site;
    }
    List<Value> arguments = new ArrayList<>(site.arguments());
    Value old = arguments.get(position);
    Value less = old.withMarks(old.marks().clear(lost));
    boolean array = position < site.call().arguments().size() && isArray(site, position);
    arguments.set(position, array ? elements(state, site, less, lost) : less);
    return new CallSite(site.call(), site.index(), site.receiver(), arguments);
  }

  private static boolean isArray(CallSite site, int position) {
    return site.call().arguments().get(position).type().dimensions() > 0;
  }

  /** A copy of an array: what it holds is still what it was elsewhere. */
  private Value elements(State state, CallSite site, Value array, long lost) {
    if (array.locations().size() != 1 || array.open()) {
      return array;
    }
    Cell cell = memory.cell(state, array.locations().iterator().next());
    TreeMap<String, Value> fields = new TreeMap<>(cell.fields());
    fields.replaceAll((name, value) -> value.withMarks(value.marks().clear(lost)));
    String copy = memory.make(state, Paths.made(site.index()) + "v", cell.withFields(fields));
    return array.at(List.of(copy));
  }

  /** Keeps track of what builders of texts begin with; the text of one that is read. */
  Value followed(State state, CallSite site, Value result) {
    return builders.followed(state, site, result);
  }

  /** Notes what a new builder of texts holds. */
  void made(State state, CallSite site, Value made) {
    builders.made(state, site, made);
  }
}
