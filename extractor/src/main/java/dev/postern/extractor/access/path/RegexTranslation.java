package dev.postern.extractor.access.path;

import java.util.ArrayList;
import java.util.List;

/**
 * The regular subset of {@code java.util.regex} as used with {@code matches()}: literals, classes,
 * groups, alternatives, quantifiers (greedy and reluctant), anchors at the ends. Everything else
 * (look-around, back references, possessive quantifiers, flags) is reported as not translated.
 */
final class RegexTranslation {

  private static final class Unsupported extends Exception {
    private static final long serialVersionUID = 1L;

    Unsupported(String construct) {
      super(construct, null, false, false);
    }
  }

  private static final int MAX_REPEAT = 64;

  private final String text;
  private final CharSet universe;
  private final boolean caseSensitive;
  private int at;

  private RegexTranslation(String text, CharSet universe, boolean caseSensitive) {
    this.text = text;
    this.universe = universe;
    this.caseSensitive = caseSensitive;
  }

  static Translation translate(String regex, CharSet universe, boolean caseSensitive) {
    RegexTranslation parser = new RegexTranslation(regex, universe, caseSensitive);
    try {
      Expression expression = parser.alternatives(0);
      if (parser.at < regex.length()) {
        throw new Unsupported("an unbalanced parenthesis");
      }
      return Translation.of(expression);
    } catch (Unsupported unsupported) {
      return Translation.failed(
          "the regular expression '" + regex + "' uses " + unsupported.getMessage());
    }
  }

  private boolean more() {
    return at < text.length();
  }

  private char peek() {
    return text.charAt(at);
  }

  private boolean eat(char expected) {
    if (more() && peek() == expected) {
      at++;
      return true;
    }
    return false;
  }

  private Expression alternatives(int depth) throws Unsupported {
    if (depth > 40) {
      throw new Unsupported("groups nested too deeply");
    }
    List<Expression> options = new ArrayList<>();
    do {
      options.add(sequence(depth));
    } while (eat('|'));
    return options.size() == 1 ? options.get(0) : new Expression.Choice(options);
  }

  private Expression sequence(int depth) throws Unsupported {
    List<Expression> parts = new ArrayList<>();
    while (more() && peek() != '|' && peek() != ')') {
      if (peek() == '^') {
        if (at != 0) {
          throw new Unsupported("an anchor inside");
        }
        at++;
      } else if (peek() == '$') {
        if (at != text.length() - 1) {
          throw new Unsupported("an anchor inside");
        }
        at++;
      } else {
        parts.add(quantified(atom(depth)));
      }
    }
    return new Expression.Sequence(parts);
  }

  private Expression quantified(Expression atom) throws Unsupported {
    Expression result = atom;
    if (eat('*')) {
      result = new Expression.Star(atom);
    } else if (eat('+')) {
      result = Expression.plus(atom);
    } else if (eat('?')) {
      result = Expression.optional(atom);
    } else if (more() && peek() == '{') {
      result = counted(atom);
    } else {
      return atom;
    }
    eat('?');
    if (more() && (peek() == '+' || peek() == '*')) {
      throw new Unsupported("a possessive quantifier");
    }
    return result;
  }

  private Expression counted(Expression atom) throws Unsupported {
    int end = text.indexOf('}', at);
    if (end < 0) {
      throw new Unsupported("an unbalanced brace");
    }
    String[] limits = text.substring(at + 1, end).split(",", -1);
    at = end + 1;
    try {
      int least = Integer.parseInt(limits[0].trim());
      int most =
          limits.length == 1
              ? least
              : limits[1].isBlank() ? -1 : Integer.parseInt(limits[1].trim());
      if (least > MAX_REPEAT || most > MAX_REPEAT) {
        throw new Unsupported("a long repetition");
      }
      return Expression.repeat(atom, least, most);
    } catch (NumberFormatException malformed) {
      throw new Unsupported("a malformed repetition");
    }
  }

  private Expression atom(int depth) throws Unsupported {
    char each = text.charAt(at++);
    return switch (each) {
      case '(' -> group(depth);
      case '[' -> chars(characterClass());
      case '.' -> chars(CharSet.any());
      case '\\' -> escape();
      case '*', '+', '?', '{' -> throw new Unsupported("a quantifier without an atom");
      default -> chars(Characters.character(each, caseSensitive));
    };
  }

  private Expression group(int depth) throws Unsupported {
    if (eat('?') && !eat(':')) {
      throw new Unsupported("a special group");
    }
    Expression body = alternatives(depth + 1);
    if (!eat(')')) {
      throw new Unsupported("an unbalanced parenthesis");
    }
    return body;
  }

  private Expression chars(CharSet set) {
    return new Expression.Chars(set.intersect(universe));
  }

  private Expression escape() throws Unsupported {
    if (!more()) {
      throw new Unsupported("a dangling backslash");
    }
    if (eat('Q')) {
      int end = text.indexOf("\\E", at);
      String literal = end < 0 ? text.substring(at) : text.substring(at, end);
      at = end < 0 ? text.length() : end + 2;
      return Characters.text(literal, caseSensitive);
    }
    return chars(escapedSet());
  }

  private CharSet escapedSet() throws Unsupported {
    char each = text.charAt(at++);
    CharSet digits = CharSet.range('0', '9');
    CharSet words =
        digits.union(CharSet.range('a', 'z')).union(CharSet.range('A', 'Z')).union(CharSet.of('_'));
    CharSet spaces = CharSet.of(" \t\n\u000b\f\r");
    return switch (each) {
      case 'd' -> digits;
      case 'D' -> digits.complement();
      case 'w' -> words;
      case 'W' -> words.complement();
      case 's' -> spaces;
      case 'S' -> spaces.complement();
      case 't' -> CharSet.of('\t');
      default -> {
        if (Character.isLetterOrDigit(each)) {
          throw new Unsupported("the escape \\" + each);
        }
        yield CharSet.of(each);
      }
    };
  }

  private CharSet characterClass() throws Unsupported {
    boolean negated = eat('^');
    CharSet set = CharSet.none();
    boolean first = true;
    while (more() && (peek() != ']' || first)) {
      first = false;
      char each = text.charAt(at++);
      if (each == '[' || (each == '&' && more() && peek() == '&')) {
        throw new Unsupported("a nested character class");
      }
      CharSet member = each == '\\' ? classEscape() : Characters.character(each, caseSensitive);
      if (more() && peek() == '-' && at + 1 < text.length() && text.charAt(at + 1) != ']') {
        at++;
        char last = text.charAt(at++);
        if (last == '\\' || last == '[' || each == '\\') {
          throw new Unsupported("a range with an escape");
        }
        member = range(each, last);
      }
      set = set.union(member);
    }
    if (!eat(']')) {
      throw new Unsupported("an unbalanced bracket");
    }
    return negated ? set.complement() : set;
  }

  private CharSet classEscape() throws Unsupported {
    if (!more()) {
      throw new Unsupported("a dangling backslash");
    }
    return escapedSet();
  }

  private CharSet range(char first, char last) {
    CharSet plain = CharSet.range(first, last);
    if (caseSensitive) {
      return plain;
    }
    CharSet both = plain;
    for (char each = first; each <= last && each < 128; each++) {
      both = both.union(Characters.character(each, false));
    }
    return both;
  }
}
