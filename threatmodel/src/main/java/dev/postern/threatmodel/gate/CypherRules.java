package dev.postern.threatmodel.gate;

import dev.postern.threatmodel.policy.Level;
import dev.postern.threatmodel.policy.RuleSetting;
import dev.postern.threatmodel.snapshot.MethodState;
import dev.postern.threatmodel.snapshot.Snapshot.RuleRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The policy's own rules. A row is new when the base returned none for the element, or when the
 * element is a method that the change touched.
 */
final class CypherRules {
  private CypherRules() {}

  static List<Result> judge(Comparison comparison) {
    Set<String> before = new HashSet<>();
    comparison.base().rules().forEach(row -> before.add(row.rule() + " " + row.element()));
    Set<String> touched = new HashSet<>();
    comparison.elements().forEach(element -> touched.add(element.id()));
    Map<String, MethodState> methods = comparison.head().methodsById();
    List<Result> results = new ArrayList<>();
    for (RuleRow row : comparison.head().rules()) {
      RuleSetting setting = comparison.policy().rule(row.rule()).orElse(null);
      boolean fresh =
          !before.contains(row.rule() + " " + row.element()) || touched.contains(row.element());
      if (setting != null && setting.level() != Level.OFF && fresh) {
        results.add(result(comparison, setting, row, methods.get(row.element())));
      }
    }
    return results;
  }

  private static Result result(
      Comparison comparison, RuleSetting setting, RuleRow row, @Nullable MethodState method) {
    String element = row.element();
    int colon = element.indexOf(':');
    boolean uid = colon > 0 && Character.isUpperCase(element.charAt(0));
    return new Result(
        setting.id(),
        setting.level(),
        Outcome.VIOLATED,
        uid ? element.substring(colon + 1) : element,
        row.message(),
        new Result.Place(row.file(), row.line()),
        Origin.NONE,
        "",
        method == null
            ? Comparison.hash(List.of(row.rule(), element, row.message()))
            : method.body(),
        setting.title(),
        comparison.owners(row.file(), method == null ? List.of() : method.zones()),
        null);
  }
}
