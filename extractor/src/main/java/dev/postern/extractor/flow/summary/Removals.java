package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.flow.taint.Danger;
import dev.postern.extractor.flow.taint.SinkKind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Replacements that leave a text without characters it would need to do harm: everything but some
 * harmless ones is removed, line breaks are, or the begin of a tag is encoded.
 */
final class Removals {

  private static final Set<String> NAMES = Set.of("replace", "replaceAll");
  private static final Pattern ALL_BUT = Pattern.compile("\\[\\^([^\\[\\]&]+)][+*]?");
  private static final Pattern ONE_OF = Pattern.compile("\\[[^\\^\\[\\]&][^\\[\\]&]*][+]?");
  private static final Pattern CLASS =
      Pattern.compile("\\[([^\\^\\[\\]&]+)][+*]?|\\(?([^()\\[\\]]+)\\)?[+*]?");

  private Removals() {}

  /** Bits of the kinds of sinks that the result cannot harm. */
  static long bits(CallSite site) {
    int count = site.arguments().size();
    if (!NAMES.contains(site.name()) || count < 2 || count > 3) {
      return 0;
    }
    Optional<String> what = text(site, count - 2);
    Optional<String> by = text(site, count - 1);
    if (what.isEmpty() || by.isEmpty()) {
      return 0;
    }
    if (what.get().equals("<") && by.get().equals("&lt;")) {
      return SinkKind.XSS.bit();
    }
    boolean plain = site.name().equals("replace");
    Matcher allBut = ALL_BUT.matcher(what.get());
    if (!plain && allBut.matches()) {
      String alphabet = "[" + allBut.group(1) + escaped(by.get()) + "]*";
      return RegexAlphabet.harmless(alphabet);
    }
    if (!plain && ONE_OF.matcher(what.get()).matches() && by.get().indexOf('$') < 0) {
      return removed(what.get(), by.get());
    }
    boolean breaks = by.get().indexOf('\n') >= 0 || by.get().indexOf('\r') >= 0;
    return breaks ? 0 : plain ? part(what.get()) : lineBreaks(what.get());
  }

  private static long part(String text) {
    return switch (text) {
      case "\n" -> Danger.LINE_FEED.bit();
      case "\r" -> Danger.CARRIAGE_RETURN.bit();
      default -> 0;
    };
  }

  private static long removed(String characters, String by) {
    try {
      return RegexAlphabet.removed(Pattern.compile(characters), by);
    } catch (PatternSyntaxException e) {
      return 0;
    }
  }

  /** A class of characters, or alternatives, that are ends of lines and blanks only. */
  private static long lineBreaks(String regex) {
    String body = regex.replace("\\n", "\n").replace("\\r", "\r").replace("\\R", "\n|\r");
    String plain = body.replaceAll("[\\[\\]()|+*?\\n\\r\\t ]|\\\\[ts]|\\?:", "");
    if (!CLASS.matcher(regex).matches() || !plain.isEmpty()) {
      return 0;
    }
    long bits = 0;
    boolean each = body.startsWith("[");
    for (String way : each ? body.split("") : body.replaceAll("[()+*]|\\?:", "").split("[|]")) {
      bits |=
          switch (way) {
            case "\n", "\r?\n" -> Danger.LINE_FEED.bit();
            case "\r", "\r\n?" -> Danger.CARRIAGE_RETURN.bit();
            default -> 0;
          };
    }
    return bits;
  }

  private static Optional<String> text(CallSite site, int position) {
    return site.argument(position)
        .single()
        .filter(atom -> atom instanceof String || atom instanceof Character)
        .map(Atom::text);
  }

  private static String escaped(String text) {
    StringBuilder all = new StringBuilder();
    text.chars().forEach(c -> all.append('\\').append((char) c));
    return text.matches("[A-Za-z0-9]*") ? text : all.toString();
  }
}
