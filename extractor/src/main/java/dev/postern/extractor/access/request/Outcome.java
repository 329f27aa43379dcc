package dev.postern.extractor.access.request;

import dev.postern.extractor.access.eval.Choices;
import java.util.List;

/** What becomes of the requests of one kind of caller. */
enum Outcome {
  REFUSED,
  OPEN,
  PASSES;

  /**
   * Joins the outcomes of all runs: where callers decide they take what lets them pass, where
   * something else decides both ways must agree.
   */
  static Outcome of(Choices.Outcomes<Outcome> outcomes) {
    Outcome joined = join(outcomes.runs(), 0);
    return outcomes.complete() || joined == PASSES ? joined : OPEN;
  }

  private static Outcome join(List<Choices.Outcome<Outcome>> runs, int depth) {
    if (runs.isEmpty()) {
      return OPEN;
    }
    if (runs.get(0).choices().size() <= depth) {
      return runs.get(0).result();
    }
    Choices.Choice choice = runs.get(0).choices().get(depth);
    Outcome yes = join(side(runs, depth, true), depth + 1);
    Outcome no = join(side(runs, depth, false), depth + 1);
    if (choice.callers()) {
      return yes.compareTo(no) >= 0 ? yes : no;
    }
    return yes == no ? yes : OPEN;
  }

  private static List<Choices.Outcome<Outcome>> side(
      List<Choices.Outcome<Outcome>> runs, int depth, boolean taken) {
    return runs.stream()
        .filter(run -> run.choices().size() > depth)
        .filter(run -> run.choices().get(depth).taken() == taken)
        .toList();
  }
}
