package dev.postern.tests.packs;

import dev.postern.queries.Finding;
import dev.postern.queries.QueryExample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks in an example: {@code expect} and {@code ok}, and the debts {@code missing} (there
 * should be a finding, there is none) and {@code spurious} (there is one that should not be).
 */
record Marks(List<Mark> marks) {
  private static final Pattern MARK =
      Pattern.compile("//\\s*(expect|ok|missing|spurious):\\s*([a-z0-9-]+)");

  /** One mark and its place. */
  record Mark(String word, String rule, String file, int line) {
    private boolean wantsFinding() {
      return word.equals("expect") || word.equals("spurious");
    }

    private String place() {
      return file + ":" + line;
    }
  }

  static Marks of(QueryExample example) {
    List<Mark> marks = new ArrayList<>();
    for (Map.Entry<String, String> file : example.files().entrySet()) {
      String place = ExampleProject.place(example, file.getKey(), file.getValue());
      String[] lines = file.getValue().split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        Matcher matcher = MARK.matcher(lines[i]);
        if (matcher.find()) {
          marks.add(new Mark(matcher.group(1), matcher.group(2), place, i + 1));
        }
      }
    }
    return new Marks(marks);
  }

  /** How the findings of a rule differ from the marks for it; empty when they do not. */
  List<String> differences(String rule, List<Finding> findings) {
    List<String> differences = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.rule().equals(rule)) {
        boolean found = findings.stream().anyMatch(f -> f.subject().place().equals(mark.place()));
        if (found != mark.wantsFinding()) {
          differences.add(mark.place() + ": " + mark.word() + ", but found is " + found);
        }
      }
    }
    return differences;
  }

  /** Debts among the marks of a rule. */
  long debts(String rule) {
    return marks.stream()
        .filter(mark -> mark.rule().equals(rule))
        .filter(mark -> mark.word().equals("missing") || mark.word().equals("spurious"))
        .count();
  }
}
