package dev.postern.extractor.flow.summary;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Which variables are read later, by statement. What is no longer read is forgotten where ways
 * meet, so that states stay small.
 */
final class Liveness {

  private final Body body;
  private final BitSet[] before;

  Liveness(Body body) {
    this.body = body;
    this.before = new BitSet[body.statements().size()];
    for (int i = 0; i < before.length; i++) {
      before[i] = new BitSet();
    }
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int i = before.length - 1; i >= 0; i--) {
        moved |= update(i);
      }
    }
  }

  /** Whether a variable is read at a statement or after it. */
  boolean alive(int statement, int variable) {
    return statement >= before.length || before[statement].get(variable);
  }

  private boolean update(int index) {
    BitSet live = new BitSet();
    body.successors(index).stream()
        .filter(next -> next < before.length)
        .forEach(next -> live.or(before[next]));
    written(body.statements().get(index)).ifPresent(target -> live.clear(target.index()));
    for (Operand operand : read(body.statements().get(index))) {
      if (operand instanceof Variable variable) {
        live.set(variable.index());
      }
    }
    body.handlerEntries(index).forEach(entry -> live.or(before[entry]));
    boolean moved = !live.equals(before[index]);
    before[index] = live;
    return moved;
  }

  /** The variable that a statement replaces. */
  static Optional<Variable> written(Statement statement) {
    return switch (statement.kind()) {
      case COPY -> Optional.of(((Statement.Copy) statement).target());
      case UNARY -> Optional.of(((Statement.Unary) statement).target());
      case BINARY -> Optional.of(((Statement.Binary) statement).target());
      case CAST -> Optional.of(((Statement.Cast) statement).target());
      case INSTANCE_OF -> Optional.of(((Statement.InstanceOf) statement).target());
      case LOAD_FIELD -> Optional.of(((Statement.LoadField) statement).target());
      case LOAD_ARRAY -> Optional.of(((Statement.LoadArray) statement).target());
      case NEW_ARRAY -> Optional.of(((Statement.NewArray) statement).target());
      case CLOSURE -> Optional.of(((Statement.Closure) statement).target());
      case CATCH -> Optional.of(((Statement.Catch) statement).target());
      case CALL -> ((Statement.Call) statement).target();
      case OPAQUE, STORE_FIELD, STORE_ARRAY, RETURN, THROW, IF, GOTO, SWITCH, NOP ->
          Optional.empty();
    };
  }

  private static List<Operand> read(Statement statement) {
    List<Operand> read = new ArrayList<>();
    if (statement instanceof Statement.Copy s) {
      read.add(s.value());
    } else if (statement instanceof Statement.Unary s) {
      read.add(s.operand());
    } else if (statement instanceof Statement.Binary s) {
      read.addAll(List.of(s.left(), s.right()));
    } else if (statement instanceof Statement.Cast s) {
      read.add(s.value());
    } else if (statement instanceof Statement.InstanceOf s) {
      read.add(s.value());
    } else if (statement instanceof Statement.LoadField s) {
      s.object().ifPresent(read::add);
    } else if (statement instanceof Statement.LoadArray s) {
      read.addAll(List.of(s.array(), s.index()));
    } else if (statement instanceof Statement.NewArray s) {
      read.addAll(s.sizes());
      read.addAll(s.elements());
    } else if (statement instanceof Statement.Closure s) {
      read.addAll(s.captured());
    } else {
      effects(statement, read);
    }
    return read;
  }

  private static void effects(Statement statement, List<Operand> read) {
    if (statement instanceof Statement.StoreField s) {
      s.object().ifPresent(read::add);
      read.add(s.value());
    } else if (statement instanceof Statement.StoreArray s) {
      read.addAll(List.of(s.array(), s.index(), s.value()));
    } else if (statement instanceof Statement.Call s) {
      s.object().ifPresent(read::add);
      read.addAll(s.arguments());
    } else if (statement instanceof Statement.Opaque s) {
      read.addAll(s.reads());
      read.addAll(s.writes());
    } else if (statement instanceof Statement.If s) {
      read.add(s.condition());
    } else if (statement instanceof Statement.Switch s) {
      read.add(s.selector());
    } else if (statement instanceof Statement.Throw s) {
      read.add(s.value());
    } else if (statement instanceof Statement.Return s && s.value() != null) {
      read.add(s.value());
    }
  }
}
