package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Step;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.id.MethodId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The calls that are entered with everything that is known where they are made. A callee is
 * analysed once for each set of answers to what it asks of its caller; recursion and what exceeds
 * the budget are answered by summaries.
 */
final class Replay {

  static final Replay NONE = new Replay(Set.of());

  private static final int MOST_ANALYSES = 600;

  /** A call: the statement of a method. */
  private record Site(MethodId method, int statement) {}

  /** What a callee asked of its caller, and what it did. */
  private record Entered(MethodId callee, Map<String, Optional<Binding>> asked, Summary summary) {}

  private final Set<Site> sites;
  private final Set<Site> active = new LinkedHashSet<>();
  private final Map<Site, List<Entered>> entered = new LinkedHashMap<>();
  private int analyses;

  private Replay(Set<Site> sites) {
    this.sites = sites;
  }

  /** The calls on the ways of some flows. */
  static Replay along(Collection<Hit> ways) {
    Set<Site> sites = new LinkedHashSet<>();
    for (Hit way : ways) {
      for (Step step : way.trace().steps()) {
        if (step.role() == Step.Role.CALL) {
          sites.add(new Site(step.method(), step.statement()));
        }
      }
    }
    return new Replay(sites);
  }

  /** Whether some calls were not entered because too many were. */
  boolean cut() {
    return analyses > MOST_ANALYSES;
  }

  /** What the callee does there; nothing when the call is not to be entered. */
  Optional<Summary> enter(Frame caller, int statement, MethodDecl callee, Context seen) {
    Site site = new Site(caller.method().id(), statement);
    if (!sites.contains(site) || active.contains(site)) {
      return Optional.empty();
    }
    List<Entered> before = entered.computeIfAbsent(site, key -> new ArrayList<>());
    for (Entered each : before) {
      if (each.callee().equals(callee.id()) && same(each.asked(), seen)) {
        return Optional.of(each.summary());
      }
    }
    if (++analyses > MOST_ANALYSES) {
      return Optional.empty();
    }
    Map<String, Optional<Binding>> asked = new LinkedHashMap<>();
    Context recorded = path -> asked.computeIfAbsent(path, seen::of);
    active.add(site);
    Summary summary = caller.engine().analyze(callee, recorded, this);
    active.remove(site);
    before.add(new Entered(callee.id(), asked, summary));
    return Optional.of(summary);
  }

  private static boolean same(Map<String, Optional<Binding>> asked, Context seen) {
    return asked.entrySet().stream().allMatch(e -> seen.of(e.getKey()).equals(e.getValue()));
  }
}
