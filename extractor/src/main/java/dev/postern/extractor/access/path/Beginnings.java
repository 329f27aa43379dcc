package dev.postern.extractor.access.path;

/** What all words of a language begin with: tells most pairs of paths apart at little cost. */
final class Beginnings {
  private static final int LONGEST = 256;

  private Beginnings() {}

  /**
   * A beginning that every word shares; all words of an empty language share any, so it is empty
   * there.
   */
  static String shared(Automaton automaton) {
    StringBuilder text = new StringBuilder();
    int state = 0;
    while (text.length() < LONGEST && !automaton.accepting(state)) {
      int only = onlyWayOn(automaton, state);
      if (only < 0 || automaton.cuts()[only + 1] - automaton.cuts()[only] != 1) {
        break;
      }
      text.append((char) automaton.cuts()[only]);
      state = automaton.successor(state, only);
    }
    return text.toString();
  }

  /** Whether no word can begin with both. */
  static boolean exclude(String one, String other) {
    return !one.startsWith(other) && !other.startsWith(one);
  }

  private static int onlyWayOn(Automaton automaton, int state) {
    int only = -1;
    for (int interval = 0; interval < automaton.cuts().length - 1; interval++) {
      if (!isDead(automaton, automaton.successor(state, interval))) {
        if (only >= 0) {
          return -1;
        }
        only = interval;
      }
    }
    return only;
  }

  /** Whether a state leads nowhere but to itself: the only dead state of a minimal automaton. */
  private static boolean isDead(Automaton automaton, int state) {
    if (automaton.accepting(state)) {
      return false;
    }
    for (int interval = 0; interval < automaton.cuts().length - 1; interval++) {
      if (automaton.successor(state, interval) != state) {
        return false;
      }
    }
    return true;
  }
}
