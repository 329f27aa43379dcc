package dev.postern.extractor.flow.dataflow;

import dev.postern.extractor.model.id.MethodId;

/**
 * One step of the way of a value.
 *
 * @param role what happens there
 * @param method the method whose code it is
 * @param statement index of the statement in its body
 * @param text one short sentence for people
 */
public record Step(Role role, MethodId method, int statement, int line, String text) {

  /** What happens at a step. */
  public enum Role {
    SOURCE,
    CALL,
    RETURN,
    PASS,
    STORE,
    SANITIZER,
    SINK
  }
}
