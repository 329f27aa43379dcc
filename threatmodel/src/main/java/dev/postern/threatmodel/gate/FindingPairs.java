package dev.postern.threatmodel.gate;

import dev.postern.extractor.attribution.change.Change;
import dev.postern.threatmodel.snapshot.FindingState;
import dev.postern.threatmodel.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the findings that a change brought: those whose id is new, less those that are the same as
 * one that went: of the same rule, saying the same but for numbers, or about code with the same
 * body. So a call added before another, a renamed class or a moved method brings nothing.
 */
final class FindingPairs {
  private final Change change;
  private final Snapshot base;
  private final Snapshot head;

  FindingPairs(Change change, Snapshot base, Snapshot head) {
    this.change = change;
    this.base = base;
    this.head = head;
  }

  /** The findings of the head that the base did not have, or had as possible only. */
  List<FindingState> brought() {
    Map<String, FindingState> before = new TreeMap<>();
    base.findings().forEach(finding -> before.put(finding.id(), finding));
    List<FindingState> fresh = new ArrayList<>();
    for (FindingState finding : head.findings()) {
      FindingState old = before.remove(finding.id());
      boolean worse =
          old != null && old.status().equals("POSSIBLE") && finding.status().equals("OPEN");
      if (!finding.status().equals("ACCEPTED") && (old == null || worse)) {
        fresh.add(finding);
      }
    }
    List<FindingState> gone = new ArrayList<>(before.values());
    fresh = less(fresh, gone, this::saying, this::saying);
    return less(fresh, gone, finding -> body(finding, base), finding -> body(finding, head));
  }

  @FunctionalInterface
  private interface Key {
    String of(FindingState finding);
  }

  /** Without those that have the key of one that went; each of those stands for one only. */
  private List<FindingState> less(
      List<FindingState> fresh, List<FindingState> gone, Key old, Key young) {
    Map<String, List<FindingState>> left = new HashMap<>();
    for (FindingState finding : gone) {
      String key = old.of(finding);
      if (!key.isEmpty()) {
        left.computeIfAbsent(key, each -> new ArrayList<>()).add(finding);
      }
    }
    List<FindingState> kept = new ArrayList<>();
    for (FindingState finding : fresh) {
      List<FindingState> same = left.getOrDefault(young.of(finding), List.of());
      if (same.isEmpty()) {
        kept.add(finding);
      } else {
        gone.remove(same.remove(0));
      }
    }
    return kept;
  }

  /** Rule, status and sentence without numbers, with the names that files had before. */
  private String saying(FindingState finding) {
    String text = finding.message();
    for (var file : change.files()) {
      if (file.isRenamed()) {
        text = text.replace(file.path(), file.before());
      }
    }
    return String.join(
        "\u0000",
        finding.rule(),
        finding.status(),
        finding.severity(),
        finding.endpoint(),
        text.replaceAll("\\d+", "#"));
  }

  private static String body(FindingState finding, Snapshot snapshot) {
    String body =
        finding.file().isEmpty()
            ? ""
            : snapshot.methodAt(finding.file(), finding.line()).map(m -> m.body()).orElse("");
    return body.isEmpty()
        ? ""
        : String.join(
            "\u0000",
            finding.rule(),
            finding.status(),
            finding.severity(),
            finding.endpoint(),
            finding.method(),
            body);
  }
}
