package dev.postern.threatmodel.gate;

import dev.postern.threatmodel.policy.RuleSetting;
import java.util.List;

/** One built-in rule. */
interface GateRule {

  /** Its id in policies. */
  String id();

  /** What the change made worse, in any order. */
  List<Result> judge(Comparison comparison, RuleSetting setting);
}
