package dev.postern.queries;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A finding in the list over all tools.
 *
 * @param finding the finding; of another tool it carries what that tool said
 * @param tools names of the tools that say it, sorted
 * @param same ids of findings of other tools that are the same flaw, sorted
 * @param closed why its own document counts it as dealt with; empty when it does not
 */
public record ListedFinding(Finding finding, List<String> tools, List<String> same, String closed) {

  /** The name of this tool in lists. */
  public static final String OWN = "postern";

  public ListedFinding {
    tools = List.copyOf(new TreeSet<>(tools));
    same = List.copyOf(new TreeSet<>(same));
  }

  /** A finding of this tool alone. */
  public static ListedFinding own(Finding finding) {
    return new ListedFinding(finding, List.of(OWN), List.of(), "");
  }

  /** Whether its document counts it as dealt with. */
  public boolean isClosed() {
    return !closed.isEmpty();
  }

  /** The status as tables show it. */
  public String status() {
    return isClosed() ? "CLOSED" : finding.status().name();
  }

  /** This one, which other tools say too. */
  public ListedFinding saidAlsoBy(Collection<String> names, Collection<String> ids) {
    TreeSet<String> allTools = new TreeSet<>(tools);
    allTools.addAll(names);
    TreeSet<String> allIds = new TreeSet<>(same);
    allIds.addAll(ids);
    return new ListedFinding(finding, List.copyOf(allTools), List.copyOf(allIds), closed);
  }

  /** The same with another state of the finding. */
  public ListedFinding with(Finding other) {
    return new ListedFinding(other, tools, same, closed);
  }
}
