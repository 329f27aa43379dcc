package dev.postern.extractor.access.eval;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the interpreter computes with. */
public interface Value {

  /** Whether a caller can make a condition with this value come out either way. */
  default boolean isCallersChoice() {
    return false;
  }

  /** A known constant. */
  record Plain(Constant constant) implements Value {}

  /** A known text, with the place it came from when that is not the code that uses it. */
  record Text(String text, @Nullable Evidence source) implements Value {
    /** Where it came from. */
    public Optional<Evidence> origin() {
      return Optional.ofNullable(source);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Text same && same.text.equals(text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }

  /** Something that is not known; {@code why} completes the sentence "not known: ...". */
  record Unknown(String why) implements Value {}

  /** A function object. */
  record Function(MethodId body, List<Value> captured, @Nullable Value owner) implements Value {
    public Function {
      captured = List.copyOf(captured);
    }

    /** The object whose code created it. */
    public Optional<Value> self() {
      return Optional.ofNullable(owner);
    }
  }

  /** An array, list, set, stream or optional; {@code gap} is empty when all elements are known. */
  final class Sequence implements Value {
    private final List<Value> elements;
    private String gap;

    public Sequence(List<? extends Value> elements, String gap) {
      this.elements = new ArrayList<>(elements);
      this.gap = gap;
    }

    public List<Value> elements() {
      return elements;
    }

    /** Why further elements may exist; empty when there are none. */
    public String gap() {
      return gap;
    }

    public void lose(String why) {
      gap = gap.isEmpty() ? why : gap;
    }

    /** The elements to iterate over: the known ones, then one unknown one for the gap. */
    public List<Value> iterated() {
      List<Value> all = new ArrayList<>(elements);
      if (!gap.isEmpty()) {
        all.add(new Unknown(gap));
      }
      return all;
    }
  }

  /** A map. */
  final class Mapping implements Value {
    private final Map<Value, Value> entries = new LinkedHashMap<>();
    private String gap = "";

    public Map<Value, Value> entries() {
      return entries;
    }

    /** Why further entries may exist; empty when there are none. */
    public String gap() {
      return gap;
    }

    public void lose(String why) {
      gap = gap.isEmpty() ? why : gap;
    }
  }

  /** An object of a class of the repository. */
  final class Instance implements Value {
    private final TypeDecl type;
    private final Map<String, Value> fields = new LinkedHashMap<>();

    public Instance(TypeDecl type) {
      this.type = type;
    }

    public TypeDecl type() {
      return type;
    }

    public Map<String, Value> fields() {
      return fields;
    }
  }

  /** A value of a library model; told when it is passed to code that nobody models. */
  interface Domain extends Value {
    /** The value was passed to, or asked for, something that is not understood. */
    default void escape(String what, Evidence at) {}
  }

  /** A text without an origin of its own. */
  static Value text(String text) {
    return new Text(text, null);
  }

  /** A truth value. */
  static Value bool(boolean value) {
    return new Plain(Constant.bool(value));
  }

  /** A whole number. */
  static Value number(int value) {
    return new Plain(new Constant(Constant.Kind.NUMBER, value, TypeRef.of("int")));
  }

  /** A class. */
  static Value classLiteral(TypeRef type) {
    return new Plain(new Constant(Constant.Kind.CLASS, type, TypeRef.of("java.lang.Class")));
  }

  /** The null reference. */
  static Value nothing() {
    return new Plain(Constant.NULL);
  }

  /** A constant as a value. */
  static Value of(Constant constant) {
    if (constant.kind() == Constant.Kind.ENUM) {
      return enumConstant(constant.type().name(), constant.asEnum().orElse(""));
    }
    return constant.asString().<Value>map(Value::text).orElseGet(() -> new Plain(constant));
  }

  /** An enum constant; equal ones are equal however their type was found. */
  static Value enumConstant(String type, String name) {
    return new Plain(new Constant(Constant.Kind.ENUM, name, TypeRef.of(type)));
  }

  /** The truth value, when known. */
  static Optional<Boolean> asBoolean(Value value) {
    return value instanceof Plain plain ? plain.constant().asBoolean() : Optional.empty();
  }

  /** The text, when known. */
  static Optional<String> asText(Value value) {
    return value instanceof Text text ? Optional.of(text.text()) : Optional.empty();
  }

  /** The name of the enum constant, when it is one. */
  static Optional<String> asEnum(Value value) {
    return value instanceof Plain plain ? plain.constant().asEnum() : Optional.empty();
  }

  /** Whether the value is certainly null. */
  static boolean isNull(Value value) {
    return value instanceof Plain plain && plain.constant().kind() == Constant.Kind.NULL;
  }
}
