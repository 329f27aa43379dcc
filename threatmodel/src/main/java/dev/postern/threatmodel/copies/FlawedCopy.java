package dev.postern.threatmodel.copies;

import java.util.List;

/**
 * A method with the same tokens as one in which a finding ends.
 *
 * @param finding id of the finding
 * @param flawed the method in which it ends, as {@code file:line name}
 * @param copy the other method, as {@code file:line name}
 * @param endpoints doors whose calls lead to the copy, sorted; what touches no store, sink, service
 *     or channel is told for handlers only
 * @param found whether a finding of the same rule ends in the copy too
 */
public record FlawedCopy(
    String finding,
    String rule,
    String flawed,
    String copy,
    List<String> endpoints,
    boolean found) {
  public FlawedCopy {
    endpoints = List.copyOf(endpoints);
  }
}
