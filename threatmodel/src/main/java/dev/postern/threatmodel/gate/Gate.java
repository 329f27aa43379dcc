package dev.postern.threatmodel.gate;

import dev.postern.threatmodel.gate.Verdict.Figures;
import dev.postern.threatmodel.gate.Verdict.Touched;
import dev.postern.threatmodel.policy.Mode;
import dev.postern.threatmodel.policy.Policy;
import dev.postern.threatmodel.snapshot.EndpointState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gives verdicts. The same input always gets the same. */
public final class Gate {
  private static final List<GateRule> RULES =
      Stream.of(
              AccessRules.all(),
              FindingRules.all(),
              OriginRules.all(),
              FileRules.all(),
              DependencyRules.all())
          .flatMap(List::stream)
          .toList();

  private Gate() {}

  /** Ids of the rules that need no Cypher. */
  public static List<String> builtIn() {
    return RULES.stream().map(GateRule::id).toList();
  }

  /** The verdict. */
  public static Verdict judge(GateInput input) {
    Policy policy = input.policy();
    Comparison comparison =
        new Comparison(
            policy, input.base(), input.head(), input.change(), input.lines(), input.owners());
    List<Result> results = new ArrayList<>();
    for (GateRule rule : RULES) {
      policy.rule(rule.id()).ifPresent(setting -> results.addAll(rule.judge(comparison, setting)));
    }
    results.addAll(CypherRules.judge(comparison));
    Waiving waiving = new Waiving(policy, input.baseline(), input.day());
    List<Result> told = waiving.apply(results.stream().distinct().toList());
    List<String> blind = Blindness.of(input);
    return new Verdict(
        policy,
        input.missingPolicy(),
        input.change(),
        decision(input, told, blind),
        told,
        blind,
        waiving.notes(),
        figures(input, comparison),
        touched(comparison),
        Checklist.of(comparison, told));
  }

  private static Decision decision(GateInput input, List<Result> results, List<String> blind) {
    boolean blocking = results.stream().anyMatch(Result::isBlocking);
    if (input.missingPolicy()) {
      return Decision.BLIND;
    }
    if (input.policy().mode() == Mode.BLOCK) {
      return blocking ? Decision.BLOCK : blind.isEmpty() ? Decision.PASS : Decision.BLIND;
    }
    return blocking || !blind.isEmpty() ? Decision.OBSERVED : Decision.PASS;
  }

  private static Figures figures(GateInput input, Comparison comparison) {
    int ai = 0;
    int undeclared = 0;
    int human = 0;
    for (ChangedElement element : comparison.elements()) {
      if (!element.test()) {
        ai += element.lines().ai();
        undeclared += element.lines().undeclared();
        human += element.lines().human();
      }
    }
    var seen = input.head().seen();
    return new Figures(
        input.change().commits().size(),
        input.change().files().size(),
        ai,
        undeclared,
        human,
        (int) doors(input).count(),
        (int) doors(input).filter(each -> !each.isUnknown()).count(),
        seen.calls() == 0 ? 100 : (int) (100L * seen.resolved() / seen.calls()));
  }

  private static Stream<EndpointState> doors(GateInput input) {
    return input.head().endpoints().stream().filter(each -> each.protocol().equals("HTTP"));
  }

  private static List<Touched> touched(Comparison comparison) {
    return comparison.elements().stream()
        .filter(element -> !element.test())
        .map(
            element ->
                new Touched(
                    element.id().substring(element.id().indexOf(':') + 1),
                    element.file(),
                    element.lines().firstLine(),
                    element.zones(),
                    element.lines().origin(),
                    element.lines().ai(),
                    element.lines().undeclared(),
                    element.lines().human(),
                    element.lines().review().name().toLowerCase(java.util.Locale.ROOT),
                    element.tests(),
                    element.endpoints(),
                    element.body()))
        .toList();
  }
}
