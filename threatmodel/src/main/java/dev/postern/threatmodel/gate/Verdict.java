package dev.postern.threatmodel.gate;

import dev.postern.extractor.attribution.change.Change;
import dev.postern.threatmodel.policy.Policy;
import java.util.List;

/**
 * What the gate says of a change.
 *
 * @param results in their natural order, waived ones last
 * @param blind why too little was seen for an honest verdict; empty when enough was
 * @param notes what a reader should know of waivers and of the policy
 * @param elements methods and types with changed lines, tests left out
 * @param checklist what a reviewer should answer, weightiest first
 */
public record Verdict(
    Policy policy,
    boolean missingPolicy,
    Change change,
    Decision decision,
    List<Result> results,
    List<String> blind,
    List<String> notes,
    Figures figures,
    List<Touched> elements,
    List<ReviewQuestion> checklist) {

  /** Without a checklist. */
  public Verdict(
      Policy policy,
      boolean missingPolicy,
      Change change,
      Decision decision,
      List<Result> results,
      List<String> blind,
      List<String> notes,
      Figures figures,
      List<Touched> elements) {
    this(
        policy,
        missingPolicy,
        change,
        decision,
        results,
        blind,
        notes,
        figures,
        elements,
        List.of());
  }

  public Verdict {
    results = List.copyOf(results);
    blind = List.copyOf(blind);
    notes = List.copyOf(notes);
    elements = List.copyOf(elements);
    checklist = List.copyOf(checklist);
  }

  /**
   * Changed lines of code by origin, tests left out.
   *
   * @param endpoints endpoints of the head
   * @param decided those whose access is known
   * @param callsResolved share of call sites whose type is known, in percent, rounded down
   */
  public record Figures(
      int commits,
      int files,
      int ai,
      int undeclared,
      int human,
      int endpoints,
      int decided,
      int callsResolved) {}

  /** A changed element, for programs. */
  public record Touched(
      String id,
      String file,
      int line,
      List<String> zones,
      Origin origin,
      int aiLines,
      int undeclaredLines,
      int humanLines,
      String review,
      List<String> tests,
      int endpoints,
      String body) {
    public Touched {
      zones = List.copyOf(zones);
      tests = List.copyOf(tests);
    }
  }

  /** The verdict on a change that changes no file. */
  public static Verdict ofNothing(Policy policy, Change change) {
    return new Verdict(
        policy,
        false,
        change,
        Decision.PASS,
        List.of(),
        List.of(),
        List.of(),
        new Figures(change.commits().size(), 0, 0, 0, 0, 0, 0, 100),
        List.of());
  }

  /** Results that nobody waived. */
  public List<Result> open() {
    return results.stream().filter(result -> result.waiver().isEmpty()).toList();
  }

  /** Results that fail a gate that blocks. */
  public List<Result> blocking() {
    return results.stream().filter(Result::isBlocking).toList();
  }

  /** Whether there is nothing to tell. */
  public boolean isSilent() {
    return results.isEmpty() && blind.isEmpty() && notes.isEmpty() && !missingPolicy;
  }
}
