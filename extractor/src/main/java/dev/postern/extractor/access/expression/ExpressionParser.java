package dev.postern.extractor.access.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recursive-descent parser for the part of the Spring Expression Language that guards use. What it
 * does not know makes the whole expression unparsed, never half understood.
 */
public final class ExpressionParser {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:('(?:[^']|'')*+'|\"[^\"]*+\")|(\\d[\\d.]*+[lLfFdD]?)|([#@]?[A-Za-z_$][\\w$]*+)"
              + "|(&&|\\|\\||==|!=|<=|>=|\\?\\.|\\?:|[!<>().,\\[\\]{}+*/%?:-]))");
  private static final Set<String> COMPARISONS =
      Set.of(
          "==",
          "!=",
          "<",
          ">",
          "<=",
          ">=",
          "eq",
          "ne",
          "lt",
          "gt",
          "le",
          "ge",
          "matches",
          "instanceof",
          "+",
          "-",
          "*",
          "/",
          "%",
          "?:");
  private static final int MAX_LENGTH = 4_000;
  private static final int MAX_DEPTH = 60;

  private record Token(String text, boolean string) {}

  private static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed() {
      super("malformed", null, false, false);
    }
  }

  private final List<Token> tokens;
  private int at;
  private int depth;

  private ExpressionParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The tree of an expression, or nothing when it is not understood as a whole. */
  public static Optional<Node> parse(String expression) {
    if (expression.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      ExpressionParser parser = new ExpressionParser(tokens(expression));
      Node node = parser.or();
      return parser.at == parser.tokens.size() ? Optional.of(node) : Optional.empty();
    } catch (Malformed malformed) {
      return Optional.empty();
    }
  }

  private static List<Token> tokens(String text) throws Malformed {
    List<Token> found = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int from = 0;
    while (from < text.length() && !text.substring(from).isBlank()) {
      if (!matcher.find(from) || matcher.start() != from) {
        throw new Malformed();
      }
      String string = matcher.group(1);
      found.add(
          string == null
              ? new Token(matcher.group().strip(), false)
              : new Token(unquote(string), true));
      from = matcher.end();
    }
    return found;
  }

  private static String unquote(String string) {
    return string.substring(1, string.length() - 1).replace("''", "'");
  }

  private boolean peek(String... texts) {
    if (at >= tokens.size() || tokens.get(at).string()) {
      return false;
    }
    for (String text : texts) {
      if (tokens.get(at).text().equalsIgnoreCase(text)) {
        return true;
      }
    }
    return false;
  }

  private boolean eat(String... texts) {
    boolean found = peek(texts);
    at += found ? 1 : 0;
    return found;
  }

  private void expect(String text) throws Malformed {
    if (!eat(text)) {
      throw new Malformed();
    }
  }

  private Node or() throws Malformed {
    if (++depth > MAX_DEPTH) {
      throw new Malformed();
    }
    Node left = and();
    while (eat("or", "||")) {
      left = new Node.Or(left, and());
    }
    if (eat("?")) {
      Node yes = or();
      expect(":");
      Node no = or();
      left = new Node.Other("conditional on " + left + ", " + yes + ", " + no);
    }
    depth--;
    return left;
  }

  private Node and() throws Malformed {
    Node left = comparison();
    while (eat("and", "&&")) {
      left = new Node.And(left, comparison());
    }
    return left;
  }

  private Node comparison() throws Malformed {
    Node left = unary();
    while (at < tokens.size()
        && !tokens.get(at).string()
        && COMPARISONS.contains(tokens.get(at).text())) {
      String operator = tokens.get(at++).text();
      left = new Node.Binary(operator, left, unary());
    }
    return left;
  }

  private Node unary() throws Malformed {
    if (eat("!", "not")) {
      if (++depth > MAX_DEPTH) {
        throw new Malformed();
      }
      return new Node.Not(unary());
    }
    return postfix(primary());
  }

  private Node postfix(Node start) throws Malformed {
    Node node = start;
    while (true) {
      if (eat(".", "?.")) {
        node = member(node, next());
      } else if (eat("[")) {
        Node index = or();
        expect("]");
        node = new Node.Call(node, "get", List.of(index));
      } else {
        return node;
      }
    }
  }

  private Node member(Node base, Token name) throws Malformed {
    if (name.string() || !Character.isJavaIdentifierStart(name.text().charAt(0))) {
      throw new Malformed();
    }
    return peek("(")
        ? new Node.Call(base, name.text(), arguments())
        : new Node.Property(base, name.text());
  }

  private Token next() throws Malformed {
    if (at >= tokens.size()) {
      throw new Malformed();
    }
    return tokens.get(at++);
  }

  private List<Node> arguments() throws Malformed {
    expect("(");
    List<Node> arguments = new ArrayList<>();
    if (!peek(")")) {
      do {
        arguments.add(or());
      } while (eat(","));
    }
    expect(")");
    return arguments;
  }

  private Node primary() throws Malformed {
    if (eat("(")) {
      Node inner = or();
      expect(")");
      return inner;
    }
    if (eat("{")) {
      List<Node> elements = new ArrayList<>();
      if (!peek("}")) {
        do {
          elements.add(or());
        } while (eat(","));
      }
      expect("}");
      return new Node.Call(null, "{}", elements);
    }
    Token token = next();
    String text = token.text();
    if (token.string()) {
      return new Node.Literal(text, true);
    }
    char first = text.charAt(0);
    if (first == '#') {
      return new Node.Variable(text.substring(1));
    }
    if (first == '@') {
      return new Node.Bean(text.substring(1));
    }
    if (Character.isDigit(first) || Set.of("true", "false", "null").contains(text)) {
      return new Node.Literal(text, false);
    }
    if (!Character.isJavaIdentifierStart(first)) {
      throw new Malformed();
    }
    return named(text);
  }

  private Node named(String name) throws Malformed {
    if (!peek("(")) {
      return new Node.Property(null, name);
    }
    List<Node> arguments = arguments();
    return name.equals("T")
        ? new Node.Other("type " + arguments)
        : new Node.Call(null, name, arguments);
  }
}
