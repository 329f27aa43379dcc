package dev.postern.extractor.flow.dataflow;

import dev.postern.extractor.model.code.Constant;
import java.util.Optional;

/**
 * Constants as plain objects: strings, {@code Long} for whole numbers, {@code Double}, {@code
 * Boolean}, {@code Character}, and the constants of this type.
 */
public final class Atom {

  /** The null reference. */
  public static final Object NULL = new Named("null", "");

  private Atom() {}

  /**
   * An enum constant or a class literal.
   *
   * @param type the type
   * @param name the constant's name; {@code class} for a class literal
   */
  public record Named(String type, String name) {}

  /** The constant of the representation as a plain object. */
  public static Object of(Constant constant) {
    Object value = constant.value();
    if (value == null) {
      return NULL;
    }
    return switch (constant.kind()) {
      case NULL -> NULL;
      case BOOLEAN, STRING, CHARACTER -> value;
      case NUMBER -> number(value);
      case CLASS -> new Named(constant.asClass().map(t -> t.name()).orElse("?"), "class");
      case ENUM -> new Named(constant.type().name(), String.valueOf(value));
    };
  }

  private static Object number(Object value) {
    if (value instanceof Double || value instanceof Float) {
      return ((Number) value).doubleValue();
    }
    return value instanceof Number whole ? (Object) whole.longValue() : value;
  }

  /** The whole number that a constant stands for, characters included. */
  public static Optional<Long> whole(Object atom) {
    if (atom instanceof Long number) {
      return Optional.of(number);
    }
    return atom instanceof Character character ? Optional.of((long) character) : Optional.empty();
  }

  /** The constant as string conversion writes it. */
  public static String text(Object atom) {
    return atom instanceof Named named
        ? named.name().isEmpty() ? "null" : named.name()
        : atom.toString();
  }
}
