package dev.postern.extractor.workspace.gradle;

/** A token of a build script; strings come without quotes. */
record Token(Kind kind, String text) {

  enum Kind {
    WORD,
    STRING,
    MARK,
    LINE_END
  }

  boolean is(String mark) {
    return kind == Kind.MARK && text.equals(mark);
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }
}
