package dev.postern.threatmodel.diff;

import dev.postern.extractor.attribution.change.Change;
import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.SnapshotOrigin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a model.
 *
 * @param commits number of commits between the two
 * @param differences in the order of the reports
 * @param notes what limits the comparison
 */
public record ModelDiff(
    SnapshotOrigin base,
    SnapshotOrigin head,
    int commits,
    List<Difference> differences,
    List<String> notes) {
  public ModelDiff {
    differences = List.copyOf(differences);
    notes = List.copyOf(notes);
  }

  /** Compares two models of one repository. */
  public static ModelDiff between(Snapshot base, Snapshot head, Change change) {
    Causes causes = new Causes(change);
    List<Difference> found = new ArrayList<>();
    EndpointDiffs endpoints = new EndpointDiffs(base, head, causes);
    found.addAll(endpoints.find());
    found.addAll(new DataDiffs(base, head, causes, endpoints.moved()).find());
    found.addAll(new SystemDiffs(base.system(), head.system(), causes).find());
    found.addAll(new ThreatDiffs(base, head, change, causes).find());
    found.addAll(CoverageDiffs.find(base, head, causes));
    return new ModelDiff(
        base.origin(),
        head.origin(),
        change.commits().size(),
        together(found),
        notes(base, head, change));
  }

  /** One difference for all subjects of which the same is to be said, in order. */
  private static List<Difference> together(Collection<Difference> found) {
    Map<String, Difference> groups = new LinkedHashMap<>();
    found.stream()
        .sorted()
        .forEach(
            each ->
                groups.merge(
                    each.group(),
                    each,
                    (one, other) -> {
                      List<String> subjects = new ArrayList<>(one.subjects());
                      subjects.addAll(other.subjects());
                      return new Difference(
                          one.topic(),
                          one.direction(),
                          subjects,
                          one.what(),
                          one.before(),
                          one.after(),
                          one.place(),
                          one.cause(),
                          one.raised());
                    }));
    return groups.values().stream().sorted().toList();
  }

  private static List<String> notes(Snapshot base, Snapshot head, Change change) {
    List<String> notes = new ArrayList<>();
    if (!base.origin().classPath().equals(head.origin().classPath())) {
      notes.add(
          "The two sides declare other libraries, so that types may be resolved at one side only.");
    }
    if (base.seen().flows() != head.seen().flows()) {
      notes.add("Data was followed at one side only; findings of the other are missing.");
    } else if (!head.seen().flows()) {
      notes.add("Data flows were not followed at either side.");
    }
    if (!change.complete()) {
      notes.add("There are more commits in between than are read; causes may be missing.");
    }
    return notes;
  }

  /** Whether the models are alike. */
  public boolean isSilent() {
    return differences.isEmpty();
  }

  /** The differences that set off one of the alarms. */
  public List<Difference> alarming(Collection<Alarm> alarms) {
    return differences.stream()
        .filter(each -> each.raised() != null && alarms.contains(each.raised()))
        .toList();
  }

  /** The differences of one direction. */
  public List<Difference> of(Direction direction) {
    return differences.stream().filter(each -> each.direction() == direction).toList();
  }
}
