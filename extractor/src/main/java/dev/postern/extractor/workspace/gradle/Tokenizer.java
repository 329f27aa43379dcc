package dev.postern.extractor.workspace.gradle;

import dev.postern.extractor.workspace.gradle.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Splits a build script of either notation into tokens; comments are dropped, nothing fails. */
final class Tokenizer {

  private static final int MAX_TOKENS = 200_000;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    while (tokenizer.at < text.length() && tokenizer.tokens.size() < MAX_TOKENS) {
      tokenizer.next();
    }
    return tokenizer.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (c == '\n' || c == ';') {
      add(Kind.LINE_END, "\n");
      at++;
    } else if (Character.isWhitespace(c)) {
      at++;
    } else if (text.startsWith("//", at)) {
      skipTo("\n");
    } else if (text.startsWith("/*", at)) {
      skipTo("*/");
      at = Math.min(text.length(), at + 2);
    } else if (c == '"' || c == '\'') {
      string(c);
    } else if (isWordPart(c)) {
      word();
    } else {
      add(Kind.MARK, String.valueOf(c));
      at++;
    }
  }

  private void word() {
    int start = at;
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    add(Kind.WORD, text.substring(start, at));
  }

  /** Words run over dots, so that {@code libs.spring.boot} is one. */
  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '$' || c == '`';
  }

  private void string(char quote) {
    String triple = String.valueOf(quote).repeat(3);
    boolean isTriple = text.startsWith(triple, at);
    at += isTriple ? 3 : 1;
    StringBuilder content = new StringBuilder();
    while (at < text.length()) {
      if (isTriple ? text.startsWith(triple, at) : text.charAt(at) == quote) {
        at += isTriple ? 3 : 1;
        break;
      }
      if (!isTriple && text.charAt(at) == '\n') {
        break;
      }
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      content.append(text.charAt(at));
      at++;
    }
    add(Kind.STRING, content.toString());
  }

  private void skipTo(String mark) {
    int found = text.indexOf(mark, at);
    at = found < 0 ? text.length() : found;
  }

  private void add(Kind kind, String content) {
    tokens.add(new Token(kind, content));
  }
}
