package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Handler;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.code.VariableKind;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the statements of one body. Jumps name labels, which get their positions later;
 * statements that nothing can reach are dropped.
 */
final class BodyBuilder {

  /** More statements than any body that people write; finally blocks can multiply without bound. */
  private static final int MAX_STATEMENTS = 60_000;

  /** A place in the body. */
  static final class Label {
    private int position = -1;
    private boolean used;

    boolean isUsed() {
      return used;
    }
  }

  private record Range(Label start, Label end, Label entry) {}

  private final List<Variable> variables = new ArrayList<>();
  private final List<Supplier<Statement>> statements = new ArrayList<>();
  private final List<Range> ranges = new ArrayList<>();

  /** Labels that stand at the next statement. */
  private final List<Label> here = new ArrayList<>();

  /** Where the last statement jumps, when it is a jump. */
  private @Nullable Label lastJump;

  private int temporaries;
  private int calls;
  private boolean reachable = true;

  Variable variable(String name, TypeRef type, VariableKind kind, int parameter) {
    Variable made = new Variable(variables.size(), name, type, kind, parameter);
    variables.add(made);
    return made;
  }

  Variable local(String name, TypeRef type) {
    return variable(name, type, VariableKind.LOCAL, -1);
  }

  Variable temporary(TypeRef type) {
    return variable("%" + temporaries++, type, VariableKind.TEMPORARY, -1);
  }

  int nextCall() {
    return calls++;
  }

  boolean isReachable() {
    return reachable;
  }

  void emit(Statement statement) {
    add(() -> statement);
    if (statement instanceof Statement.Return || statement instanceof Statement.Throw) {
      reachable = false;
    }
  }

  void jump(Label destination, int line) {
    if (reachable) {
      destination.used = true;
      add(() -> new Statement.Goto(destination.position, line));
      lastJump = destination;
      reachable = false;
    }
  }

  void branch(Operand condition, Label then, Label otherwise, int line) {
    if (reachable) {
      then.used = true;
      otherwise.used = true;
      add(() -> new Statement.If(condition, then.position, otherwise.position, line));
      reachable = false;
    }
  }

  /** A case of a switch whose destination is not placed yet. */
  record Option(List<dev.postern.extractor.model.code.Constant> labels, Label destination) {}

  void choose(Operand selector, List<Option> options, Label otherwise, int line) {
    if (reachable) {
      otherwise.used = true;
      options.forEach(option -> option.destination().used = true);
      add(
          () ->
              new Statement.Switch(
                  selector,
                  options.stream()
                      .map(o -> new Statement.Switch.Case(o.labels(), o.destination().position))
                      .toList(),
                  otherwise.position,
                  line));
      reachable = false;
    }
  }

  /** Puts a label here; what follows can be reached when the label is jumped to. */
  void place(Label label) {
    if (lastJump == label && !reachable) {
      // A jump to the very next statement does nothing.
      statements.remove(statements.size() - 1);
      here.forEach(other -> other.position = statements.size());
      lastJump = null;
      reachable = true;
    }
    mark(label);
    reachable = reachable || label.used;
  }

  private void mark(Label label) {
    label.position = statements.size();
    here.add(label);
  }

  /** Puts a label here that only later statements jump to. */
  void placeLoop(Label label) {
    mark(label);
  }

  /** Puts a label here that a later jump is sure to use. */
  void placeTarget(Label label) {
    mark(label);
    label.used = true;
    reachable = true;
  }

  /** Starts a handler here; it is reachable when its ranges are not empty. */
  void placeHandler(Label entry, boolean covers) {
    mark(entry);
    reachable = covers;
  }

  /** Adds a row to the exception table, after those of inner handlers; false if it is empty. */
  boolean cover(Label start, Label end, Label entry) {
    boolean any = start.position < end.position;
    if (any) {
      ranges.add(new Range(start, end, entry));
    }
    return any;
  }

  int size() {
    return statements.size();
  }

  /** The body, closed by a return when its end can be reached. */
  Body build(int lastLine) {
    boolean dangling = reachable || hasLabelAtEnd();
    if (dangling) {
      statements.add(() -> new Statement.Return(null, lastLine));
    }
    List<Statement> made = statements.stream().map(Supplier::get).toList();
    List<Handler> handlers =
        ranges.stream()
            .filter(range -> range.entry().position < made.size())
            .map(r -> new Handler(r.start().position, r.end().position, r.entry().position))
            .toList();
    return new Body(variables, made, handlers);
  }

  private boolean hasLabelAtEnd() {
    return statements.isEmpty();
  }

  private void add(Supplier<Statement> statement) {
    if (!reachable) {
      return;
    }
    if (statements.size() >= MAX_STATEMENTS) {
      throw new BudgetExceeded();
    }
    statements.add(statement);
    here.clear();
    lastJump = null;
  }

  /** The body grows beyond the limit. */
  static final class BudgetExceeded extends RuntimeException {
    BudgetExceeded() {
      super("more than " + MAX_STATEMENTS + " statements");
    }
  }
}
