package dev.postern.extractor.model.code;

import java.util.ArrayList;
import java.util.List;

/**
 * A lowered body. Execution starts at statement 0 and every path ends in a {@link Statement.Return}
 * or {@link Statement.Throw}; the index of a statement is its position in the list.
 */
public record Body(List<Variable> variables, List<Statement> statements, List<Handler> handlers) {

  public Body {
    variables = List.copyOf(variables);
    statements = List.copyOf(statements);
    handlers = List.copyOf(handlers);
  }

  /** The calls of the body, in order of statements. */
  public List<Statement.Call> calls() {
    List<Statement.Call> found = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement instanceof Statement.Call call) {
        found.add(call);
      }
    }
    return found;
  }

  /** The statements that give the variable a new value, in order. */
  public List<Statement> definitions(Variable variable) {
    return statements.stream()
        .filter(each -> each.assigned().stream().anyMatch(to -> to.index() == variable.index()))
        .toList();
  }

  /** Indices that may run after the given one without an exception, in ascending order. */
  public List<Integer> successors(int index) {
    Statement statement = statements.get(index);
    if (statement instanceof Statement.If branch) {
      return List.of(branch.then(), branch.otherwise()).stream().distinct().sorted().toList();
    }
    if (statement instanceof Statement.Goto jump) {
      return List.of(jump.destination());
    }
    if (statement instanceof Statement.Switch choice) {
      List<Integer> all = new ArrayList<>(List.of(choice.otherwise()));
      choice.cases().forEach(option -> all.add(option.destination()));
      return all.stream().distinct().sorted().toList();
    }
    if (statement instanceof Statement.Return || statement instanceof Statement.Throw) {
      return List.of();
    }
    return index + 1 < statements.size() ? List.of(index + 1) : List.of();
  }

  /** Entries of the handlers that cover the given index, from inner to outer. */
  public List<Integer> handlerEntries(int index) {
    return handlers.stream()
        .filter(row -> row.start() <= index && index < row.end())
        .map(Handler::entry)
        .toList();
  }
}
