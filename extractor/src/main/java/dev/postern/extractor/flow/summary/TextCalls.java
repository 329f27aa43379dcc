package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.Implication;
import dev.postern.extractor.flow.dataflow.Marks;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.flow.taint.SinkKind;
import dev.postern.extractor.model.code.Operand;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Calls on texts: computed when everything is constant, and checks that limit what a text can be.
 */
final class TextCalls {

  private static final Set<String> EQUALS =
      Set.of("equals", "equalsIgnoreCase", "contentEquals", "equal");

  /** Endings of files that a server or a browser would run. */
  private static final String SERVED =
      "(?i)\\.(x?html?|svg|xml|xsl|jspx?|jspf|php|asp|aspx|js|mjs|exe|sh|bat|jar|war|class|swf)";

  private final Frame frame;
  private final Memory memory;
  private final PathChecks paths;

  TextCalls(Frame frame) {
    this.frame = frame;
    this.memory = frame.memory();
    this.paths = new PathChecks(frame);
  }

  /** The result, when it is constant or a check. */
  Optional<Value> apply(State state, CallSite site) {
    Optional<Value> constant = constant(site);
    if (constant.isPresent()) {
      return constant;
    }
    String name = site.name();
    if (EQUALS.contains(name)) {
      return Optional.of(equality(site));
    }
    if (name.equals("matches") || name.equals("isMatch")) {
      return Optional.of(matches(state, site));
    }
    if (name.equals("compile")
        && site.call().callee().declaringType().is("java.util.regex.Pattern")) {
      return Optional.of(pattern(state, site));
    }
    if (name.equals("matcher") && site.arguments().size() == 1) {
      return Optional.of(matcher(state, site));
    }
    if (name.equals("endsWith") && site.arguments().size() == 1) {
      return ending(site);
    }
    return paths.apply(site).map(says -> truth(site).withTest(says));
  }

  private Value truth(CallSite site) {
    Marks derived = site.receiver().marks();
    for (Value argument : site.arguments()) {
      derived = derived.plus(argument.marks());
    }
    return Value.unknown(derived.clear(SinkKind.ALL));
  }

  /** Whether it is constant as soon as the inputs of the method are. */
  private static boolean given(Value value) {
    return !value.open()
        && value.locations().stream().allMatch(Paths::isInput)
        && (value.locations().isEmpty() || value.constants().isEmpty());
  }

  /** Equal to a constant: the content is that of the code. */
  private Value equality(CallSite site) {
    List<Value> sides = new ArrayList<>();
    List<Operand> operands = new ArrayList<>();
    if (!site.receiver().isNone() && site.call().object().isPresent()) {
      sides.add(site.receiver());
      operands.add(site.call().object().get());
    }
    sides.addAll(site.arguments());
    operands.addAll(site.call().arguments());
    Map<String, Long> same = new TreeMap<>();
    if (sides.stream().allMatch(TextCalls::given)) {
      sides.forEach(frame::want);
    }
    if (sides.size() == 2) {
      for (int i = 0; i < 2; i++) {
        if (sides.get(1 - i).isClosed()) {
          same.putAll(StatementTransfer.about(operands.get(i), sides.get(i), SinkKind.ALL));
          same.putAll(Parts.chosen(sides.get(i)));
        }
      }
    }
    Value truth = truth(site);
    return same.isEmpty() ? truth : truth.withTest(new Implication(same, Map.of()));
  }

  /**
   * {@code text.matches(regex)}, {@code Pattern.matches(regex, text)}, {@code matcher.matches()}.
   */
  private Value matches(State state, CallSite site) {
    Value truth = truth(site);
    Optional<String> regex = Optional.empty();
    Map<String, Long> about = Map.of();
    if (site.arguments().size() == 1 && site.call().object().isPresent()) {
      regex = site.argument(0).text();
      about = StatementTransfer.about(site.call().object().get(), site.receiver(), 1);
    } else if (site.arguments().size() == 2) {
      regex = site.argument(0).text();
      about = StatementTransfer.about(site.call().arguments().get(1), site.argument(1), 1);
    } else if (site.receiver().locations().size() == 1) {
      Cell cell = memory.cell(state, site.receiver().locations().iterator().next());
      regex = cell.fields().getOrDefault("#regex", Value.UNKNOWN).text();
      Value subject = cell.fields().getOrDefault("#subject", Value.UNKNOWN);
      about =
          subject.locations().size() == 1 && !subject.open()
              ? Map.of(subject.locations().iterator().next(), 1L)
              : Map.of();
    }
    long kinds = regex.map(RegexAlphabet::harmless).orElse(0L);
    if (kinds == 0 || about.isEmpty()) {
      return truth;
    }
    Map<String, Long> facts = new TreeMap<>();
    about.keySet().stream()
        .filter(key -> !Paths.isElement(key))
        .forEach(key -> facts.put(key, kinds));
    return truth.withTest(new Implication(facts, Map.of()));
  }

  private Value pattern(State state, CallSite site) {
    String location =
        memory.make(
            state,
            Paths.made(site.index()),
            Cell.of(Cell.Kind.LIBRARY, "java.util.regex.Pattern", true));
    Value made = Value.reference(location);
    memory.store(state, made, "#regex", site.argument(0).withMarks(Marks.none()));
    memory.store(state, made, Statics.FROZEN, Value.constant(true));
    return made;
  }

  private Value matcher(State state, CallSite site) {
    String location =
        memory.make(
            state,
            Paths.made(site.index()),
            Cell.of(Cell.Kind.LIBRARY, "java.util.regex.Matcher", true));
    Value made = Value.reference(location);
    Value regex = Value.NONE;
    for (String pattern : site.receiver().locations()) {
      regex =
          regex.join(memory.cell(state, pattern).fields().getOrDefault("#regex", Value.UNKNOWN));
    }
    memory.store(state, made, "#regex", regex);
    memory.store(state, made, "#subject", site.argument(0));
    memory.store(state, made, Memory.CONTENT, site.argument(0));
    return made.withMarks(memory.deep(state, site.argument(0)));
  }

  /** A file name that ends as the code wants, or a host below a domain of the application's own. */
  private Optional<Value> ending(CallSite site) {
    Value wanted = site.argument(0);
    Map<String, Long> facts = new TreeMap<>();
    boolean domain = wanted.prefix().startsWith(".") && own(wanted);
    if (domain && Parts.isHost(site.receiver())) {
      facts.putAll(Parts.chosen(site.receiver()));
    }
    if (wanted.text().filter(TextCalls::harmlessEnding).isPresent()) {
      site.call()
          .object()
          .ifPresent(
              object ->
                  facts.putAll(
                      StatementTransfer.about(object, site.receiver(), SinkKind.UPLOAD.bit())));
      facts.putAll(Parts.forms(site.receiver(), SinkKind.UPLOAD.bit()));
    }
    return facts.isEmpty()
        ? Optional.empty()
        : Optional.of(truth(site).withTest(new Implication(facts, Map.of())));
  }

  /** Whether the application keeps it itself; nothing a caller supplies is in it. */
  private static boolean own(Value value) {
    return value.marks().list().stream()
        .map(mark -> mark.origin().key())
        .allMatch(key -> key.startsWith("S:") || key.startsWith(Paths.THIS + "/"));
  }

  private static boolean harmlessEnding(String text) {
    return text.matches("\\.[A-Za-z0-9]{2,5}") && !text.matches(SERVED);
  }

  private static Optional<Value> constant(CallSite site) {
    List<Value> all = new ArrayList<>();
    if (!site.receiver().isNone()) {
      all.add(site.receiver());
    }
    boolean cased = site.name().equals("toUpperCase") || site.name().equals("toLowerCase");
    if (!cased) {
      all.addAll(site.arguments());
    }
    boolean closed = !all.isEmpty() && all.stream().allMatch(Value::isClosed);
    if (!closed || all.size() > 3) {
      return Optional.empty();
    }
    Set<Object> results = new LinkedHashSet<>();
    for (List<Object> each : product(all)) {
      Optional<Object> result = ConstantTexts.evaluate(site.call(), each);
      if (result.isEmpty()) {
        return Optional.empty();
      }
      results.add(result.get());
    }
    return Optional.of(Value.oneOf(results));
  }

  private static List<List<Object>> product(List<Value> values) {
    List<List<Object>> rows = new ArrayList<>(List.of(List.of()));
    for (Value value : values) {
      List<List<Object>> longer = new ArrayList<>();
      for (List<Object> row : rows) {
        for (Object atom : value.constants()) {
          List<Object> more = new ArrayList<>(row);
          more.add(atom);
          longer.add(more);
        }
      }
      rows = longer;
    }
    return rows;
  }
}
