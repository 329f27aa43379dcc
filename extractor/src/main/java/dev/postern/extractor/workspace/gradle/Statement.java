package dev.postern.extractor.workspace.gradle;

import dev.postern.extractor.workspace.gradle.Token.Kind;
import java.util.List;

/**
 * A statement of a build script: its tokens up to the end of the line and the statements of the
 * block it opens.
 */
record Statement(List<Token> tokens, List<Statement> block) {

  Statement {
    tokens = List.copyOf(tokens);
    block = List.copyOf(block);
  }

  /** The first word; the empty string when it starts otherwise. */
  String head() {
    return !tokens.isEmpty() && tokens.get(0).kind() == Kind.WORD ? tokens.get(0).text() : "";
  }

  /** The strings, in order. */
  List<String> strings() {
    return tokens.stream().filter(token -> token.kind() == Kind.STRING).map(Token::text).toList();
  }

  /** The words after the first. */
  List<String> words() {
    return tokens.stream()
        .skip(1)
        .filter(token -> token.kind() == Kind.WORD)
        .map(Token::text)
        .toList();
  }

  boolean has(String mark) {
    return tokens.stream().anyMatch(token -> token.is(mark));
  }
}
