package dev.postern.threatmodel.gate;

import java.util.List;

/**
 * A question for whoever reviews a change.
 *
 * @param about what raises it: a word for programs, such as {@code access}
 * @param text the question, about this code
 * @param evidence {@code file:line} of what the answer rests on, the changed place first
 */
public record ReviewQuestion(String about, String text, List<String> evidence) {
  public ReviewQuestion {
    evidence = evidence.stream().filter(place -> !place.isEmpty()).distinct().toList();
  }
}
