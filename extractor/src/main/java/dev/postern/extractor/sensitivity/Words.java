package dev.postern.extractor.sensitivity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits names into lower-case words at capitals, digits, underscores and hyphens. */
final class Words {

  private Words() {}

  /**
   * {@code userEMailAddress2} gives {@code user, e, mail, address}; {@code USER_ID} gives {@code
   * user, id}.
   */
  static List<String> of(String written) {
    String name = plain(written);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetter(c) || startsWord(name, i)) {
        flush(word, words);
      }
      if (Character.isLetter(c)) {
        word.append(c);
      }
    }
    flush(word, words);
    return words;
  }

  /** Without accents: {@code contraseña} and {@code Straße} as people write them in ASCII. */
  private static String plain(String name) {
    String open = name.replace("ß", "ss").replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    return Normalizer.normalize(open, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static boolean startsWord(String name, int i) {
    if (!Character.isUpperCase(name.charAt(i)) || i == 0) {
      return false;
    }
    boolean afterLower = Character.isLowerCase(name.charAt(i - 1));
    boolean beforeLower =
        i + 1 < name.length()
            && Character.isLowerCase(name.charAt(i + 1))
            && Character.isUpperCase(name.charAt(i - 1));
    return afterLower || beforeLower;
  }

  private static void flush(StringBuilder word, List<String> into) {
    if (word.length() > 0) {
      into.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }

  /** The word without a plural ending. */
  static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.length() > 4 && (word.endsWith("sses") || word.endsWith("xes"))) {
      return word.substring(0, word.length() - 2);
    }
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
