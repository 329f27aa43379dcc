package dev.postern.queries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that one change would end: of the same rule, with the same cause and status.
 *
 * @param findings at least one, in their natural order
 */
public record FindingGroup(List<Finding> findings) {
  public FindingGroup {
    findings = List.copyOf(findings);
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("a group has at least one finding");
    }
  }

  /**
   * The groups, in the order of their first findings. A finding without a cause is a group of its
   * own.
   */
  public static List<FindingGroup> of(Collection<Finding> findings) {
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    findings.stream()
        .sorted()
        .forEach(
            finding -> groups.computeIfAbsent(key(finding), key -> new ArrayList<>()).add(finding));
    return groups.values().stream().map(FindingGroup::new).toList();
  }

  private static String key(Finding finding) {
    String cause = finding.cause().isEmpty() ? finding.id() : finding.cause();
    return finding.rule() + "\u0000" + finding.status() + "\u0000" + cause;
  }

  /** The first finding: it stands for the others. */
  public Finding first() {
    return findings.get(0);
  }

  public int size() {
    return findings.size();
  }

  /** The sentence of the first finding, and how many more there are of the same cause. */
  public String sentence() {
    return size() == 1
        ? first().message()
        : first().message() + " (and " + (size() - 1) + " more with the same cause)";
  }
}
