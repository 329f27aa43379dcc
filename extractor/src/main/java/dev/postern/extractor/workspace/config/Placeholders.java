package dev.postern.extractor.workspace.config;

import java.util.Optional;
import java.util.function.Function;

/**
 * Resolves {@code ${key}} and {@code ${key:default}}, nested, bounded in depth, work and length.
 */
final class Placeholders {

  private static final int MAX_DEPTH = 16;
  private static final int MAX_LENGTH = 20_000;
  private static final int MAX_LOOKUPS = 1_000;

  private final Function<String, Optional<String>> lookup;
  private int lookups;

  private Placeholders(Function<String, Optional<String>> lookup) {
    this.lookup = lookup;
  }

  /**
   * Resolves every placeholder of a text.
   *
   * @param lookup raw values by key
   * @return empty when some placeholder has neither value nor default, or a bound is passed
   */
  static Optional<String> resolve(String text, Function<String, Optional<String>> lookup) {
    return new Placeholders(lookup).resolve(text, MAX_DEPTH);
  }

  private Optional<String> resolve(String text, int depth) {
    if (!text.contains("${")) {
      return Optional.of(text);
    }
    if (depth == 0) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int start = text.indexOf("${", at);
      int end = start < 0 ? -1 : closing(text, start + 2);
      if (start < 0 || end < 0) {
        out.append(text, at, text.length());
        break;
      }
      out.append(text, at, start);
      Optional<String> value = placeholder(text.substring(start + 2, end), depth - 1);
      if (value.isEmpty() || out.length() + value.get().length() > MAX_LENGTH) {
        return Optional.empty();
      }
      out.append(value.get());
      at = end + 1;
    }
    return Optional.of(out.toString());
  }

  private Optional<String> placeholder(String inside, int depth) {
    lookups++;
    if (lookups > MAX_LOOKUPS) {
      return Optional.empty();
    }
    int colon = separator(inside);
    Optional<String> key = resolve(colon < 0 ? inside : inside.substring(0, colon), depth);
    Optional<String> value = key.flatMap(lookup).flatMap(raw -> resolve(raw, depth));
    if (value.isPresent() || colon < 0) {
      return value;
    }
    return resolve(inside.substring(colon + 1), depth);
  }

  /** The colon before the default, outside nested placeholders. */
  private static int separator(String inside) {
    int nested = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      if (c == '{') {
        nested++;
      } else if (c == '}') {
        nested--;
      } else if (c == ':' && nested == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int closing(String text, int from) {
    int nested = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        nested++;
      } else if (c == '}') {
        if (nested == 0) {
          return i;
        }
        nested--;
      }
    }
    return -1;
  }
}
