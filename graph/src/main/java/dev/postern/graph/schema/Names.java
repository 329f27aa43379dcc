package dev.postern.graph.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns the names of constants into names of the graph. */
final class Names {
  private Names() {}

  /** {@code ACCESS_DECISION} becomes {@code AccessDecision}. */
  static String pascal(String constant) {
    return Arrays.stream(constant.split("_"))
        .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** {@code START_LINE} becomes {@code startLine}. */
  static String camel(String constant) {
    String pascal = pascal(constant);
    return Character.toLowerCase(pascal.charAt(0)) + pascal.substring(1);
  }
}
