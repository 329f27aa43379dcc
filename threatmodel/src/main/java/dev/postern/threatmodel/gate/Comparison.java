package dev.postern.threatmodel.gate;

import dev.postern.extractor.attribution.change.Change;
import dev.postern.extractor.attribution.origin.FileLines;
import dev.postern.extractor.model.Sha256;
import dev.postern.threatmodel.policy.CodeOwners;
import dev.postern.threatmodel.policy.Policy;
import dev.postern.threatmodel.snapshot.FindingState;
import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.SourcePlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Two models and what lies between them, prepared for the rules. */
final class Comparison {
  private static final int DIGITS = 16;

  private final Policy policy;
  private final Snapshot base;
  private final Snapshot head;
  private final Change change;
  private final CodeOwners owners;
  private final LineOrigins origins;
  private final List<ChangedElement> elements;
  private final List<EndpointPairs.Pair> endpoints;
  private final List<FindingState> findings;

  Comparison(
      Policy policy,
      Snapshot base,
      Snapshot head,
      Change change,
      Collection<FileLines> lines,
      CodeOwners owners) {
    this.policy = policy;
    this.base = base;
    this.head = head;
    this.change = change;
    this.owners = owners;
    this.origins = new LineOrigins(change, lines);
    this.elements = new ElementChanges(change, base, head, origins).find();
    this.endpoints = EndpointPairs.of(base.endpoints(), head.endpoints());
    this.findings = new FindingPairs(change, base, head).brought();
  }

  Policy policy() {
    return policy;
  }

  Snapshot base() {
    return base;
  }

  Snapshot head() {
    return head;
  }

  Change change() {
    return change;
  }

  /** Methods and types with changed lines, tests included. */
  List<ChangedElement> elements() {
    return elements;
  }

  /** Endpoints of the head with those of the base. */
  List<EndpointPairs.Pair> endpoints() {
    return endpoints;
  }

  /** Findings that the change brought. */
  List<FindingState> findings() {
    return findings;
  }

  /** The origin of what leads somewhere: of those of the places that changed. */
  LineTally origin(List<String> places) {
    LineTally weightiest = LineTally.NONE;
    for (String text : places) {
      SourcePlace place = SourcePlace.of(text);
      LineTally tally = origins.at(place.file(), place.line());
      boolean heavier =
          tally.all() > 0
              && (weightiest.all() == 0 || tally.origin().compareTo(weightiest.origin()) < 0);
      weightiest = heavier ? tally : weightiest;
    }
    return weightiest;
  }

  /** The first of the places that changed, else another one. */
  Result.Place place(List<String> places, Result.Place otherwise) {
    for (String text : places) {
      SourcePlace place = SourcePlace.of(text);
      if (origins.at(place.file(), place.line()).all() > 0) {
        return new Result.Place(place.file(), place.line());
      }
    }
    return otherwise;
  }

  /** A hash of the methods that a finding leads through. */
  String body(FindingState finding) {
    List<String> bodies = new ArrayList<>();
    bodies.add(finding.id());
    for (String text : finding.places()) {
      SourcePlace place = SourcePlace.of(text);
      head.methodAt(place.file(), place.line()).ifPresent(method -> bodies.add(method.body()));
    }
    return hash(bodies);
  }

  static String hash(Collection<String> parts) {
    return Sha256.hex(String.join("\u0000", parts)).substring(0, DIGITS);
  }

  /** Who owns a file, and who answers for the zones. */
  List<String> owners(String file, Collection<String> zones) {
    TreeSet<String> all = new TreeSet<>(file.isEmpty() ? List.of() : owners.of(file));
    for (String zone : zones) {
      policy.zone(zone).ifPresent(spec -> all.addAll(spec.owners()));
    }
    return List.copyOf(all);
  }
}
