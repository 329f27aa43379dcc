package dev.postern.extractor.workspace.config;

import java.util.List;

/**
 * Profile expressions of configuration documents: names, {@code !}, {@code &}, {@code |},
 * parentheses, and the comma of the older notation, which means "or".
 */
final class ProfileExpression {

  private final String text;
  private final List<String> active;
  private int at;

  private ProfileExpression(String text, List<String> active) {
    this.text = text;
    this.active = active;
  }

  /** Whether an expression that is more than one name holds; false for a plain or empty name. */
  static boolean isTrue(String expression, List<String> active) {
    if (!isCompound(expression)) {
      return false;
    }
    ProfileExpression parser = new ProfileExpression(expression, active);
    boolean result = parser.or();
    return result && parser.at >= expression.length();
  }

  static boolean isCompound(String expression) {
    return expression.chars().anyMatch(c -> "!&|(),".indexOf(c) >= 0);
  }

  private boolean or() {
    boolean result = and();
    while (accept('|') || accept(',')) {
      result |= and();
    }
    return result;
  }

  private boolean and() {
    boolean result = not();
    while (accept('&')) {
      result &= not();
    }
    return result;
  }

  private boolean not() {
    if (accept('!')) {
      return !not();
    }
    if (accept('(')) {
      boolean result = or();
      accept(')');
      return result;
    }
    skipBlanks();
    int start = at;
    while (at < text.length() && "!&|(), ".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String name = text.substring(start, at);
    skipBlanks();
    return active.contains(name);
  }

  private boolean accept(char c) {
    skipBlanks();
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void skipBlanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }
}
