package dev.postern.threatmodel.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.queries.QueryKind;
import dev.postern.queries.QueryPacks;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ThreatRulesTest {

  private final List<ThreatRule> rules = ThreatRules.bundled();

  @Test
  void namesOnlyQueriesThatExist() {
    Set<String> known = findQueries();
    for (ThreatRule rule : rules) {
      for (String query : rule.queries()) {
        assertTrue(
            known.contains(query), rule.id() + " names " + query + ", which is no FIND query");
      }
    }
  }

  @Test
  void everyFindQueryBelongsToExactlyOneRule() {
    TreeSet<String> named = new TreeSet<>();
    int total = 0;
    for (ThreatRule rule : rules) {
      named.addAll(rule.queries());
      total += rule.queries().size();
    }
    assertEquals(findQueries(), named);
    assertEquals(total, named.size(), "a query belongs to two rules");
  }

  @Test
  void aControlPatternHasItsSentence() {
    for (ThreatRule rule : rules) {
      assertEquals(rule.controlled().isEmpty(), rule.controlStatement().isEmpty(), rule.id());
    }
  }

  private static Set<String> findQueries() {
    TreeSet<String> known = new TreeSet<>();
    QueryPacks.bundled().ofKind(QueryKind.FIND).forEach(query -> known.add(query.id()));
    return known;
  }
}
