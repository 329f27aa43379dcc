package dev.postern.extractor.model.code;

import dev.postern.extractor.model.type.TypeRef;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A constant: null, a primitive, a string, a class literal or an enum constant.
 *
 * @param kind which of them
 * @param value the boxed value; for class literals the {@link TypeRef}, for enum constants the
 *     constant's name; null only for {@link Kind#NULL}
 */
public record Constant(Kind kind, @Nullable Object value, TypeRef type) implements Operand {

  /** The kinds of constants. */
  public enum Kind {
    NULL,
    BOOLEAN,
    NUMBER,
    CHARACTER,
    STRING,
    CLASS,
    ENUM
  }

  public static final Constant NULL = new Constant(Kind.NULL, null, TypeRef.UNKNOWN);

  /** A string constant. */
  public static Constant string(String value) {
    return new Constant(Kind.STRING, value, TypeRef.of("java.lang.String"));
  }

  /** A boolean constant. */
  public static Constant bool(boolean value) {
    return new Constant(Kind.BOOLEAN, value, TypeRef.of("boolean"));
  }

  /** The text when this is a string. */
  public Optional<String> asString() {
    return kind == Kind.STRING ? Optional.of(String.valueOf(value)) : Optional.empty();
  }

  /** The value when this is a boolean. */
  public Optional<Boolean> asBoolean() {
    return kind == Kind.BOOLEAN ? Optional.of(Boolean.TRUE.equals(value)) : Optional.empty();
  }

  /** The constant's name when this is an enum constant. */
  public Optional<String> asEnum() {
    return kind == Kind.ENUM ? Optional.of(String.valueOf(value)) : Optional.empty();
  }

  /** The type when this is a class literal. */
  public Optional<TypeRef> asClass() {
    return kind == Kind.CLASS && value instanceof TypeRef ref ? Optional.of(ref) : Optional.empty();
  }
}
