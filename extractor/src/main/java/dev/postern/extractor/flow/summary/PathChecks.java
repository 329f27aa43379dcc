package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.flow.dataflow.Implication;
import dev.postern.extractor.flow.dataflow.Mark;
import dev.postern.extractor.flow.dataflow.Step;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.flow.taint.Danger;
import dev.postern.extractor.flow.taint.SinkKind;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What checks of the beginning and of parts of a text say of paths, addresses and lines. */
final class PathChecks {

  private static final Set<String> SEEKS = Set.of("contains", "indexOf", "lastIndexOf");

  private static final Map<String, Long> PARTS =
      Map.of(
          "..", Danger.CLIMB,
          "../", Danger.CLIMB_SLASH.bit(),
          "..\\", Danger.CLIMB_BACKSLASH.bit(),
          "/", Danger.CLIMB_SLASH.bit() | Danger.FROM_ROOT.bit(),
          "\\", Danger.CLIMB_BACKSLASH.bit(),
          "\n", Danger.LINE_FEED.bit(),
          "\r", Danger.CARRIAGE_RETURN.bit());

  private static final Pattern NORMAL =
      Pattern.compile(".*(getCanonicalPath|getCanonicalFile|normalize|toRealPath)");

  /** Calls that may put something together that has to be normalized again. */
  private static final Pattern JOINS =
      Pattern.compile(
          ".*(resolve|resolveSibling|concat|format|append|new File|Paths\\.get|Path\\.of)");

  private static final Pattern FIXED_HOST =
      Pattern.compile("(?i)[a-z][a-z0-9+.-]*://[^/?#\\\\@]+/.*", Pattern.DOTALL);

  /** Calls whose result is a path without a separator at its end. */
  private static final Set<String> BARE = Set.of("getCanonicalPath", "getAbsolutePath", "getPath");

  private static final Set<String> MAKES_PATH =
      Set.of("java.io.File.<init>", "java.nio.file.Paths.get", "java.nio.file.Path.of");

  private final Frame frame;

  PathChecks(Frame frame) {
    this.frame = frame;
  }

  /** What the answer of the call says; an answer that is no truth value says it when found. */
  Optional<Implication> apply(CallSite site) {
    if (SEEKS.contains(site.name()) && !site.arguments().isEmpty()) {
      return parts(site);
    }
    if (site.name().equals("charAt") && site.arguments().size() == 1) {
      return first(site);
    }
    if (site.name().equals("isAbsolute") && site.arguments().isEmpty()) {
      return absolute(site);
    }
    return site.name().equals("startsWith") && site.arguments().size() == 1
        ? begins(site)
        : Optional.empty();
  }

  /** A text without some parts. */
  private static Optional<Implication> parts(CallSite site) {
    boolean method = site.call().object().isPresent();
    int what = method ? 0 : 1;
    Long lost =
        site.arguments().size() != what + 1
            ? null
            : site.argument(what).single().map(Atom::text).map(PARTS::get).orElse(null);
    if (lost == null) {
      return Optional.empty();
    }
    Value subject = method ? site.receiver() : site.argument(0);
    Operand operand = method ? site.call().object().get() : site.call().arguments().get(0);
    return Optional.of(new Implication(Map.of(), about(operand, subject, lost)));
  }

  /** What it says of a text that its first character is a slash, or is none. */
  private static Optional<Implication> first(CallSite site) {
    boolean begin = site.argument(0).single().filter(atom -> atom.equals(0L)).isPresent();
    return begin
        ? site.call()
            .object()
            .map(
                object ->
                    new Implication(
                        Map.of(), about(object, site.receiver(), Danger.FROM_ROOT.bit())))
        : Optional.empty();
  }

  private static Map<String, Long> about(Operand operand, Value subject, long bits) {
    Map<String, Long> facts = StatementTransfer.about(operand, subject, bits);
    facts.putAll(Parts.forms(subject, bits));
    return facts;
  }

  /** A path that does not begin at the root. */
  private Optional<Implication> absolute(CallSite site) {
    if (site.call().object().isEmpty()) {
      return Optional.empty();
    }
    long bits = Danger.FROM_ROOT.bit();
    Operand object = site.call().object().get();
    Map<String, Long> facts = StatementTransfer.about(object, site.receiver(), bits);
    for (Statement origin : frame.locals().origins(object)) {
      if (origin instanceof Statement.Call call && plain(call)) {
        for (Mark mark : site.receiver().marks().list()) {
          facts.put("o:" + mark.origin().key(), bits);
        }
      }
    }
    return Optional.of(new Implication(Map.of(), facts));
  }

  /** Whether the call makes a path of one text alone. */
  private boolean plain(Statement.Call call) {
    String name = call.callee().declaringType().name() + "." + call.callee().name();
    return MAKES_PATH.contains(name)
        && call.arguments().stream()
            .skip(1)
            .allMatch(more -> more.type().dimensions() > 0 && isEmpty(more));
  }

  private boolean isEmpty(Operand array) {
    List<Operand> elements = frame.locals().elements(array);
    return elements.isEmpty() || (elements.equals(List.of(array)) && made(array));
  }

  private boolean made(Operand array) {
    return frame.locals().origins(array).stream()
        .allMatch(each -> each instanceof Statement.NewArray made && made.elements().isEmpty());
  }

  private Optional<Implication> begins(CallSite site) {
    Optional<String> text = site.argument(0).text();
    if (text.isPresent() && site.call().object().isPresent()) {
      Operand object = site.call().object().get();
      if (FIXED_HOST.matcher(text.get()).matches()) {
        long bits = SinkKind.SSRF.bit() | SinkKind.REDIRECT.bit();
        return Optional.of(new Implication(about(object, site.receiver(), bits), Map.of()));
      }
      if (text.get().equals("/")) {
        long bits = Danger.FROM_ROOT.bit();
        return Optional.of(new Implication(Map.of(), about(object, site.receiver(), bits)));
      }
    }
    return below(site);
  }

  /**
   * A normalized path that begins as it should: what it was made of can do no harm, or little where
   * the separator is missing.
   */
  private Optional<Implication> below(CallSite site) {
    long bits = isBare(site) ? Danger.FAR.bit() : SinkKind.PATH.bit();
    Map<String, Long> facts = new TreeMap<>();
    boolean normal = false;
    for (Mark mark : site.receiver().marks().list()) {
      normal |= isNormal(mark);
      facts.put("o:" + mark.origin().key(), bits);
    }
    return normal ? Optional.of(new Implication(facts, Map.of())) : Optional.empty();
  }

  /** Whether nothing was put together after it was normalized. */
  private static boolean isNormal(Mark mark) {
    boolean normal = false;
    for (Step step : mark.trace().steps()) {
      if (NORMAL.matcher(step.text()).matches()) {
        normal = true;
      } else if (JOINS.matcher(step.text()).matches()) {
        normal = false;
      }
    }
    return normal;
  }

  /**
   * Whether a text is compared with the name of a folder without the separator after it: a folder
   * beside it whose name begins in the same way passes as well.
   */
  private boolean isBare(CallSite site) {
    if (!site.call().callee().declaringType().is("java.lang.String")) {
      return false;
    }
    Optional<String> text = site.argument(0).text();
    if (text.isPresent()) {
      return !text.get().endsWith("/") && !text.get().endsWith("\\");
    }
    List<Statement> origins = frame.locals().origins(site.call().arguments().get(0));
    return !origins.isEmpty()
        && origins.stream()
            .allMatch(
                each -> each instanceof Statement.Call call && BARE.contains(call.callee().name()));
  }
}
