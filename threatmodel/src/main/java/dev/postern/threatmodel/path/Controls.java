package dev.postern.threatmodel.path;

import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.rule.ThreatRule;
import org.jspecify.annotations.Nullable;

/** Names the change that ends a threat, so that threats that one change ends share it. */
final class Controls {
  private Controls() {}

  /**
   * The place of the guard concerned where the guard is what is changed, else the rule and the
   * place of the threat: a guard that is made stricter mends no code behind it.
   */
  static String key(Threat threat, @Nullable ThreatRule rule) {
    String guard = guard(threat, rule);
    return guard.isEmpty() ? threat.rule() + " " + place(threat, rule) : guard;
  }

  /** Where the change is to be made; empty when it is about no place. */
  static String place(Threat threat, @Nullable ThreatRule rule) {
    String guard = guard(threat, rule);
    if (!guard.isEmpty()) {
      return guard;
    }
    return threat.file().isEmpty() || threat.line() == 0
        ? threat.file()
        : threat.file() + ":" + threat.line();
  }

  /** What is to be done there. */
  static String what(Threat threat) {
    int guard = threat.fix().indexOf(Threat.GUARD_AT);
    String text = guard >= 0 ? threat.fix().substring(0, guard) : threat.fix();
    return text.isBlank() ? threat.title() : text.strip();
  }

  private static String guard(Threat threat, @Nullable ThreatRule rule) {
    int at = threat.fix().indexOf(Threat.GUARD_AT);
    return at < 0 || rule == null || rule.remedy() != ThreatRule.Remedy.ROLE
        ? ""
        : threat.fix().substring(at + Threat.GUARD_AT.length()).replaceAll("\\.$", "").strip();
  }
}
