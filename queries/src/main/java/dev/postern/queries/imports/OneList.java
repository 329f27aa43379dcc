package dev.postern.queries.imports;

import dev.postern.queries.EvidenceStep;
import dev.postern.queries.Finding;
import dev.postern.queries.ListedFinding;
import dev.postern.queries.RowSource;
import dev.postern.queries.imports.JoinedResult.Join;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The findings of all tools as one list. One flaw that several tools tell is one: the same family
 * of weaknesses at lines next to each other, or the same vulnerability of the same component. The
 * finding of this tool stays when there is one, else the gravest. A result that its document counts
 * as dealt with stays apart: it neither closes nor joins an open one.
 */
public final class OneList {
  private static final int NEAR = 1;

  private final CweFamilies families = CweFamilies.bundled();
  private final List<Entry> entries = new ArrayList<>();

  private OneList() {}

  /**
   * The list with how far the results were joined.
   *
   * @param findings in their natural order
   * @param joined number of results for each kind of join
   * @param merged results that another tool's finding says too
   */
  public record Answer(List<ListedFinding> findings, Map<String, Integer> joined, int merged) {
    public Answer {
      findings = List.copyOf(findings);
    }
  }

  private static final class Entry {
    private ListedFinding listed;
    private final Set<String> families;
    private final String vulnerability;
    private final boolean own;

    Entry(ListedFinding listed, Set<String> families, String vulnerability, boolean own) {
      this.listed = listed;
      this.families = families;
      this.vulnerability = vulnerability;
      this.own = own;
    }
  }

  /**
   * The list.
   *
   * @param own the findings of this tool
   * @param root absolute path of the repository
   */
  public static Answer of(
      Collection<Finding> own,
      Collection<ImportedDocument> documents,
      RowSource graph,
      String root) {
    if (documents.isEmpty()) {
      return new Answer(own.stream().map(ListedFinding::own).toList(), Map.of(), 0);
    }
    List<JoinedResult> joined = join(documents, graph, root);
    Map<Join, Integer> counts = new EnumMap<>(Join.class);
    joined.forEach(each -> counts.merge(each.join(), 1, Integer::sum));
    OneList list = new OneList();
    own.forEach(list::own);
    int before = own.size() + joined.size();
    joined.stream().sorted(Comparator.comparing(JoinedResult::finding)).forEach(list::imported);
    Map<String, Integer> named = new TreeMap<>();
    counts.forEach((kind, count) -> named.put(kind.name(), count));
    List<ListedFinding> all =
        list.entries.stream()
            .map(entry -> entry.listed)
            .sorted(Comparator.comparing(ListedFinding::finding))
            .toList();
    return new Answer(all, named, before - all.size());
  }

  private static List<JoinedResult> join(
      Collection<ImportedDocument> documents, RowSource graph, String root) {
    CodePlaces places = new CodePlaces(graph, root);
    ResultJoin join = new ResultJoin(places, new Declarations(graph, documents));
    Map<ImportedResult, ResultJoin.Place> found = new LinkedHashMap<>();
    Set<String> methods = new TreeSet<>();
    for (ImportedDocument document : documents) {
      for (ImportedResult result : document.results()) {
        ResultJoin.Place place = join.place(result);
        found.put(result, place);
        place.method().ifPresent(method -> methods.add(method.uid()));
      }
    }
    Doors doors = new Doors(graph, methods);
    List<JoinedResult> joined = new ArrayList<>();
    found.forEach(
        (result, place) ->
            joined.add(
                join.finding(
                    result,
                    place,
                    place.method().map(method -> doors.to(method.uid())).orElse(List.of()))));
    return joined;
  }

  private void own(Finding finding) {
    entries.add(new Entry(ListedFinding.own(finding), families.of(finding.cwe()), "", true));
  }

  private void imported(JoinedResult joined) {
    Finding finding = joined.finding();
    ImportedResult result = joined.result();
    ListedFinding listed =
        new ListedFinding(finding, List.of(result.tool()), List.of(), result.closed());
    String vulnerability =
        result.component().isEmpty() ? "" : result.component() + " " + result.rule();
    Entry entry = new Entry(listed, families.of(finding.cwe()), vulnerability, false);
    Optional<Entry> same = listed.isClosed() ? Optional.empty() : same(entry, result.tool());
    if (same.isPresent()) {
      ListedFinding old = same.get().listed;
      same.get().listed = old.saidAlsoBy(listed.tools(), List.of(finding.id()));
    } else {
      entries.add(entry);
    }
  }

  private Optional<Entry> same(Entry young, String tool) {
    return entries.stream()
        .filter(old -> !old.listed.tools().contains(tool) && !old.listed.isClosed())
        .filter(
            old ->
                young.vulnerability.isEmpty()
                    ? related(old, young) && near(old, young)
                    : old.vulnerability.equals(young.vulnerability))
        .findFirst();
  }

  private static boolean related(Entry one, Entry other) {
    Set<String> both = new TreeSet<>(one.families);
    both.retainAll(other.families);
    return !both.isEmpty();
  }

  /** Lines side by side; of findings of this tool any place on their way counts. */
  private static boolean near(Entry old, Entry young) {
    Finding finding = young.listed.finding();
    if (finding.file().isEmpty() || finding.line() == 0) {
      return false;
    }
    if (touches(finding, old.listed.finding().file(), old.listed.finding().line())) {
      return true;
    }
    return old.own
        && old.listed.finding().evidence().stream()
            .filter(step -> step.role().equals(EvidenceStep.STEP))
            .anyMatch(step -> touches(finding, step.file(), step.line()));
  }

  private static boolean touches(Finding finding, String file, int line) {
    return finding.file().equals(file) && Math.abs(finding.line() - line) <= NEAR;
  }
}
