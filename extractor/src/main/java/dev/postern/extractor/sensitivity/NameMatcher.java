package dev.postern.extractor.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the term of the lexicon that a name ends with, and the one a label speaks of. */
final class NameMatcher {

  private final Lexicon lexicon;

  NameMatcher(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A matched term.
   *
   * @param before the words before it that are not mere qualifiers
   * @param label the text that spoke of it, empty when the name did
   */
  record Match(
      LexiconRow row, List<String> term, boolean strong, List<String> before, String label) {}

  /** The terms that end the name: the longest first, of equally long ones the strong first. */
  List<Match> match(String text, ValueKind kind) {
    List<String> name = lexicon.words(text);
    List<Match> found = new ArrayList<>();
    for (LexiconRow row : lexicon.rows()) {
      if (row.types().contains(kind)) {
        row.strong().forEach(term -> at(name, row, term, true).ifPresent(found::add));
        row.weak().forEach(term -> at(name, row, term, false).ifPresent(found::add));
      }
    }
    found.sort(
        Comparator.comparingInt((Match match) -> -match.term().size())
            .thenComparing(match -> !match.strong()));
    return found;
  }

  /** The class whose label ends what people wrote about a field of the given name. */
  Optional<Match> label(String text, String field, ValueKind kind) {
    List<String> name = lexicon.words(field);
    String written = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s.。:：;；]+$", "");
    Match best = null;
    int longest = 0;
    for (LexiconRow row : lexicon.rows()) {
      for (String label : row.labels()) {
        if (label.length() > longest
            && row.types().contains(kind)
            && ends(written, label)
            && name.stream().noneMatch(word -> isNegative(word, row))) {
          longest = label.length();
          best = new Match(row, List.of(label), true, List.of(), text.strip());
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean ends(String text, String label) {
    if (!text.endsWith(label)) {
      return false;
    }
    int start = text.length() - label.length();
    boolean ideograph = Character.isIdeographic(label.charAt(0));
    return ideograph || start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
  }

  /** The term at the end of the name, words that change nothing left aside. */
  private Optional<Match> at(List<String> name, LexiconRow row, List<String> term, boolean strong) {
    int end = name.size();
    while (end > 0) {
      int start = end - term.size();
      if (start >= 0 && equal(name.subList(start, end), term)) {
        List<String> around = new ArrayList<>(name.subList(0, start));
        around.addAll(name.subList(end, name.size()));
        if (around.stream().anyMatch(word -> isNegative(word, row))) {
          return Optional.empty();
        }
        List<String> before =
            name.subList(0, start).stream()
                .filter(word -> !lexicon.qualifiers().contains(word))
                .toList();
        return Optional.of(new Match(row, term, strong, before, ""));
      }
      if (!lexicon.tails().contains(name.get(end - 1))
          && !row.allowed().contains(name.get(end - 1))) {
        return Optional.empty();
      }
      end--;
    }
    return Optional.empty();
  }

  private boolean isNegative(String word, LexiconRow row) {
    return lexicon.negative().contains(word) && !row.allowed().contains(word);
  }

  private static boolean equal(List<String> words, List<String> term) {
    for (int i = 0; i < term.size(); i++) {
      String word = words.get(i);
      if (!word.equals(term.get(i)) && !Words.singular(word).equals(term.get(i))) {
        return false;
      }
    }
    return true;
  }
}
