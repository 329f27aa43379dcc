package dev.postern.extractor.workspace.config;

import java.util.Locale;

/** The canonical form of a configuration key: kebab-case words are joined, letters lowered. */
final class RelaxedKey {

  private RelaxedKey() {}

  /**
   * {@code my.lock-time}, {@code my.lockTime} and {@code MY.LOCK_TIME} have the same canonical
   * form. Parts in brackets are kept as written.
   */
  static String canonical(String key) {
    StringBuilder out = new StringBuilder(key.length());
    boolean bracket = false;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      bracket = c == '[' || (bracket && c != ']');
      if (bracket || (c != '-' && c != '_')) {
        out.append(c);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
