package dev.postern.threatmodel.gate;

import dev.postern.threatmodel.snapshot.Snapshot.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why too little was seen for an honest verdict. */
final class Blindness {
  private Blindness() {}

  static List<String> of(GateInput input) {
    List<String> reasons = new ArrayList<>();
    Seen seen = input.head().seen();
    double files = share(seen.files() - seen.parsed(), seen.files());
    double calls = share(seen.calls() - seen.resolved(), seen.calls());
    if (files > input.policy().unreadFiles()) {
      reasons.add(
          String.format(
              Locale.ROOT,
              "%.1f %% of Java files are unread; the policy allows %d %%.",
              files,
              input.policy().unreadFiles()));
    }
    if (calls > input.policy().unreadCalls()) {
      reasons.add(
          String.format(
              Locale.ROOT,
              "%.1f %% of call sites are unresolved; the policy allows %d %%.",
              calls,
              input.policy().unreadCalls()));
    }
    if (seen.controllersUnread()) {
      reasons.add("There are controllers in a language that is not read.");
    }
    if (input.shallow()) {
      reasons.add(
          "The clone is shallow, so who wrote what is not known: git fetch --unshallow, or"
              + " fetch-depth: 0 in a pipeline.");
    }
    if (!input.change().complete()) {
      reasons.add("The change has more commits than are read.");
    }
    if (!seen.flows()) {
      reasons.add("Data flows were not followed.");
    }
    return reasons;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
