package dev.postern.threatmodel.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The model of one commit. Every list is sorted by id.
 *
 * @param rules what the Cypher rules of a policy returned
 * @param system what the code is connected with
 */
public record Snapshot(
    SnapshotOrigin origin,
    Seen seen,
    List<EndpointState> endpoints,
    List<GuardState> guards,
    List<FindingState> findings,
    List<ThreatState> threats,
    List<TypeState> types,
    List<MethodState> methods,
    List<GapState> gaps,
    List<DependencyState> dependencies,
    List<RuleRow> rules,
    SystemState system) {

  /** Version of the form. */
  public static final int FORMAT = 3;

  /** A snapshot without dependencies and without what the code is connected with. */
  public Snapshot(
      SnapshotOrigin origin,
      Seen seen,
      List<EndpointState> endpoints,
      List<GuardState> guards,
      List<FindingState> findings,
      List<ThreatState> threats,
      List<TypeState> types,
      List<MethodState> methods,
      List<GapState> gaps,
      List<RuleRow> rules) {
    this(
        origin,
        seen,
        endpoints,
        guards,
        findings,
        threats,
        types,
        methods,
        gaps,
        List.of(),
        rules,
        SystemState.NONE);
  }

  public Snapshot {
    endpoints = List.copyOf(endpoints);
    guards = List.copyOf(guards);
    findings = List.copyOf(findings);
    threats = List.copyOf(threats);
    types = List.copyOf(types);
    methods = List.copyOf(methods);
    gaps = List.copyOf(gaps);
    dependencies = List.copyOf(dependencies);
    rules = List.copyOf(rules);
  }

  /**
   * How much was seen.
   *
   * @param files Java files
   * @param parsed those that were read without loss
   * @param calls call sites
   * @param resolved those whose type is known
   */
  public record Seen(
      int files, int parsed, int calls, int resolved, boolean controllersUnread, boolean flows) {}

  /**
   * A guard.
   *
   * @param effective whether it is enforced at all
   * @param requires formula of what it asks for
   */
  public record GuardState(String id, String kind, boolean effective, String requires) {}

  /**
   * A threat; its id is that of the reports.
   *
   * @param score from 1 to 25
   * @param doors verb and path of every door it concerns, sorted
   * @param place {@code file:line}; empty when it has none
   */
  public record ThreatState(
      String id,
      String rule,
      String title,
      String status,
      String severity,
      int score,
      String application,
      String statement,
      List<String> doors,
      String place) {
    public ThreatState {
      doors = List.copyOf(doors);
    }
  }

  /**
   * A type.
   *
   * @param zones zones it lies in, sorted
   */
  public record TypeState(
      String id, String name, String file, int first, int last, boolean test, List<String> zones) {
    public TypeState {
      zones = List.copyOf(zones);
    }
  }

  /** Things of one kind in one file that were not seen. */
  public record GapState(String kind, String file, int count, String detail) {}

  /**
   * A row of a rule in Cypher.
   *
   * @param element uid or name of what it is about
   */
  public record RuleRow(String rule, String element, String message, String file, int line) {}

  /** The snapshot of a commit that holds no Java. */
  public static Snapshot ofNothing(String commit, String tool) {
    return new Snapshot(
        new SnapshotOrigin("", commit, "", false, tool, "", SnapshotOrigin.COMMIT),
        new Seen(0, 0, 0, 0, false, true),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The methods by id. */
  public Map<String, MethodState> methodsById() {
    Map<String, MethodState> all = new TreeMap<>();
    methods.forEach(method -> all.put(method.id(), method));
    return all;
  }

  /** The innermost method around a line that is code of a method. */
  public Optional<MethodState> methodAt(String file, int line) {
    return methods.stream()
        .filter(method -> method.file().equals(file))
        .filter(method -> method.first() <= line && line <= method.last())
        .min(java.util.Comparator.comparingInt(method -> method.last() - method.first()));
  }
}
