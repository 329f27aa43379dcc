package dev.postern.extractor.access.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Decides unknown conditions, one run at a time. A task is run again and again, each time with
 * another combination of answers, until all combinations that occur were tried or the budget is
 * spent.
 */
public final class Choices {

  /**
   * One answer to an unknown condition.
   *
   * @param callers whether callers of the application decide it
   */
  public record Choice(String condition, boolean taken, boolean callers) {
    @Override
    public String toString() {
      return taken ? condition : "not (" + condition + ")";
    }
  }

  /** What one run gave, under which answers. */
  public record Outcome<T>(List<Choice> choices, T result) {
    public Outcome {
      choices = List.copyOf(choices);
    }
  }

  /** All outcomes; {@code complete} is false when the budget ended the search. */
  public record Outcomes<T>(List<Outcome<T>> runs, boolean complete) {
    public Outcomes {
      runs = List.copyOf(runs);
    }
  }

  private static final int MAX_RUNS = 32;
  private static final int MAX_REPEATS = 2;

  private final List<Choice> made = new ArrayList<>();
  private final List<Boolean> script;
  private final Map<String, Integer> visits = new LinkedHashMap<>();

  private Choices(List<Boolean> script) {
    this.script = script;
  }

  /** Runs the task under every combination of answers. */
  public static <T> Outcomes<T> explore(Function<Choices, T> task) {
    return explore(task, MAX_RUNS);
  }

  /** Runs the task under every combination of answers, in at most so many runs. */
  public static <T> Outcomes<T> explore(Function<Choices, T> task, int maxRuns) {
    List<Outcome<T>> outcomes = new ArrayList<>();
    List<List<Boolean>> open = new ArrayList<>(List.of(List.of()));
    while (!open.isEmpty()) {
      if (outcomes.size() >= maxRuns) {
        return new Outcomes<>(outcomes, false);
      }
      List<Boolean> script = open.remove(open.size() - 1);
      Choices choices = new Choices(script);
      T result = task.apply(choices);
      outcomes.add(new Outcome<>(choices.made, result));
      for (int i = choices.made.size() - 1; i >= script.size(); i--) {
        List<Boolean> other = new ArrayList<>();
        choices.made.subList(0, i).forEach(choice -> other.add(choice.taken()));
        other.add(!choices.made.get(i).taken());
        open.add(0, other);
      }
    }
    return new Outcomes<>(outcomes, true);
  }

  /** Answers an unknown condition at a site; the same site may ask only a few times in one run. */
  boolean choose(String site, String condition, boolean callers) {
    int visit = visits.merge(site, 1, Integer::sum);
    if (visit > MAX_REPEATS) {
      throw new Stopped(Stopped.Cause.BUDGET, "a loop whose end is not known: " + condition);
    }
    int index = made.size();
    boolean answer = index < script.size() ? script.get(index) : visit == 1;
    made.add(new Choice(condition, answer, callers));
    return answer;
  }
}
