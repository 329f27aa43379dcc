package dev.postern.extractor.syntax.lombok;

/** Lombok's access levels, with what is written for them. */
enum Level {
  PUBLIC("public "),
  PROTECTED("protected "),
  PACKAGE(""),
  PRIVATE("private "),
  /** Generate nothing. */
  NONE("");

  private final String keyword;

  Level(String keyword) {
    this.keyword = keyword;
  }

  /** The modifier followed by a blank, or nothing. */
  String keyword() {
    return keyword;
  }

  /** The level named by the last segment of an expression; public when it is not one. */
  static Level of(String expression) {
    String name = expression.substring(expression.lastIndexOf('.') + 1).strip();
    if (name.equals("MODULE")) {
      return PACKAGE;
    }
    for (Level level : values()) {
      if (level.name().equals(name)) {
        return level;
      }
    }
    return PUBLIC;
  }
}
