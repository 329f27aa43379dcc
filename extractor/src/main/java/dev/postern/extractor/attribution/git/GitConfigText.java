package dev.postern.extractor.attribution.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The few entries of a repository's configuration that are facts about it. Read as plain lines, so
 * that includes, filters, hooks and monitors named there have no effect.
 */
final class GitConfigText {
  private static final Pattern SECTION =
      Pattern.compile("\\[\\s*([\\w.-]+)(?:\\s+\"([^\"]*)\")?\\s*\\](.*)");
  private static final Pattern CREDENTIALS = Pattern.compile("^([a-zA-Z][\\w+.-]*://)?[^/@]*@");

  private final Map<String, List<String>> entries = new TreeMap<>();

  GitConfigText(String text) {
    String section = "";
    for (String each : (Iterable<String>) text.lines()::iterator) {
      String line = each.strip();
      Matcher matcher = SECTION.matcher(line);
      if (matcher.matches()) {
        String sub = matcher.group(2) == null ? "" : "." + matcher.group(2);
        section = matcher.group(1).toLowerCase(Locale.ROOT) + sub;
        line = matcher.group(3).strip();
      }
      int equals = line.indexOf('=');
      if (equals > 0 && !line.startsWith("#") && !line.startsWith(";")) {
        String key = line.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        entries
            .computeIfAbsent(section + "." + key, any -> new ArrayList<>())
            .add(line.substring(equals + 1).strip());
      }
    }
  }

  Optional<String> value(String key) {
    List<String> all = values(key);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** All values of a key that may be given more than once, in their order. */
  List<String> values(String key) {
    return entries.getOrDefault(key, List.of());
  }

  /** The address of {@code origin} without user, password, query and fragment. */
  String remote() {
    String url = value("remote.origin.url").orElse("");
    String plain =
        CREDENTIALS
            .matcher(url)
            .replaceFirst(match -> match.group(1) == null ? "" : match.group(1));
    int cut = plain.length();
    for (char stop : new char[] {'?', '#'}) {
      int at = plain.indexOf(stop);
      cut = at >= 0 ? Math.min(cut, at) : cut;
    }
    return plain.substring(0, cut);
  }
}
