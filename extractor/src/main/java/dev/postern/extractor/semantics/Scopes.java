package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.Variable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which variable a name means at a place of a body; blocks nest. */
final class Scopes {

  private final Deque<Map<String, Variable>> open = new ArrayDeque<>();

  Scopes() {
    open.push(new HashMap<>());
  }

  void enter() {
    open.push(new HashMap<>());
  }

  void leave() {
    open.pop();
  }

  /** Declares a variable in the innermost block; a pattern variable may take a name again. */
  void declare(Variable variable) {
    declare(variable.name(), variable);
  }

  void declare(String name, Variable variable) {
    if (!open.isEmpty()) {
      open.element().put(name, variable);
    }
  }

  Optional<Variable> find(String name) {
    for (Map<String, Variable> block : open) {
      Variable variable = block.get(name);
      if (variable != null) {
        return Optional.of(variable);
      }
    }
    return Optional.empty();
  }
}
