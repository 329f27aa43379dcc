package dev.postern.tests.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts and numbers that a program is tried with: every dangerous character beside the name of
 * an input, alone and together with each constant of the program, so that branches are taken.
 */
final class TriedInputs {

  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.){0,16})\"");
  private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,3}\\b");
  private static final int MOST_TEXTS = 80;

  /** How an input is given: {@code $} stands for its name. */
  private static final List<String> DANGERS =
      List.of(
          "$'$<$ $;$\n$",
          "$'$",
          " $'$",
          "$ $",
          "$<$",
          "$\n$",
          "$;$",
          "/$",
          "../$",
          "$/../$",
          "http://$.x/",
          "//$.x",
          "${$}",
          "$.$",
          "$",
          "$'$".repeat(30));

  private final List<String> words = new ArrayList<>();
  private final List<String> numbers = new ArrayList<>();

  /**
   * @param source text of the program
   */
  TriedInputs(String source) {
    String code = source.replaceAll("(?m)^(import|package|@\\w+Mapping|////).*$", "");
    Set<String> found = new LinkedHashSet<>(List.of("7", "true", ""));
    Matcher text = TEXT.matcher(code);
    while (text.find() && found.size() < MOST_TEXTS) {
      found.add(text.group(1).translateEscapes());
    }
    found.removeIf(word -> word.contains("DELETE FROM"));
    words.addAll(found);
    Set<String> counted = new LinkedHashSet<>(List.of("1", "0", "2", "3"));
    Matcher number = NUMBER.matcher(code);
    while (number.find() && counted.size() < 24) {
      counted.add(number.group());
    }
    numbers.addAll(counted);
  }

  /** The shapes of a text, the plain ones first. */
  List<String> shapes(boolean all) {
    List<String> shapes = new ArrayList<>(DANGERS);
    if (all) {
      for (String word : words) {
        for (String danger : List.of(DANGERS.get(0), "$'$", "$ $", "/../$")) {
          shapes.add(word + danger);
          shapes.add(danger + word);
        }
        shapes.add(word);
      }
    }
    return shapes;
  }

  /** Shapes for the other texts while one varies. */
  List<String> others() {
    return words;
  }

  /** The number to give at a turn. */
  int number(int turn) {
    return Integer.parseInt(numbers.get(Math.floorMod(turn, numbers.size())));
  }
}
