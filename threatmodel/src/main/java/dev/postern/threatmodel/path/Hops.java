package dev.postern.threatmodel.path;

import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.model.ThreatStatus;
import dev.postern.threatmodel.rule.ThreatRule;
import dev.postern.threatmodel.rule.ThreatRule.Gain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The hops that the standing threats of a model make, and what each application holds. */
final class Hops {
  static final String SERVER = "control of the server";
  static final String STATE = "stored state";
  private static final Set<String> WITHOUT_ASSET = Set.of("metadata");
  private static final Set<String> REQUESTS = Set.of("HTTP", "GRAPHQL", "WEBSOCKET");

  private final Map<String, List<EndpointRow>> rows = new TreeMap<>();
  private final Map<String, String> sensitivities = new TreeMap<>();
  private final Map<String, Set<String>> held = new TreeMap<>();
  private final Map<String, Set<String>> behindRoles = new TreeMap<>();
  private final Map<String, ThreatRule> rules = new TreeMap<>();
  private final List<Hop> hops = new ArrayList<>();
  private int apart;

  Hops(
      Collection<EndpointRow> endpoints,
      Collection<Threat> threats,
      Collection<ThreatRule> threatRules) {
    threatRules.forEach(rule -> rules.put(rule.id(), rule));
    endpoints.forEach(this::door);
    for (Threat threat : threats) {
      if (threat.status() == ThreatStatus.OPEN || threat.status() == ThreatStatus.POSSIBLE) {
        int before = hops.size();
        threat(threat);
        apart += hops.size() == before ? 1 : 0;
      }
    }
  }

  List<Hop> all() {
    return List.copyOf(hops);
  }

  /** Standing threats that make no hop. */
  int apart() {
    return apart;
  }

  /** The place of the change that ends a threat. */
  String place(Threat threat) {
    return Controls.place(threat, rules.get(threat.rule()));
  }

  /** The key of the change that ends a threat. */
  String key(Threat threat) {
    return Controls.key(threat, rules.get(threat.rule()));
  }

  /** The sensitivity of a class of data; empty for other assets. */
  String sensitivity(String asset) {
    return sensitivities.getOrDefault(asset, "");
  }

  /** Classes of data behind doors of an application that need a login or a role. */
  Set<String> behindRoles(String application) {
    return behindRoles.getOrDefault(application, Set.of());
  }

  private void door(EndpointRow row) {
    rows.computeIfAbsent(row.application() + "\u0000" + row.door(), key -> new ArrayList<>())
        .add(row);
    Set<String> classes = new TreeSet<>();
    for (int i = 0; i < Math.min(row.dataClasses().size(), row.sensitivities().size()); i++) {
      String sensitivity = row.sensitivities().get(i);
      if (!sensitivity.equals("INTERNAL")) {
        sensitivities.put(row.dataClasses().get(i), sensitivity);
        classes.add(row.dataClasses().get(i));
      }
    }
    held.computeIfAbsent(row.application(), key -> new TreeSet<>()).addAll(classes);
    boolean guarded = row.function().equals("ROLE") || row.function().equals("PERMISSION");
    if (guarded) {
      behindRoles.computeIfAbsent(row.application(), key -> new TreeSet<>()).addAll(classes);
    }
  }

  private void threat(Threat threat) {
    ThreatRule rule = rules.get(threat.rule());
    if (rule == null || rule.audience() == ThreatRule.Audience.OPERATORS) {
      return;
    }
    Map<Standing, List<EndpointRow>> byStanding = new EnumMap<>(Standing.class);
    for (String door : threat.endpoints()) {
      for (EndpointRow row : rows.getOrDefault(threat.application() + "\u0000" + door, List.of())) {
        if (REQUESTS.contains(row.protocol()) && !row.function().equals("DENY")) {
          byStanding.computeIfAbsent(standing(row), key -> new ArrayList<>()).add(row);
        }
      }
    }
    byStanding.forEach((standing, doors) -> hops.add(hop(threat, rule, standing, doors)));
  }

  private Hop hop(Threat threat, ThreatRule rule, Standing standing, List<EndpointRow> doors) {
    boolean unknown = doors.stream().allMatch(EndpointRow::isUnknown);
    return new Hop(
        threat,
        standing,
        doors.stream().map(EndpointRow::door).sorted().distinct().toList(),
        unknown || threat.status() == ThreatStatus.POSSIBLE,
        rule.gains(),
        assets(threat, rule, doors),
        Controls.key(threat, rule));
  }

  private Set<String> assets(Threat threat, ThreatRule rule, List<EndpointRow> doors) {
    Set<String> all = held.getOrDefault(threat.application(), Set.of());
    Set<String> assets = new TreeSet<>();
    switch (rule.gains()) {
      case SERVER -> {
        assets.add(SERVER);
        assets.addAll(all);
      }
      case DATA -> assets.addAll(all);
      case ACCOUNT -> {
        return assets;
      }
      case ROLE, NOTHING -> {}
    }
    if (WITHOUT_ASSET.contains(rule.effect())) {
      return assets;
    }
    Set<String> named = new TreeSet<>(threat.dataClasses());
    named.retainAll(sensitivities.keySet());
    assets.addAll(named);
    if (assets.isEmpty()
        && rule.gains() == Gain.NOTHING
        && doors.stream().anyMatch(EndpointRow::stateChanging)) {
      assets.add(STATE);
    }
    return assets;
  }

  /** An unknown door may let in anybody. */
  private static Standing standing(EndpointRow row) {
    if (row.isPublic() || row.isUnknown()) {
      return Standing.ANYBODY;
    }
    return row.function().equals("AUTHENTICATED") ? Standing.ACCOUNT : Standing.ROLE;
  }
}
