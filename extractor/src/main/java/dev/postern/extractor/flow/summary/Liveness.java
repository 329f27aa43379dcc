package dev.postern.extractor.flow.summary;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.StatementKind;
import dev.postern.extractor.model.code.Variable;
import java.util.BitSet;

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
    Statement statement = body.statements().get(index);
    boolean replaces = statement.kind() != StatementKind.OPAQUE;
    statement.assigned().forEach(each -> live.set(each.index(), !replaces));
    for (Operand operand : statement.operands()) {
      if (operand instanceof Variable variable) {
        live.set(variable.index());
      }
    }
    body.handlerEntries(index).forEach(entry -> live.or(before[entry]));
    boolean moved = !live.equals(before[index]);
    before[index] = live;
    return moved;
  }
}
