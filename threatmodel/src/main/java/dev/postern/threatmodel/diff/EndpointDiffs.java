package dev.postern.threatmodel.diff;

import dev.postern.threatmodel.gate.AccessChange;
import dev.postern.threatmodel.gate.EndpointPairs;
import dev.postern.threatmodel.gate.EndpointPairs.Pair;
import dev.postern.threatmodel.snapshot.EndpointState;
import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.Snapshot.GuardState;
import dev.postern.threatmodel.snapshot.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Doors that came and went, and what became of who passes them. */
final class EndpointDiffs {
  private static final Set<String> NO_CALLER_FROM_OUTSIDE = Set.of("SCHEDULE", "STARTUP", "CLI");

  /** Guards that are no code of their own: they show in the access itself. */
  private static final Set<String> IN_ACCESS = Set.of("URL_RULE", "DEFAULT", "IGNORING");

  private final Snapshot base;
  private final Snapshot head;
  private final Causes causes;
  private final List<Pair> pairs;
  private final List<Difference> found = new ArrayList<>();

  EndpointDiffs(Snapshot base, Snapshot head, Causes causes) {
    this.base = base;
    this.head = head;
    this.causes = causes;
    this.pairs = EndpointPairs.of(base.endpoints(), head.endpoints());
  }

  /** Doors of the base that have another address at the head, with that address. */
  Map<String, String> moved() {
    Map<String, String> moved = new TreeMap<>();
    for (Pair pair : pairs) {
      EndpointState before = pair.before();
      if (before != null && !before.path().equals(pair.now().path())) {
        moved.put(before.door(), pair.now().door());
      }
    }
    return moved;
  }

  List<Difference> find() {
    for (Pair pair : pairs) {
      EndpointState before = pair.before();
      if (before == null) {
        added(pair);
      } else {
        moved(pair, before);
        access(pair, before);
        objectCheck(pair, before);
        guards(pair, before);
        variants(pair, before);
      }
    }
    gone();
    return List.copyOf(found);
  }

  private void added(Pair pair) {
    EndpointState now = pair.now();
    boolean outside = !NO_CALLER_FROM_OUTSIDE.contains(now.protocol());
    boolean matters = now.stateChanging() || !now.dataClasses().isEmpty();
    Alarm alarm =
        outside && now.isUnknown()
            ? Alarm.UNDECIDED
            : outside && now.isPublic() && matters ? Alarm.OPEN_ENDPOINT : null;
    String what =
        "is new"
            + (outside ? ": " + now.access() : "")
            + (now.stateChanging() ? ", changes state" : "")
            + (now.dataClasses().isEmpty()
                ? ""
                : ", touches " + String.join(", ", now.dataClasses()));
    String place = new SourcePlace(now.file(), now.line()).toString();
    add(
        Topic.ENDPOINT,
        Direction.NEW,
        name(pair),
        what,
        "",
        now.access(),
        place,
        causes.of(List.of(place), List.of()),
        alarm);
  }

  private void moved(Pair pair, EndpointState before) {
    if (!before.path().equals(pair.now().path())) {
      String place = new SourcePlace(pair.now().file(), pair.now().line()).toString();
      add(
          Topic.ENDPOINT,
          Direction.CHANGED,
          name(pair),
          "was " + before.door(),
          before.door(),
          pair.now().door(),
          place,
          causes.of(List.of(place), List.of()),
          null);
    }
  }

  private void access(Pair pair, EndpointState before) {
    EndpointState now = pair.now();
    AccessChange.Finding worse = AccessChange.between(before.formula(), now.formula());
    AccessChange.Finding better = AccessChange.between(now.formula(), before.formula());
    String was = "it was " + before.access() + ", it is " + now.access();
    switch (worse.kind()) {
      case OPENED ->
          access(
              pair,
              Direction.WEAKENED,
              "lets in "
                  + worse.caller()
                  + " now: "
                  + was
                  + (better.kind() == AccessChange.Kind.OPENED
                      ? ", and it refuses " + better.caller()
                      : ""),
              Alarm.ACCESS_WEAKENED);
      case MAYBE_OPENED ->
          access(pair, Direction.UNDECIDED, "is not decided any more: " + was, Alarm.UNDECIDED);
      case DECIDED_OPEN ->
          access(
              pair,
              Direction.DECIDED,
              "is known to let in " + worse.caller() + ": " + was,
              Alarm.ACCESS_WEAKENED);
      case NOT_WORSE -> {
        switch (better.kind()) {
          case OPENED ->
              access(
                  pair,
                  Direction.STRENGTHENED,
                  "refuses " + better.caller() + " now: " + was,
                  null);
          case MAYBE_OPENED -> access(pair, Direction.DECIDED, "is decided now: " + was, null);
          case DECIDED_OPEN ->
              access(pair, Direction.UNDECIDED, "may refuse more than before: " + was, null);
          case NOT_WORSE -> {}
        }
      }
    }
  }

  private void access(Pair pair, Direction direction, String what, @Nullable Alarm alarm) {
    EndpointState before = pair.before();
    List<String> old = before == null ? List.of() : before.places();
    add(
        Topic.ACCESS,
        direction,
        name(pair),
        what,
        before == null ? "" : before.access(),
        pair.now().access(),
        pair.now().places().isEmpty() ? "" : pair.now().places().get(0),
        causes.of(pair.now().places(), old),
        alarm);
  }

  private void objectCheck(Pair pair, EndpointState before) {
    String was = before.objectCheck();
    String is = pair.now().objectCheck();
    if (was.equals(is)) {
      return;
    }
    String place = new SourcePlace(pair.now().file(), pair.now().line()).toString();
    Cause cause = causes.of(List.of(place), List.of());
    boolean lost = is.equals("ABSENT") && !was.equals("UNKNOWN");
    Direction direction =
        lost
            ? Direction.WEAKENED
            : is.equals("UNKNOWN")
                ? Direction.UNDECIDED
                : was.equals("UNKNOWN")
                    ? Direction.DECIDED
                    : is.equals("PROVEN") ? Direction.STRENGTHENED : Direction.CHANGED;
    Alarm alarm =
        lost
            ? Alarm.ACCESS_WEAKENED
            : was.equals("PROVEN") && is.equals("UNKNOWN") ? Alarm.UNDECIDED : null;
    add(
        Topic.OBJECT_CHECK,
        direction,
        name(pair),
        "compares the record with the caller: was " + words(was) + ", is " + words(is),
        words(was),
        words(is),
        place,
        cause,
        alarm);
  }

  private void guards(Pair pair, EndpointState before) {
    Map<String, Integer> old = signatures(base.guards(), before);
    Map<String, Integer> young = signatures(head.guards(), pair.now());
    for (String guard : old.keySet()) {
      if (young.getOrDefault(guard, 0) < old.getOrDefault(guard, 0)) {
        guard(pair, Direction.WEAKENED, guard, " is not behind ", Alarm.GUARD_REMOVED);
      }
    }
    for (String guard : young.keySet()) {
      if (old.getOrDefault(guard, 0) < young.getOrDefault(guard, 0)) {
        guard(pair, Direction.STRENGTHENED, guard, " is behind ", null);
      }
    }
  }

  private void guard(
      Pair pair, Direction direction, String guard, String verb, @Nullable Alarm alarm) {
    boolean lost = direction == Direction.WEAKENED;
    EndpointState before = pair.before();
    add(
        Topic.GUARD,
        direction,
        name(pair),
        verb.strip() + " " + guard + (lost ? " any more" : " now"),
        lost ? guard : "",
        lost ? "" : guard,
        pair.now().places().isEmpty() ? "" : pair.now().places().get(0),
        causes.of(pair.now().places(), before == null ? List.of() : before.places()),
        alarm);
  }

  private static Map<String, Integer> signatures(List<GuardState> guards, EndpointState state) {
    Map<String, Integer> found = new TreeMap<>();
    for (GuardState guard : guards) {
      if (state.guards().contains(guard.id()) && !IN_ACCESS.contains(guard.kind())) {
        String kind = guard.kind().toLowerCase(Locale.ROOT).replace('_', ' ');
        found.merge("a " + kind + " guard that requires " + guard.requires(), 1, Integer::sum);
      }
    }
    return found;
  }

  private void variants(Pair pair, EndpointState before) {
    Map<String, String> old = byVariant(before);
    byVariant(pair.now())
        .forEach(
            (variant, formula) -> {
              AccessChange.Finding worse =
                  AccessChange.between(old.getOrDefault(variant, before.formula()), formula);
              boolean alsoByDefault =
                  AccessChange.between(before.formula(), pair.now().formula()).kind()
                      != AccessChange.Kind.NOT_WORSE;
              if (worse.kind() == AccessChange.Kind.OPENED && !alsoByDefault) {
                access(
                    pair,
                    Direction.WEAKENED,
                    "lets in " + worse.caller() + " in variant " + variant + " now",
                    Alarm.ACCESS_WEAKENED);
              }
            });
  }

  private static Map<String, String> byVariant(EndpointState state) {
    Map<String, String> found = new TreeMap<>();
    for (String text : state.variants()) {
      int colon = text.indexOf(": ");
      if (colon > 0) {
        found.put(text.substring(0, colon), text.substring(colon + 2));
      }
    }
    return found;
  }

  private void gone() {
    Set<String> kept = new TreeSet<>();
    for (Pair pair : pairs) {
      EndpointState before = pair.before();
      if (before != null) {
        kept.add(
            before.id() + "\u0000" + (before.path().equals(pair.now().path()) ? pair.verb() : ""));
        kept.add(before.id());
      }
    }
    for (EndpointState state : base.endpoints()) {
      boolean whole = !kept.contains(state.id());
      for (String verb : state.verbs().isEmpty() ? List.of("") : state.verbs()) {
        boolean left =
            !whole
                && (kept.contains(state.id() + "\u0000" + verb)
                    || kept.contains(state.id() + "\u0000")
                    || kept.contains(state.id() + "\u0000ANY")
                    || verb.equals("ANY"));
        if (!left) {
          String place = new SourcePlace(state.file(), state.line()).toString();
          add(
              Topic.ENDPOINT,
              Direction.REMOVED,
              name(state, verb),
              "is gone",
              state.access(),
              "",
              place,
              causes.of(List.of(), List.of(place)),
              null);
        }
      }
    }
  }

  private static String name(Pair pair) {
    return name(pair.now(), pair.verb());
  }

  private static String name(EndpointState state, String verb) {
    String door = (verb + " " + state.path()).strip();
    String name = state.protocol().equals("HTTP") ? door : state.protocol() + " " + door;
    return state.application().equals(".") ? name : state.application() + ": " + name;
  }

  private static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void add(
      Topic topic,
      Direction direction,
      String subject,
      String what,
      String before,
      String after,
      String place,
      Cause cause,
      @Nullable Alarm alarm) {
    found.add(
        new Difference(
            topic, direction, List.of(subject), what, before, after, place, cause, alarm));
  }
}
