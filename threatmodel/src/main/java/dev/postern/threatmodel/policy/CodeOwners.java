package dev.postern.threatmodel.policy;

import dev.postern.threatmodel.zone.NamePattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who owns which paths, by a file in the form of {@code CODEOWNERS}: of several lines that match a
 * path the last one holds. Sections of GitLab and patterns with {@code !} or {@code [ ]} are passed
 * over.
 */
public final class CodeOwners {

  /** Where the file may lie, in the order in which it is looked for. */
  public static final List<String> FILES =
      List.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS");

  private static final int LONGEST = 100_000;

  private record Line(Pattern pattern, List<String> owners) {}

  private final List<Line> lines;

  private CodeOwners(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /** Nobody owns anything. */
  public static CodeOwners none() {
    return new CodeOwners(List.of());
  }

  /** The owners that a text names. */
  public static CodeOwners parse(String text) {
    List<Line> lines = new ArrayList<>();
    for (String raw : text.lines().limit(LONGEST).toList()) {
      int comment = raw.indexOf('#');
      String line = (comment < 0 ? raw : raw.substring(0, comment)).strip();
      List<String> words = Pattern.compile("\\s+").splitAsStream(line).toList();
      String first = words.get(0);
      if (!first.isEmpty() && !first.startsWith("[") && !first.startsWith("!")) {
        lines.add(new Line(pattern(first), words.subList(1, words.size())));
      }
    }
    return new CodeOwners(lines);
  }

  /** The owners of a path; none when no line matches, or the one that does names none. */
  public List<String> of(String path) {
    List<Line> reversed = new ArrayList<>(lines);
    Collections.reverse(reversed);
    return reversed.stream()
        .filter(line -> line.pattern().matcher(path).matches())
        .findFirst()
        .map(Line::owners)
        .orElse(List.of());
  }

  /** A folder stands for all below it; a pattern with a slash inside begins at the root. */
  private static Pattern pattern(String text) {
    if (text.equals("*")) {
      return Pattern.compile(".*");
    }
    String plain = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    boolean rooted = plain.indexOf('/') >= 0;
    String glob = rooted || plain.startsWith("**/") ? plain : "**/" + plain;
    String regex = NamePattern.ofPaths(glob).pattern();
    boolean names = !text.endsWith("/") && text.endsWith("/*");
    return Pattern.compile(names ? regex : regex + "(?:/.*)?");
  }
}
