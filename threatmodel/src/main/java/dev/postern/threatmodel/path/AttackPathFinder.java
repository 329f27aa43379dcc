package dev.postern.threatmodel.path;

import dev.postern.threatmodel.model.AttackPaths;
import dev.postern.threatmodel.model.AttackPaths.AttackPath;
import dev.postern.threatmodel.model.AttackPaths.ClosingControl;
import dev.postern.threatmodel.model.AttackPaths.PathStep;
import dev.postern.threatmodel.model.Diagram;
import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.rule.ThreatRule;
import dev.postern.threatmodel.rule.ThreatRule.Gain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the attack paths of a model. */
public final class AttackPathFinder {
  private static final int MOST_COUNTED = 5_000;
  private static final int MOST_KEPT = 100;
  private static final int MOST_HOPS = 4;
  private static final int DOORS = 5;
  private static final List<String> GRAVITY = List.of("SECRET", "SENSITIVE", "PERSONAL");

  private final Hops hops;
  private final Boundaries boundaries;
  private final List<Found> found = new ArrayList<>();
  private boolean complete = true;

  /** A path with the standing that it starts with. */
  private record Found(Standing start, AttackPath path) {}

  private AttackPathFinder(Hops hops, Boundaries boundaries) {
    this.hops = hops;
    this.boundaries = boundaries;
  }

  /** The paths; the same model always gives equal ones. */
  public static AttackPaths of(
      Collection<EndpointRow> endpoints,
      Collection<Threat> threats,
      Collection<ThreatRule> rules,
      Diagram diagram) {
    Hops hops = new Hops(endpoints, threats, rules);
    AttackPathFinder finder = new AttackPathFinder(hops, new Boundaries(diagram));
    for (Standing start : Standing.values()) {
      for (Hop hop : hops.all()) {
        if (hop.from() == start) {
          finder.follow(start, hop, new ArrayList<>());
        }
      }
    }
    return finder.result(threats);
  }

  private void follow(Standing start, Hop hop, List<Hop> before) {
    List<Hop> chain = new ArrayList<>(before);
    chain.add(hop);
    add(start, chain, hop.assets(), false);
    Standing gained =
        switch (hop.gain()) {
          case ACCOUNT -> Standing.ACCOUNT;
          case ROLE -> Standing.ROLE;
          case NOTHING, DATA, SERVER -> hop.from();
        };
    if (gained.compareTo(hop.from()) <= 0) {
      return;
    }
    if (hop.gain() == Gain.ROLE) {
      Set<String> more = new TreeSet<>(hops.behindRoles(hop.threat().application()));
      more.removeAll(hop.assets());
      add(start, chain, more, true);
    }
    if (chain.size() < MOST_HOPS) {
      for (Hop next : hops.all()) {
        boolean further =
            next.from().compareTo(hop.from()) > 0
                && next.from().compareTo(gained) <= 0
                && next.threat().application().equals(hop.threat().application());
        if (further) {
          follow(start, next, chain);
        }
      }
    }
  }

  private void add(Standing start, List<Hop> chain, Set<String> reached, boolean byRole) {
    if (reached.isEmpty()) {
      return;
    }
    if (found.size() >= MOST_COUNTED) {
      complete = false;
      return;
    }
    List<PathStep> steps = new ArrayList<>();
    Set<String> controls = new LinkedHashSet<>();
    for (Hop hop : chain) {
      Threat threat = hop.threat();
      controls.add(hop.control());
      List<String> doors = hop.doors().subList(0, Math.min(DOORS, hop.doors().size()));
      int more = hop.doors().size() - doors.size();
      steps.add(
          new PathStep(
              threat.title() + (more > 0 ? " (" + more + " more doors)" : ""),
              threat.id(),
              doors,
              hops.place(threat)));
    }
    if (byRole) {
      steps.add(new PathStep("With the role, what its doors hand out", "", List.of(), ""));
    }
    Hop last = chain.get(chain.size() - 1);
    String application = last.threat().application();
    List<String> assets =
        reached.stream()
            .sorted(Comparator.comparing(this::gravity).thenComparing(Comparator.naturalOrder()))
            .toList();
    found.add(
        new Found(
            start,
            new AttackPath(
                start.words(),
                assets,
                hops.sensitivity(assets.get(0)),
                application,
                chain.stream().anyMatch(Hop::possible),
                last.threat().risk().score(),
                steps,
                boundaries.of(application, assets),
                List.copyOf(controls))));
  }

  private AttackPaths result(Collection<Threat> threats) {
    List<AttackPath> ordered = found.stream().sorted(order()).map(Found::path).toList();
    List<Set<String>> controls =
        ordered.stream().map(path -> (Set<String>) new TreeSet<>(path.controls())).toList();
    SmallestCut cut = SmallestCut.of(controls);
    return new AttackPaths(
        ordered.subList(0, Math.min(MOST_KEPT, ordered.size())),
        ordered.size(),
        (int) ordered.stream().filter(AttackPath::possible).count(),
        complete,
        closing(cut, controls, threats),
        cut.exact(),
        hops.apart());
  }

  private List<ClosingControl> closing(
      SmallestCut cut, List<Set<String>> paths, Collection<Threat> threats) {
    Map<String, List<Threat>> ended = new TreeMap<>();
    for (Threat threat : threats) {
      ended.computeIfAbsent(hops.key(threat), key -> new ArrayList<>()).add(threat);
    }
    List<ClosingControl> all = new ArrayList<>();
    Set<String> taken = new TreeSet<>();
    for (String key : cut.controls()) {
      List<Threat> own = ended.getOrDefault(key, List.of());
      long more =
          paths.stream()
              .filter(path -> path.contains(key))
              .filter(path -> path.stream().noneMatch(taken::contains))
              .count();
      taken.add(key);
      all.add(
          new ClosingControl(
              key,
              own.isEmpty() ? key : Controls.what(own.get(0)),
              own.isEmpty() ? "" : hops.place(own.get(0)),
              (int) paths.stream().filter(path -> path.contains(key)).count(),
              (int) more,
              own.stream().map(Threat::id).sorted().toList()));
    }
    return all;
  }

  private Comparator<Found> order() {
    return Comparator.comparing((Found each) -> each.path().possible())
        .thenComparing(Found::start)
        .thenComparing(each -> gravity(each.path().assets().get(0)))
        .thenComparing(each -> -each.path().score())
        .thenComparing(each -> each.path().steps().size())
        .thenComparing(each -> each.path().assets().toString())
        .thenComparing(each -> each.path().steps().toString());
  }

  private int gravity(String asset) {
    if (asset.equals(Hops.SERVER)) {
      return 0;
    }
    int rank = GRAVITY.indexOf(hops.sensitivity(asset));
    return rank < 0 ? GRAVITY.size() + 1 : rank + 1;
  }
}
