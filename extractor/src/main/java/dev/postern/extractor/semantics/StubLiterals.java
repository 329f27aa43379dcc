package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.type.TypeRef;

/** Writes constants as Java literals. */
final class StubLiterals {

  private StubLiterals() {}

  /** A constant expression of the given type with the constant's value. */
  static String print(Constant constant, TypeRef type) {
    Object value = constant.value() == null ? "" : constant.value();
    return switch (constant.kind()) {
      case STRING -> quoted(value.toString());
      case CHARACTER -> "(" + type.simpleName() + ") " + (int) (Character) value;
      case BOOLEAN -> value.toString();
      case NUMBER -> number(value, type);
      case NULL, CLASS, ENUM -> "null";
    };
  }

  private static String number(Object value, TypeRef type) {
    if (value instanceof Double number) {
      return special(number, "Double", number.toString());
    }
    if (value instanceof Float number) {
      return special(number.doubleValue(), "Float", number + "f");
    }
    if (value instanceof Long) {
      return value + "L";
    }
    return "(" + type.simpleName() + ") " + "(" + value + ")";
  }

  private static String special(double number, String owner, String otherwise) {
    if (Double.isNaN(number)) {
      return "0.0 / 0.0".replace("0.0", owner.equals("Float") ? "0.0f" : "0.0");
    }
    if (Double.isInfinite(number)) {
      String one = number > 0 ? "1.0" : "-1.0";
      String suffix = owner.equals("Float") ? "f" : "";
      return one + suffix + " / 0.0" + suffix;
    }
    return otherwise;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 127 && c != '"' && c != '\\';
      quoted.append(plain ? String.valueOf(c) : escape(c));
    }
    return quoted.append('"').toString();
  }

  /** Unicode escapes are translated before literals are read, so that these four need their own. */
  private static String escape(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      default -> String.format("\\u%04x", (int) c);
    };
  }
}
