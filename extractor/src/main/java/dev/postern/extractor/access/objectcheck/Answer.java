package dev.postern.extractor.access.objectcheck;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A value that a body returns, and where it is put together: at the return, or where it is put into
 * the variable that is returned, as conditional expressions and results kept in a variable do.
 *
 * @param at the statement at which the value is chosen
 * @param back the return
 * @param instead the statements that choose another value
 */
record Answer(int at, int back, Operand value, Set<Integer> instead) {

  Answer {
    instead = Set.copyOf(instead);
  }

  static List<Answer> of(Body body) {
    List<Answer> found = new ArrayList<>();
    for (int i = 0; i < body.statements().size(); i++) {
      if (body.statements().get(i) instanceof Statement.Return back && back.result().isPresent()) {
        found.addAll(of(body, i, back.result().get()));
      }
    }
    return found;
  }

  private static List<Answer> of(Body body, int back, Operand value) {
    Set<Integer> choices =
        value instanceof Variable variable && variable.parameter() < 0
            ? choices(body, variable)
            : Set.of();
    if (choices.size() < 2) {
      return List.of(new Answer(back, back, value, Set.of()));
    }
    List<Answer> found = new ArrayList<>();
    for (int choice : choices) {
      Operand chosen = ((Statement.Copy) body.statements().get(choice)).value();
      Set<Integer> instead = new TreeSet<>(choices);
      instead.remove(choice);
      found.add(new Answer(choice, back, chosen, instead));
    }
    return found;
  }

  /** The copies into the variable when nothing else is put into it. */
  private static Set<Integer> choices(Body body, Variable variable) {
    Set<Integer> copies = new TreeSet<>();
    for (int i = 0; i < body.statements().size(); i++) {
      Statement statement = body.statements().get(i);
      boolean written = statement.assigned().contains(variable);
      if (written && !(statement instanceof Statement.Copy)) {
        return Set.of();
      }
      if (written) {
        copies.add(i);
      }
    }
    return copies;
  }
}
