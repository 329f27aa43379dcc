package dev.postern.threatmodel;

import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.model.ThreatStatus;
import dev.postern.threatmodel.rule.ThreatRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells a flaw once. A rule that never decides and the open door behind it are cause and effect: an
 * instance of a rule with {@code reasonFor}, all of whose doors are told by open threats of the
 * rules named there, becomes their reason and is no threat of its own. Nothing is lost: sentence,
 * evidence and findings move along, and the graver risk stays.
 */
final class Retelling {
  private final Map<String, List<String>> reasonFor = new TreeMap<>();

  Retelling(List<ThreatRule> rules) {
    rules.forEach(rule -> reasonFor.put(rule.id(), rule.reasonFor()));
  }

  List<Threat> of(List<Threat> threats) {
    List<Threat> told = new ArrayList<>(threats);
    for (Threat reason : threats.stream().sorted().toList()) {
      List<Threat> effects = told.stream().filter(each -> explains(reason, each)).toList();
      Set<String> doors = new HashSet<>();
      effects.forEach(each -> doors.addAll(each.endpoints()));
      if (!effects.isEmpty() && doors.containsAll(reason.endpoints())) {
        told.remove(reason);
        effects.forEach(each -> told.set(told.indexOf(each), each.because(reason)));
      }
    }
    return told;
  }

  private boolean explains(Threat reason, Threat effect) {
    return reason.status() == ThreatStatus.OPEN
        && effect.status() == ThreatStatus.OPEN
        && reason.application().equals(effect.application())
        && reasonFor.getOrDefault(reason.rule(), List.of()).contains(effect.rule())
        && new TreeSet<>(effect.endpoints()).removeAll(new TreeSet<>(reason.endpoints()));
  }
}
