package dev.postern.threatmodel.proof;

import dev.postern.threatmodel.snapshot.EndpointState;
import dev.postern.threatmodel.snapshot.FindingState;
import dev.postern.threatmodel.snapshot.MethodState;
import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.SourcePlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Works out what is proven about each class and endpoint. A class is as far as its weakest method;
 * an endpoint as the weakest method that calls from its handler lead to. Tests count by calls, not
 * by what they assert; reviews by what commits claim.
 */
public final class BurdenOfProof {
  private static final Set<String> OF_HISTORY = Set.of("HISTORY_MISSING");

  private final Snapshot snapshot;
  private final Set<String> gapFiles = new HashSet<>();
  private final Map<String, String> findings = new HashMap<>();
  private final Map<String, MethodState> methods;

  public BurdenOfProof(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.methods = snapshot.methodsById();
    snapshot.gaps().stream()
        .filter(gap -> !OF_HISTORY.contains(gap.kind()))
        .forEach(gap -> gapFiles.add(gap.file()));
    for (FindingState finding : snapshot.findings()) {
      if (!finding.status().equals("ACCEPTED") && !finding.experimental()) {
        for (String text : finding.places()) {
          SourcePlace place = SourcePlace.of(text);
          snapshot
              .methodAt(place.file(), place.line())
              .ifPresent(method -> findings.putIfAbsent(method.id(), finding.id()));
        }
      }
    }
  }

  /**
   * The proofs, worst first.
   *
   * @param reached uids of the methods that calls from each endpoint lead to, by uid of the
   *     endpoint
   */
  public List<Proof> all(Map<String, ? extends Collection<String>> reached) {
    List<Proof> proofs = new ArrayList<>();
    SortedMap<String, List<MethodState>> classes = new TreeMap<>();
    for (MethodState method : snapshot.methods()) {
      if (!method.test()) {
        classes.computeIfAbsent(type(method), key -> new ArrayList<>()).add(method);
      }
    }
    classes.forEach((name, members) -> proofs.add(proof("CLASS", name, members, most(members))));
    for (EndpointState endpoint : snapshot.endpoints()) {
      List<MethodState> members = new ArrayList<>();
      for (String uid :
          reached.containsKey(endpoint.id()) ? reached.get(endpoint.id()) : List.<String>of()) {
        Optional.ofNullable(methods.get(uid)).ifPresent(members::add);
      }
      if (!members.isEmpty()) {
        proofs.add(proof("ENDPOINT", endpoint.door(), members, 1));
      }
    }
    return proofs.stream().sorted().toList();
  }

  private static int most(List<MethodState> members) {
    return members.stream().mapToInt(MethodState::endpoints).max().orElse(0);
  }

  private static String type(MethodState method) {
    String id = method.id().substring(method.id().indexOf(':') + 1);
    return id.substring(0, Math.max(0, id.indexOf('#')));
  }

  private Proof proof(String kind, String name, List<MethodState> members, int endpoints) {
    ProofStep weakest = ProofStep.EVIDENCE_COMPLETE;
    List<String> missing = new ArrayList<>();
    List<String> zones = new ArrayList<>();
    int code = 0;
    int ai = 0;
    int undeclared = 0;
    boolean guards = false;
    for (MethodState method : members) {
      Optional<String> lacks = lacks(method);
      ProofStep step = step(method);
      if (step.compareTo(weakest) < 0) {
        weakest = step;
        missing.clear();
      }
      if (step == weakest && missing.size() < 3) {
        lacks.ifPresent(missing::add);
      }
      zones.addAll(method.zones());
      code += method.codeLines();
      ai += method.aiLines();
      undeclared += method.undeclaredLines();
      guards |= method.guards();
    }
    return new Proof(
        kind,
        name,
        members.get(0).file(),
        weakest,
        missing,
        code,
        ai,
        undeclared,
        zones,
        endpoints,
        guards);
  }

  /** How far the evidence for one method goes. */
  ProofStep step(MethodState method) {
    if (gapFiles.contains(method.file()) || findings.containsKey(method.id())) {
      return ProofStep.UNVERIFIED;
    }
    if (!isReviewed(method)) {
      return ProofStep.SCANNED;
    }
    if (method.tests().isEmpty()) {
      return ProofStep.REVIEWED;
    }
    return isTestedByOthers(method) ? ProofStep.EVIDENCE_COMPLETE : ProofStep.TESTED;
  }

  private Optional<String> lacks(MethodState method) {
    return switch (step(method)) {
      case UNVERIFIED ->
          Optional.of(
              gapFiles.contains(method.file())
                  ? method.name() + ": a gap touches its file"
                  : method.name() + ": finding " + findings.get(method.id()));
      case SCANNED -> Optional.of(method.name() + ": " + review(method));
      case REVIEWED -> Optional.of(method.name() + ": no test leads to it by calls");
      case TESTED -> Optional.of(method.name() + ": only tests of the commits that wrote it");
      case EVIDENCE_COMPLETE -> Optional.empty();
    };
  }

  private static String review(MethodState method) {
    return method.undeclaredLines() > 0
        ? method.undeclaredLines() + " lines of undeclared origin"
        : method.aiLines() + " lines of an AI without a claimed review";
  }

  /**
   * Nobody knows who wrote undeclared lines, so nobody knows whether somebody else reviewed them.
   */
  private static boolean isReviewed(MethodState method) {
    return method.undeclaredLines() == 0 && (method.aiLines() == 0 || method.reviewClaimed());
  }

  /** A test of the very commits that wrote the method proves nothing about it. */
  private boolean isTestedByOthers(MethodState method) {
    for (String test : method.tests()) {
      MethodState state = methods.get(test);
      boolean own =
          state != null
              && !method.commits().isEmpty()
              && state.commits().stream().anyMatch(method.commits()::contains);
      if (!own) {
        return true;
      }
    }
    return false;
  }
}
