package dev.postern.threatmodel.policy;

import dev.postern.threatmodel.zone.ZoneSpec;
import java.util.List;
import java.util.Optional;

/**
 * A policy with everything that it leaves to the built-in one filled in.
 *
 * @param origin where it was read, for people
 * @param owner who answers for it; empty when nobody is named
 * @param digest of its text and of the built-in one
 * @param unreadFiles largest share of Java files that may be unread, in percent
 * @param unreadCalls largest share of call sites that may be unresolved, in percent
 */
public record Policy(
    String origin,
    String owner,
    String digest,
    Mode mode,
    List<ZoneSpec> zones,
    List<RuleSetting> rules,
    List<Waiver> waivers,
    int unreadFiles,
    int unreadCalls) {
  public Policy {
    zones = List.copyOf(zones);
    rules = List.copyOf(rules);
    waivers = List.copyOf(waivers);
  }

  /** Name of the file in a repository. */
  public static final String FILE = "postern.policy.yml";

  /** The setting of a rule that is asked; nothing when it is off or not there. */
  public Optional<RuleSetting> rule(String id) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id) && rule.level() != Level.OFF)
        .findFirst();
  }

  /** A zone. */
  public Optional<ZoneSpec> zone(String id) {
    return zones.stream().filter(zone -> zone.id().equals(id)).findFirst();
  }

  /** The same policy in another mode. */
  public Policy in(Mode other) {
    return new Policy(
        origin, owner, digest, other, zones, rules, waivers, unreadFiles, unreadCalls);
  }
}
