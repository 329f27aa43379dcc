package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Constant.Kind;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes constants of Java values. */
final class Constants {

  private Constants() {}

  /** The constant of a literal's value; a value of no known kind becomes its text. */
  static Constant of(@Nullable Object value) {
    if (value == null) {
      return Constant.NULL;
    }
    if (value instanceof String text) {
      return Constant.string(text);
    }
    if (value instanceof Boolean flag) {
      return Constant.bool(flag);
    }
    if (value instanceof Character character) {
      return new Constant(Kind.CHARACTER, character, TypeRef.of("char"));
    }
    if (value instanceof Number number) {
      return new Constant(Kind.NUMBER, number, TypeRef.of(primitive(number)));
    }
    return Constant.string(String.valueOf(value));
  }

  static Constant number(int value) {
    return new Constant(Kind.NUMBER, value, TypeRef.of("int"));
  }

  static Constant enumConstant(TypeRef type, String name) {
    return new Constant(Kind.ENUM, name, type);
  }

  static Constant classLiteral(TypeRef type) {
    return new Constant(
        Kind.CLASS, type, new TypeRef("java.lang.Class", List.of(type), 0, Resolution.LIBRARY));
  }

  private static String primitive(Number number) {
    if (number instanceof Long) {
      return "long";
    }
    if (number instanceof Double) {
      return "double";
    }
    if (number instanceof Float) {
      return "float";
    }
    if (number instanceof Short) {
      return "short";
    }
    return number instanceof Byte ? "byte" : "int";
  }
}
