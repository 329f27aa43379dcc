package dev.postern.threatmodel.gate;

import dev.postern.extractor.model.access.Formula;
import java.util.ArrayList;
import java.util.List;

/** Reads access formulas from their text. */
final class FormulaText {
  private final String text;
  private int at;

  private FormulaText(String text) {
    this.text = text;
  }

  /** The formula; an unknown one when the text is not understood. */
  static Formula parse(String text) {
    FormulaText parser = new FormulaText(text.strip());
    try {
      Formula formula = parser.formula();
      return parser.at == parser.text.length() ? formula : new Formula.Unknown(text);
    } catch (IllegalArgumentException e) {
      return new Formula.Unknown(text);
    }
  }

  private Formula formula() {
    String word = word();
    return switch (word) {
      case "anyone" -> Formula.anyone();
      case "nobody" -> Formula.nobody();
      case "authenticated" -> Formula.authenticated();
      case "role" -> new Formula.Role(name());
      case "permission" -> new Formula.Permission(name());
      case "unknown" -> new Formula.Unknown(name());
      case "all" -> Formula.all(parts());
      case "any" -> Formula.any(parts());
      default -> throw new IllegalArgumentException(word);
    };
  }

  private String word() {
    int start = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  /** What stands between parentheses; they may be nested in a name. */
  private String name() {
    expect('(');
    int start = at;
    int depth = 1;
    while (at < text.length()) {
      char each = text.charAt(at);
      depth += each == '(' ? 1 : each == ')' ? -1 : 0;
      if (depth == 0) {
        at++;
        return text.substring(start, at - 1);
      }
      at++;
    }
    throw new IllegalArgumentException("no end");
  }

  private List<Formula> parts() {
    expect('(');
    List<Formula> parts = new ArrayList<>();
    while (true) {
      parts.add(formula());
      if (at < text.length() && text.charAt(at) == ')') {
        at++;
        return parts;
      }
      expect(',');
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
  }

  private void expect(char wanted) {
    if (at >= text.length() || text.charAt(at) != wanted) {
      throw new IllegalArgumentException("expected " + wanted);
    }
    at++;
  }
}
