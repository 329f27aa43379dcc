package dev.postern.tests.cases;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names given to the inputs of a running program, and the sinks where they were seen to do harm.
 *
 * <p>A name is four letters that occur in no program. It stands on both sides of a dangerous
 * character, so that whatever the program does with the text, in whatever library, thread or
 * container: when the character comes out between the names, the input went through unharmed.
 */
final class Arrivals implements BiConsumer<String, Object> {

  private static final String LETTERS = "qwzxvkj";
  private static final int LENGTH = 4;
  private static final String NAMED = "([" + LETTERS + "]{" + LENGTH + "})";

  /** What must stand beside a name to be dangerous, by kind of sink. */
  private static final Map<String, String> DANGEROUS =
      Map.of(
          "SQL", "['\\s;]",
          "XSS", "<",
          "COMMAND", "[ ;]",
          "PATH", "/",
          "HEADER", "\\n",
          "LOG_TEXT", "\\n",
          "REDIRECT", "[/.]",
          "SSRF", "[/.]");

  private final Map<String, String> inputs = new ConcurrentHashMap<>();
  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final Set<String> seen = new ConcurrentSkipListSet<>();
  private final AtomicInteger told = new AtomicInteger();

  /** The name of an input, always the same for the same endpoint and input. */
  String name(String endpoint, String input) {
    return names.computeIfAbsent(
        endpoint + "\t" + input,
        key -> {
          StringBuilder name = new StringBuilder();
          int left = inputs.size() + 1;
          for (int i = 0; i < LENGTH; i++) {
            name.append(LETTERS.charAt(left % LETTERS.length()));
            left /= LETTERS.length();
          }
          inputs.put(name.toString(), key);
          return name.toString();
        });
  }

  /** The flows seen so far, as the marks of a case write them. */
  Set<String> seen() {
    return Set.copyOf(seen);
  }

  /** How often anything arrived anywhere. */
  int told() {
    return told.get();
  }

  @Override
  public void accept(String kind, Object value) {
    told.incrementAndGet();
    String text = kind.equals("SQL") ? outsideOfLiterals("" + value) : "" + value;
    String danger = DANGEROUS.getOrDefault(kind, "[^\\p{Alnum}]");
    if (kind.equals("PATH") || kind.equals("REDIRECT") || kind.equals("SSRF")) {
      look(kind, text, Pattern.compile(start(kind) + NAMED));
    } else {
      look(kind, text, Pattern.compile("(?=" + NAMED + danger + "\\1)"));
    }
  }

  /** A way up or from the root of a path; the host of an address. */
  private static String start(String kind) {
    return kind.equals("PATH") ? "(?:^/|\\.\\./)" : "^(?:[a-z]+:)?//(?:[^/]*@)?";
  }

  private void look(String kind, String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String input = inputs.get(matcher.group(1));
      if (input != null) {
        seen.add(input.replace("\t", " " + kind + " "));
      }
    }
  }

  /** A statement without what stands between quotes, where a doubled quote is text. */
  private static String outsideOfLiterals(String sql) {
    return sql.replace("''", "").replaceAll("'[^']*'", "\u0001");
  }
}
