package dev.postern.threatmodel;

import dev.postern.extractor.model.Confidence;
import dev.postern.queries.Finding;
import dev.postern.queries.FindingStatus;
import dev.postern.threatmodel.rule.ThreatRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Findings of one query and application that one change would end, or that one class or habit
 * causes, whatever their status: a threat is stated once, under the strongest status among them.
 *
 * @param key application, query and what is shared, without line numbers
 * @param place the class they lie in, in words; empty when they share a cause
 * @param findings at least one, in their natural order
 */
record ThreatGroup(String key, String place, List<Finding> findings) {
  private static final int NAMED = 3;

  ThreatGroup {
    findings = List.copyOf(findings);
  }

  /** The groups that a rule tells apart, in the order of their keys. */
  static List<ThreatGroup> of(Collection<Finding> findings, ThreatRule rule) {
    TreeMap<String, List<Finding>> groups = new TreeMap<>();
    findings.stream()
        .sorted()
        .forEach(
            each -> groups.computeIfAbsent(key(each, rule), key -> new ArrayList<>()).add(each));
    List<ThreatGroup> all = new ArrayList<>();
    groups.forEach((key, members) -> all.add(new ThreatGroup(key, place(members, rule), members)));
    return all;
  }

  private static String key(Finding finding, ThreatRule rule) {
    return finding.application() + "\n" + finding.rule() + "\n" + shared(finding, rule);
  }

  private static String shared(Finding finding, ThreatRule rule) {
    if (rule.oncePerApplication().contains(finding.rule())) {
      return "";
    }
    String file = ReachedPlaces.file(finding);
    if (rule.telling() == ThreatRule.Telling.CLASS && !file.isEmpty()) {
      return file;
    }
    String cause = finding.cause().isEmpty() ? finding.id() : finding.cause();
    return cause.replaceAll("(\\.\\w{1,12}):\\d+", "$1");
  }

  private static String place(List<Finding> findings, ThreatRule rule) {
    Finding first = findings.get(0);
    if (rule.oncePerApplication().contains(first.rule())) {
      return first.application();
    }
    return rule.telling() == ThreatRule.Telling.CLASS ? ReachedPlaces.type(first) : "";
  }

  /** What the findings reach, each with its line and the doors that lead there; none for one. */
  List<String> places() {
    List<String> all = place.isEmpty() ? List.of() : new ReachedPlaces(counting()).listed();
    return all.size() > 1 ? all : List.of();
  }

  /** Open when one is open, possible when one is possible, else accepted. */
  FindingStatus status() {
    return findings.stream()
        .map(Finding::status)
        .min(Comparator.naturalOrder())
        .orElse(FindingStatus.ACCEPTED);
  }

  /** The finding whose sentence and evidence stand for the group. */
  Finding lead() {
    FindingStatus status = status();
    return findings.stream().filter(each -> each.status() == status).findFirst().orElseThrow();
  }

  /** The findings that still count: all but the accepted ones, unless all are accepted. */
  List<Finding> counting() {
    boolean taken = status() == FindingStatus.ACCEPTED;
    return findings.stream().filter(f -> taken || f.status() != FindingStatus.ACCEPTED).toList();
  }

  /** The best confidence among the findings that have the group's status. */
  Confidence confidence() {
    FindingStatus status = status();
    return findings.stream()
        .filter(each -> each.status() == status)
        .map(Finding::confidence)
        .max(Comparator.naturalOrder())
        .orElse(Confidence.POSSIBLE);
  }

  /** The sentence of the lead, and for which other doors or places the same holds. */
  String statement() {
    Finding lead = lead();
    StringBuilder text = new StringBuilder(lead.message());
    FindingStatus status = status();
    if (!places().isEmpty()) {
      return new ReachedPlaces(counting()).counted(place) + " " + text;
    }
    tail(text, status, " The same cause lies behind ");
    if (status == FindingStatus.OPEN) {
      tail(
          text, FindingStatus.POSSIBLE, " If a fact that is not known is so, it also lies behind ");
    }
    if (status != FindingStatus.ACCEPTED) {
      tail(text, FindingStatus.ACCEPTED, " The risk is accepted for ");
    }
    return text.toString();
  }

  private void tail(StringBuilder text, FindingStatus status, String words) {
    Finding lead = lead();
    TreeSet<String> doors = new TreeSet<>();
    TreeSet<String> places = new TreeSet<>();
    for (Finding each : findings) {
      if (each.status() == status && !each.equals(lead)) {
        if (!each.endpoint().isEmpty() && !each.endpoint().equals(lead.endpoint())) {
          doors.add(each.endpoint());
        } else if (each.endpoint().isEmpty() && !each.subject().place().isEmpty()) {
          places.add(each.subject().place());
        }
      }
    }
    places.remove(lead.subject().place());
    if (!doors.isEmpty()) {
      text.append(words).append(listed(List.copyOf(doors))).append('.');
    } else if (!places.isEmpty()) {
      text.append(words).append(listed(List.copyOf(places))).append('.');
    }
  }

  /** The first few, and how many more there are. */
  static String listed(List<String> names) {
    int shown = names.size() <= NAMED + 1 ? names.size() : NAMED;
    List<String> first = names.subList(0, shown);
    int more = names.size() - shown;
    if (more > 0) {
      return String.join(", ", first) + " and " + more + " more";
    }
    return shown == 1
        ? first.get(0)
        : String.join(", ", first.subList(0, shown - 1)) + " and " + first.get(shown - 1);
  }
}
