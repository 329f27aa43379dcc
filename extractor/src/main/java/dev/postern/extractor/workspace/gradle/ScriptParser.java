package dev.postern.extractor.workspace.gradle;

import dev.postern.extractor.workspace.gradle.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Groups the tokens of a build script into statements and blocks; tolerates whatever it meets. */
final class ScriptParser {

  private static final int MAX_DEPTH = 40;

  private final List<Token> tokens;
  private int at;

  private ScriptParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Statement> parse(String text) {
    return new ScriptParser(Tokenizer.tokens(text)).statements(0);
  }

  private List<Statement> statements(int depth) {
    List<Statement> statements = new ArrayList<>();
    List<Token> current = new ArrayList<>();
    int parentheses = 0;
    while (at < tokens.size()) {
      Token token = tokens.get(at++);
      if (token.is("{")) {
        List<Statement> block = depth < MAX_DEPTH ? statements(depth + 1) : List.of();
        statements.add(new Statement(current, block));
        current = new ArrayList<>();
      } else if (token.is("}")) {
        break;
      } else if (token.kind() == Kind.LINE_END) {
        if (parentheses <= 0 && !continues(current)) {
          flush(current, statements);
          current = new ArrayList<>();
          parentheses = 0;
        }
      } else {
        parentheses += token.is("(") || token.is("[") ? 1 : 0;
        parentheses -= token.is(")") || token.is("]") ? 1 : 0;
        current.add(token);
      }
    }
    flush(current, statements);
    return statements;
  }

  /** A line that ends with a comma or an equals sign goes on in the next one. */
  private static boolean continues(List<Token> current) {
    if (current.isEmpty()) {
      return false;
    }
    Token last = current.get(current.size() - 1);
    return last.is(",") || last.is("=");
  }

  private static void flush(List<Token> current, List<Statement> statements) {
    if (!current.isEmpty()) {
      statements.add(new Statement(current, List.of()));
    }
  }
}
