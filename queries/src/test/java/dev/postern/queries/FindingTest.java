package dev.postern.queries;

import static dev.postern.queries.SampleFindings.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

  @Test
  void ordersBySeverityThenConfidenceThenId() {
    Finding low = finding("r-3", Severity.LOW, FindingStatus.OPEN, "");
    Finding possible = finding("r-1", Severity.HIGH, FindingStatus.POSSIBLE, "");
    Finding high = finding("r-2", Severity.HIGH, FindingStatus.OPEN, "");
    assertEquals(
        List.of(high, possible, low), List.of(low, possible, high).stream().sorted().toList());
  }

  @Test
  void idsDependOnRuleAndKeysOnly() {
    assertEquals("rule-0b1c40a3".length(), FindingId.of("rule", List.of("a", "b"), 8).length());
    assertEquals(
        FindingId.of("rule", List.of("a", "b"), 8), FindingId.of("rule", List.of("a", "b"), 8));
    assertNotEquals(
        FindingId.of("rule", List.of("a", "b"), 8), FindingId.of("rule", List.of("ab"), 8));
    assertNotEquals(
        FindingId.of("rule", List.of("a"), 8).substring(5),
        FindingId.of("role", List.of("a"), 8).substring(5));
  }

  @Test
  void groupsFindingsThatOneChangeWouldEnd() {
    List<FindingGroup> groups =
        FindingGroup.of(
            List.of(
                finding("r-1", Severity.HIGH, FindingStatus.OPEN, "chain"),
                finding("r-2", Severity.HIGH, FindingStatus.OPEN, "chain"),
                finding("r-3", Severity.HIGH, FindingStatus.POSSIBLE, "chain"),
                finding("r-4", Severity.LOW, FindingStatus.OPEN, ""),
                finding("r-5", Severity.LOW, FindingStatus.OPEN, "")));
    assertEquals(List.of(2, 1, 1, 1), groups.stream().map(FindingGroup::size).toList());
    assertEquals("A sentence about r-1 (and 1 more with the same cause)", groups.get(0).sentence());
  }
}
