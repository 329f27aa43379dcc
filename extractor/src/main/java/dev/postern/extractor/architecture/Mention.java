package dev.postern.extractor.architecture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host that a text names.
 *
 * @param scheme of the URL, in lower case; empty without one
 * @param port 0 when none is given
 * @param offset where it stands in the text
 */
record Mention(String scheme, String host, int port, int offset) {

  private static final Pattern URL =
      Pattern.compile(
          "([A-Za-z][A-Za-z0-9+.-]{0,30})://(?:[^/@\\s\"'<>]{0,200}@)?([A-Za-z0-9][A-Za-z0-9._-]*)"
              + "(?::(\\d{1,5}))?");
  private static final Pattern HOST_PORT =
      Pattern.compile("(?<![\\w./:-])([A-Za-z][A-Za-z0-9._-]*):(\\d{2,5})(?![\\w.])");
  private static final Pattern PUBLIC =
      Pattern.compile(
          "(?:[a-z0-9-]+\\.)+(?!local\\b|internal\\b|svc\\b|test\\b|xml\\b)[a-z]{2,12}");
  private static final Set<String> NAMING_ONLY =
      Set.of("www.w3.org", "xmlns.jcp.org", "java.sun.com", "maven.apache.org", "json-schema.org");
  private static final int MAX = 200;

  /** The hosts a text names in URLs and as {@code host:port}, in the order they stand. */
  static List<Mention> in(String text) {
    List<Mention> found = new ArrayList<>();
    Matcher url = URL.matcher(text);
    while (url.find() && found.size() < MAX) {
      String scheme = url.group(1).toLowerCase(Locale.ROOT);
      found.add(new Mention(scheme, url.group(2), port(url.group(3)), url.start()));
    }
    Matcher pair = HOST_PORT.matcher(text);
    while (pair.find() && found.size() < MAX) {
      found.add(new Mention("", pair.group(1), port(pair.group(2)), pair.start()));
    }
    return found;
  }

  /** The same, and each part of a list that is nothing but a name. */
  static List<Mention> inHostList(String text) {
    Set<Mention> found = new LinkedHashSet<>(in(text));
    if (found.isEmpty()) {
      for (String part : text.split("[,\\s]+", -1)) {
        if (part.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
          found.add(new Mention("", part, 0, 0));
        }
      }
    }
    return List.copyOf(found);
  }

  private static int port(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** Whether the host is a name of the public Internet that something can be fetched from. */
  boolean isPublic() {
    String name = host.toLowerCase(Locale.ROOT);
    return PUBLIC.matcher(name).matches()
        && !NAMING_ONLY.contains(name)
        && !name.matches("(?:.*\\.)?example\\.(?:com|org|net)|(?:www\\.)?(?:your|my)[\\w-]*\\..*");
  }

  /** The line of the mention in its text, 1-based. */
  int line(String text) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (text.charAt(i) == '\n') {
        line++;
      }
    }
    return line;
  }
}
