package dev.postern.threatmodel.gate;

import java.util.List;

/**
 * A method, or a type outside its methods, with changed lines of code.
 *
 * @param id uid of the graph
 * @param name for people
 * @param tests uids of tests that reach it; a type outside its methods has none
 * @param method whether it is a method
 * @param test whether it is test code
 * @param called whether other methods of the repository call it
 */
record ChangedElement(
    String id,
    String name,
    String file,
    LineTally lines,
    List<String> zones,
    List<String> tests,
    String body,
    boolean method,
    boolean test,
    boolean called,
    int endpoints) {
  ChangedElement {
    zones = List.copyOf(zones);
    tests = List.copyOf(tests);
  }
}
