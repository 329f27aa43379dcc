package dev.postern.threatmodel.snapshot;

import java.util.List;

/**
 * A method of the repository that holds code.
 *
 * @param id uid of the graph
 * @param name class and method for people
 * @param body hash of the tokens of its body and of its annotations
 * @param codeLines lines that hold code
 * @param aiLines those of which an AI is declared
 * @param undeclaredLines those of which nobody declared anything
 * @param reviewClaimed whether every declaring commit comes with a claimed review
 * @param zones zones it lies in, sorted
 * @param endpoints number of endpoints from which calls lead to it
 * @param called whether other methods of the repository call it; else only frameworks do
 * @param guards whether access to endpoints rests on it
 * @param tests uids of test methods from which calls lead to it, at most {@link #MAX_TESTS}
 */
public record MethodState(
    String id,
    String name,
    String file,
    int first,
    int last,
    boolean test,
    String body,
    int codeLines,
    int aiLines,
    int undeclaredLines,
    List<String> tools,
    List<String> commits,
    boolean reviewClaimed,
    List<String> zones,
    int endpoints,
    boolean called,
    boolean guards,
    List<String> tests) {

  /** How many tests are named at most. */
  public static final int MAX_TESTS = 8;

  public MethodState {
    tools = List.copyOf(tools);
    commits = List.copyOf(commits);
    zones = List.copyOf(zones);
    tests = List.copyOf(tests);
  }
}
