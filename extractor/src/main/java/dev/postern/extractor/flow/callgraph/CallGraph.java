package dev.postern.extractor.flow.callgraph;

import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.fact.StructureFact;
import dev.postern.extractor.model.id.MethodId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Calls between methods of the repository, by caller and by call site; immutable once built. */
public final class CallGraph {

  /** The targets of one call site. */
  public record Site(int ordinal, int line, Dispatch dispatch, List<MethodId> targets) {
    public Site {
      targets = List.copyOf(targets);
    }

    /** Whether each target is only one of several candidates. */
    public boolean overApproximate() {
      return dispatch.overApproximate() || targets.size() > 1;
    }
  }

  private final SortedMap<MethodId, List<Site>> sites;

  CallGraph(SortedMap<MethodId, List<Site>> sites) {
    this.sites = Collections.unmodifiableSortedMap(sites);
  }

  /** The call sites of a method that have targets in the repository, in order. */
  public List<Site> sites(MethodId caller) {
    return sites.getOrDefault(caller, List.of());
  }

  /** The targets of a call of a method's body. */
  public List<MethodId> targets(MethodId caller, Statement.Call call) {
    Optional<Site> found =
        sites(caller).stream().filter(site -> site.ordinal() == call.ordinal()).findFirst();
    return found.map(Site::targets).orElse(List.of());
  }

  /** One fact per caller and callee, with the strongest dispatch and all lines. */
  public List<StructureFact.Call> facts() {
    List<StructureFact.Call> facts = new ArrayList<>();
    sites.forEach((caller, list) -> facts.addAll(facts(caller, list)));
    return facts;
  }

  private static List<StructureFact.Call> facts(MethodId caller, List<Site> sites) {
    Map<MethodId, List<Site>> byTarget = new TreeMap<>();
    for (Site site : sites) {
      site.targets().forEach(t -> byTarget.computeIfAbsent(t, k -> new ArrayList<>()).add(site));
    }
    Map<MethodId, StructureFact.Call> facts = new LinkedHashMap<>();
    byTarget.forEach(
        (callee, through) -> {
          Site best =
              Collections.min(
                  through,
                  java.util.Comparator.comparing(Site::overApproximate)
                      .thenComparing(Site::dispatch));
          List<Integer> lines = through.stream().map(Site::line).distinct().sorted().toList();
          facts.put(
              callee,
              new StructureFact.Call(
                  caller, callee, best.dispatch().factName(), best.overApproximate(), lines));
        });
    return List.copyOf(facts.values());
  }
}
