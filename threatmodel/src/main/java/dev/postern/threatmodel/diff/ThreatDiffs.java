package dev.postern.threatmodel.diff;

import dev.postern.extractor.attribution.change.Change;
import dev.postern.queries.Severity;
import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.Snapshot.ThreatState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Threats that opened, closed and weigh otherwise. A threat whose id is new is the same as one that
 * went when it says the same but for numbers, under the names that files have now, or when the same
 * rule says it of the same doors.
 */
final class ThreatDiffs {
  private static final Set<String> STANDING = Set.of("OPEN", "POSSIBLE");

  private final Snapshot base;
  private final Snapshot head;
  private final Change change;
  private final Causes causes;
  private final List<Difference> found = new ArrayList<>();

  ThreatDiffs(Snapshot base, Snapshot head, Change change, Causes causes) {
    this.base = base;
    this.head = head;
    this.change = change;
    this.causes = causes;
  }

  List<Difference> find() {
    Map<String, ThreatState> before = new LinkedHashMap<>();
    base.threats().forEach(threat -> before.put(threat.id(), threat));
    List<ThreatState> fresh = new ArrayList<>();
    for (ThreatState threat : head.threats()) {
      ThreatState old = before.remove(threat.id());
      if (old == null) {
        fresh.add(threat);
      } else {
        compare(old, threat);
      }
    }
    List<ThreatState> gone = new ArrayList<>(before.values());
    fresh = pair(fresh, gone, old -> saying(old, true), now -> saying(now, false));
    fresh = pair(fresh, gone, ThreatDiffs::doors, ThreatDiffs::doors);
    fresh.forEach(now -> compare(null, now));
    gone.forEach(old -> closed(old, "is closed"));
    return List.copyOf(found);
  }

  /** Compares those that have an equal key; returns the fresh ones that are left. */
  private List<ThreatState> pair(
      List<ThreatState> fresh,
      List<ThreatState> gone,
      Function<ThreatState, String> oldKey,
      Function<ThreatState, String> youngKey) {
    Map<String, List<ThreatState>> left = new TreeMap<>();
    for (ThreatState old : gone) {
      String key = oldKey.apply(old);
      if (!key.isEmpty()) {
        left.computeIfAbsent(key, each -> new ArrayList<>()).add(old);
      }
    }
    List<ThreatState> kept = new ArrayList<>();
    for (ThreatState now : fresh) {
      List<ThreatState> same = left.getOrDefault(youngKey.apply(now), List.of());
      if (same.isEmpty()) {
        kept.add(now);
      } else {
        ThreatState old = same.remove(0);
        gone.remove(old);
        compare(old, now);
      }
    }
    return kept;
  }

  /** What the rule says of which doors, whatever class serves them; empty when of none. */
  private static String doors(ThreatState threat) {
    return threat.doors().isEmpty()
        ? ""
        : String.join(
            "\u0000", threat.rule(), threat.application(), String.join("\u0001", threat.doors()));
  }

  private void compare(@Nullable ThreatState old, ThreatState now) {
    boolean stood = old != null && STANDING.contains(old.status());
    boolean stands = STANDING.contains(now.status());
    if (old != null && stood && !stands) {
      closed(
          old,
          now.status().equals("ACCEPTED") ? "is accepted now" : "is closed: a control was found");
    } else if (stands && !stood) {
      opened(now);
    } else if (old != null && stands) {
      weighed(old, now);
    }
  }

  private void opened(ThreatState now) {
    add(
        Direction.NEW,
        now,
        "(" + now.severity() + (isPossible(now) ? ", possible" : "") + ") " + now.statement(),
        "",
        now.severity(),
        causes.of(places(now), List.of()),
        Alarm.THREAT);
  }

  private void closed(ThreatState old, String what) {
    if (STANDING.contains(old.status())) {
      add(
          Direction.REMOVED,
          old,
          what + ": " + old.statement(),
          old.severity(),
          "",
          causes.of(List.of(), places(old)),
          null);
    }
  }

  private void weighed(ThreatState old, ThreatState now) {
    int heavier = severity(now).compareTo(severity(old));
    boolean known = isPossible(old) && !isPossible(now);
    boolean unknown = !isPossible(old) && isPossible(now);
    Cause cause = causes.of(places(now), places(old));
    if (heavier != 0) {
      boolean worse = now.score() > old.score();
      add(
          worse ? Direction.WEAKENED : Direction.STRENGTHENED,
          now,
          "weighs " + now.severity() + ", was " + old.severity() + ": " + now.statement(),
          old.severity(),
          now.severity(),
          cause,
          worse ? Alarm.THREAT : null);
    }
    if (known || unknown) {
      add(
          known ? Direction.WEAKENED : Direction.UNDECIDED,
          now,
          (known ? "was possible and is known now: " : "was known and is possible now: ")
              + now.statement(),
          old.status(),
          now.status(),
          cause,
          known ? Alarm.THREAT : null);
    }
    doors(old, now, cause);
  }

  private void doors(ThreatState old, ThreatState now, Cause cause) {
    TreeSet<String> more = new TreeSet<>(now.doors());
    more.removeAll(old.doors());
    TreeSet<String> less = new TreeSet<>(old.doors());
    less.removeAll(now.doors());
    if (!more.isEmpty()) {
      add(
          Direction.WEAKENED,
          now,
          "concerns " + listed(more) + " too",
          String.valueOf(old.doors().size()),
          String.valueOf(now.doors().size()),
          cause,
          Alarm.THREAT);
    }
    if (!less.isEmpty() && more.isEmpty()) {
      add(
          Direction.STRENGTHENED,
          now,
          "does not concern " + listed(less) + " any more",
          String.valueOf(old.doors().size()),
          String.valueOf(now.doors().size()),
          cause,
          null);
    }
  }

  private static String listed(Set<String> doors) {
    String first = doors.stream().limit(3).collect(Collectors.joining(", "));
    return doors.size() > 3 ? first + " and " + (doors.size() - 3) + " more" : first;
  }

  private static List<String> places(ThreatState threat) {
    return threat.place().isEmpty() ? List.of() : List.of(threat.place());
  }

  private static boolean isPossible(ThreatState threat) {
    return threat.status().equals("POSSIBLE");
  }

  private static Severity severity(ThreatState threat) {
    return Severity.valueOf(threat.severity());
  }

  /** What it says without numbers. */
  private String saying(ThreatState threat, boolean old) {
    String text = threat.statement();
    if (old) {
      for (var file : change.files()) {
        if (file.isRenamed()) {
          text = text.replace(file.before(), file.path());
        }
      }
    }
    return String.join("\u0000", threat.rule(), threat.application(), text.replaceAll("\\d+", "#"));
  }

  private void add(
      Direction direction,
      ThreatState threat,
      String what,
      String before,
      String after,
      Cause cause,
      @Nullable Alarm alarm) {
    found.add(
        new Difference(
            Topic.THREAT,
            direction,
            List.of(threat.title()),
            what,
            before,
            after,
            threat.place(),
            cause,
            alarm));
  }
}
