package dev.postern.extractor.model.code;

import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a body. Jump targets are indices into {@link Body#statements()}. {@code line} is
 * the 1-based source line. Short-circuit operators, conditional expressions, switch expressions and
 * enhanced loops are lowered to jumps; {@code finally} blocks are copied to each exit.
 */
public sealed interface Statement {

  StatementKind kind();

  int line();

  /** The variables that get a new value here. */
  default List<Variable> assigned() {
    return switch (kind()) {
      case COPY -> List.of(((Copy) this).target());
      case UNARY -> List.of(((Unary) this).target());
      case BINARY -> List.of(((Binary) this).target());
      case CAST -> List.of(((Cast) this).target());
      case INSTANCE_OF -> List.of(((InstanceOf) this).target());
      case LOAD_FIELD -> List.of(((LoadField) this).target());
      case LOAD_ARRAY -> List.of(((LoadArray) this).target());
      case NEW_ARRAY -> List.of(((NewArray) this).target());
      case CALL -> ((Call) this).target().stream().toList();
      case CLOSURE -> List.of(((Closure) this).target());
      case CATCH -> List.of(((Catch) this).target());
      case OPAQUE -> ((Opaque) this).writes();
      case STORE_FIELD, STORE_ARRAY, RETURN, THROW, IF, GOTO, SWITCH, NOP -> List.of();
    };
  }

  /** What is read here, in the order it is written. */
  default List<Operand> operands() {
    return switch (kind()) {
      case COPY -> List.of(((Copy) this).value());
      case UNARY -> List.of(((Unary) this).operand());
      case BINARY -> List.of(((Binary) this).left(), ((Binary) this).right());
      case CAST -> List.of(((Cast) this).value());
      case INSTANCE_OF -> List.of(((InstanceOf) this).value());
      case LOAD_FIELD -> ((LoadField) this).object().stream().toList();
      case STORE_FIELD ->
          joined(((StoreField) this).object(), List.of(((StoreField) this).value()));
      case LOAD_ARRAY -> List.of(((LoadArray) this).array(), ((LoadArray) this).index());
      case STORE_ARRAY ->
          List.of(
              ((StoreArray) this).array(),
              ((StoreArray) this).index(),
              ((StoreArray) this).value());
      case NEW_ARRAY ->
          Stream.concat(((NewArray) this).sizes().stream(), ((NewArray) this).elements().stream())
              .toList();
      case CALL -> joined(((Call) this).object(), ((Call) this).arguments());
      case CLOSURE -> ((Closure) this).captured();
      case RETURN -> ((Return) this).result().stream().toList();
      case THROW -> List.of(((Throw) this).value());
      case IF -> List.of(((If) this).condition());
      case SWITCH -> List.of(((Switch) this).selector());
      case OPAQUE -> ((Opaque) this).reads();
      case CATCH, GOTO, NOP -> List.of();
    };
  }

  private static List<Operand> joined(Optional<Operand> first, List<Operand> others) {
    return Stream.concat(first.stream(), others.stream()).toList();
  }

  /** {@code target = value}. */
  record Copy(Variable target, Operand value, int line) implements Statement {
    @Override
    public StatementKind kind() {
      return StatementKind.COPY;
    }
  }

  /** {@code target = op operand}. */
  record Unary(Variable target, Operator operator, Operand operand, int line) implements Statement {
    @Override
    public StatementKind kind() {
      return StatementKind.UNARY;
    }
  }

  /** {@code target = left op right}. */
  record Binary(Variable target, Operator operator, Operand left, Operand right, int line)
      implements Statement {
    @Override
    public StatementKind kind() {
      return StatementKind.BINARY;
    }
  }

  /** {@code target = (type) value}. */
  record Cast(Variable target, TypeRef type, Operand value, int line) implements Statement {
    @Override
    public StatementKind kind() {
      return StatementKind.CAST;
    }
  }

  /** {@code target = value instanceof type}. */
  record InstanceOf(Variable target, Operand value, TypeRef type, int line) implements Statement {
    @Override
    public StatementKind kind() {
      return StatementKind.INSTANCE_OF;
    }
  }

  /** {@code target = base.field}; no base for static fields. */
  record LoadField(Variable target, @Nullable Operand base, FieldRef field, int line)
      implements Statement {
    @Override
    public StatementKind kind() {
      return StatementKind.LOAD_FIELD;
    }

    /** The object read from; empty for static fields. */
    public Optional<Operand> object() {
      return Optional.ofNullable(base);
    }
  }

  /** {@code base.field = value}; no base for static fields. */
  record StoreField(@Nullable Operand base, FieldRef field, Operand value, int line)
      implements Statement {
    @Override
    public StatementKind kind() {
      return StatementKind.STORE_FIELD;
    }

    /** The object written to; empty for static fields. */
    public Optional<Operand> object() {
      return Optional.ofNullable(base);
    }
  }

  /** {@code target = array[index]}. */
  record LoadArray(Variable target, Operand array, Operand index, int line) implements Statement {
    @Override
    public StatementKind kind() {
      return StatementKind.LOAD_ARRAY;
    }
  }

  /** {@code array[index] = value}. */
  record StoreArray(Operand array, Operand index, Operand value, int line) implements Statement {
    @Override
    public StatementKind kind() {
      return StatementKind.STORE_ARRAY;
    }
  }

  /** {@code target = new type[sizes]} or {@code new type[] {elements}}. */
  record NewArray(
      Variable target, TypeRef type, List<Operand> sizes, List<Operand> elements, int line)
      implements Statement {
    public NewArray {
      sizes = List.copyOf(sizes);
      elements = List.copyOf(elements);
    }

    @Override
    public StatementKind kind() {
      return StatementKind.NEW_ARRAY;
    }
  }

  /**
   * A call. Varargs are passed as an array when the target is known, otherwise as written.
   *
   * @param ordinal position among the calls of the body, from 0, in source order: the call site's
   *     identity together with the method
   * @param result where the result goes; absent when it is discarded or void
   * @param receiver the object called; absent for static calls and constructors
   */
  record Call(
      int ordinal,
      @Nullable Variable result,
      CallKind call,
      MethodRef callee,
      @Nullable Operand receiver,
      List<Operand> arguments,
      int line)
      implements Statement {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public StatementKind kind() {
      return StatementKind.CALL;
    }

    /** Where the result goes, when it is kept. */
    public Optional<Variable> target() {
      return Optional.ofNullable(result);
    }

    /** The object called, when there is one. */
    public Optional<Operand> object() {
      return Optional.ofNullable(receiver);
    }
  }

  /**
   * {@code target = } a function object whose code is {@code body}; method references get a
   * generated body that makes the call.
   *
   * @param captured values bound to the first parameters of {@code body}
   * @param implemented name of the functional interface's method; empty when not known
   */
  record Closure(
      Variable target,
      TypeRef type,
      String implemented,
      MethodId body,
      List<Operand> captured,
      int line)
      implements Statement {
    public Closure {
      captured = List.copyOf(captured);
    }

    @Override
    public StatementKind kind() {
      return StatementKind.CLOSURE;
    }
  }

  /** Start of a handler: {@code target} is the caught exception. */
  record Catch(Variable target, List<TypeRef> types, int line) implements Statement {
    public Catch {
      types = List.copyOf(types);
    }

    @Override
    public StatementKind kind() {
      return StatementKind.CATCH;
    }
  }

  /** {@code return value}. */
  record Return(@Nullable Operand value, int line) implements Statement {
    @Override
    public StatementKind kind() {
      return StatementKind.RETURN;
    }

    /** The value, for methods that return one. */
    public Optional<Operand> result() {
      return Optional.ofNullable(value);
    }
  }

  /** {@code throw value}. */
  record Throw(Operand value, int line) implements Statement {
    @Override
    public StatementKind kind() {
      return StatementKind.THROW;
    }
  }

  /** Jumps to {@code then} when the condition holds, otherwise to {@code otherwise}. */
  record If(Operand condition, int then, int otherwise, int line) implements Statement {
    @Override
    public StatementKind kind() {
      return StatementKind.IF;
    }
  }

  /** Jumps. */
  record Goto(int destination, int line) implements Statement {
    @Override
    public StatementKind kind() {
      return StatementKind.GOTO;
    }
  }

  /**
   * Jumps to the first case whose labels hold the selector, otherwise to {@code otherwise}. Type
   * patterns and guards are lowered to {@link InstanceOf} and {@link If} instead.
   */
  record Switch(Operand selector, List<Case> cases, int otherwise, int line) implements Statement {
    public Switch {
      cases = List.copyOf(cases);
    }

    @Override
    public StatementKind kind() {
      return StatementKind.SWITCH;
    }

    /** Labels of one case and the statement it starts at. */
    public record Case(List<Constant> labels, int destination) {
      public Case {
        labels = List.copyOf(labels);
      }
    }
  }

  /** Does nothing; a landing place of jumps, and entry and exit of monitors. */
  record Nop(String comment, int line) implements Statement {
    @Override
    public StatementKind kind() {
      return StatementKind.NOP;
    }
  }

  /** A construct that is not modelled: every written variable may depend on every one read. */
  record Opaque(String construct, List<Operand> reads, List<Variable> writes, int line)
      implements Statement {
    public Opaque {
      reads = List.copyOf(reads);
      writes = List.copyOf(writes);
    }

    @Override
    public StatementKind kind() {
      return StatementKind.OPAQUE;
    }
  }
}
