package dev.postern.threatmodel.diff;

import dev.postern.threatmodel.snapshot.SystemState;
import dev.postern.threatmodel.snapshot.SystemState.Crossing;
import dev.postern.threatmodel.snapshot.SystemState.Library;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Boundaries that are crossed and libraries that are used. */
final class SystemDiffs {
  private static final int NAMED = 3;

  private final SystemState base;
  private final SystemState head;
  private final Causes causes;
  private final List<Difference> found = new ArrayList<>();

  SystemDiffs(SystemState base, SystemState head, Causes causes) {
    this.base = base;
    this.head = head;
    this.causes = causes;
  }

  List<Difference> find() {
    crossings();
    libraries();
    return List.copyOf(found);
  }

  private void crossings() {
    Map<String, Crossing> before = byKey(base);
    Map<String, Crossing> now = byKey(head);
    now.forEach(
        (key, crossing) -> {
          Crossing old = before.get(key);
          if (old == null) {
            crossing(crossing, Direction.NEW, "is new" + carrying(crossing.dataClasses()));
          } else {
            TreeSet<String> more = new TreeSet<>(crossing.dataClasses());
            more.removeAll(old.dataClasses());
            TreeSet<String> less = new TreeSet<>(old.dataClasses());
            less.removeAll(crossing.dataClasses());
            if (!more.isEmpty()) {
              crossing(crossing, Direction.WEAKENED, "carries " + String.join(", ", more) + " now");
            }
            if (!less.isEmpty()) {
              crossing(
                  crossing,
                  Direction.STRENGTHENED,
                  "does not carry " + String.join(", ", less) + " any more");
            }
          }
        });
    before.forEach(
        (key, crossing) -> {
          if (!now.containsKey(key)) {
            crossing(crossing, Direction.REMOVED, "is gone");
          }
        });
  }

  private void crossing(Crossing crossing, Direction direction, String what) {
    boolean worse = direction == Direction.NEW || direction == Direction.WEAKENED;
    String protocol = crossing.protocol().isEmpty() ? "" : " over " + crossing.protocol();
    found.add(
        new Difference(
            Topic.BOUNDARY,
            direction,
            List.of(crossing.source() + " → " + crossing.target() + protocol),
            "(" + crossing.sourceZone() + " → " + crossing.targetZone() + ") " + what,
            "",
            "",
            "",
            Cause.UNKNOWN,
            worse ? Alarm.BOUNDARY : null));
  }

  private static String carrying(Collection<String> classes) {
    return classes.isEmpty() ? "" : " and carries " + String.join(", ", classes);
  }

  private static Map<String, Crossing> byKey(SystemState state) {
    return state.crossings().stream()
        .collect(Collectors.toMap(Crossing::key, each -> each, (a, b) -> a, TreeMap::new));
  }

  private void libraries() {
    Map<String, Map<String, String>> before = byName(base);
    Map<String, Map<String, String>> now = byName(head);
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      Map<String, String> old = before.getOrDefault(name, new TreeMap<>());
      Map<String, String> young = now.getOrDefault(name, new TreeMap<>());
      if (old.isEmpty()) {
        library(name, Direction.NEW, "", versions(young), modules(young.keySet()));
      } else if (young.isEmpty()) {
        library(name, Direction.REMOVED, versions(old), "", modules(old.keySet()));
      } else if (!versions(old).equals(versions(young))) {
        library(name, Direction.CHANGED, versions(old), versions(young), "");
      }
    }
  }

  private void library(String name, Direction direction, String was, String is, String modules) {
    Alarm alarm = direction == Direction.NEW ? Alarm.DEPENDENCY : null;
    String what =
        switch (direction) {
          case NEW -> "is a new dependency of " + modules;
          case REMOVED -> "is no dependency of " + modules + " any more";
          default -> "was " + was + ", is " + is;
        };
    String version = direction == Direction.NEW && !is.equals("?") ? " " + is : "";
    found.add(
        new Difference(
            Topic.DEPENDENCY,
            direction,
            List.of(name + version),
            what,
            was,
            is,
            "",
            causes.ofBuilds(),
            alarm));
  }

  private static String modules(Collection<String> modules) {
    String named =
        modules.stream()
            .map(name -> name.equals(".") ? "the root module" : name)
            .limit(NAMED)
            .collect(Collectors.joining(", "));
    int more = modules.size() - NAMED;
    return more > 0 ? named + " and " + more + " more" : named;
  }

  private static String versions(Map<String, String> byModule) {
    return String.join(", ", new TreeSet<>(byModule.values()));
  }

  private static Map<String, Map<String, String>> byName(SystemState state) {
    Map<String, Map<String, String>> all = new TreeMap<>();
    for (Library library : state.libraries()) {
      all.computeIfAbsent(library.name(), key -> new TreeMap<>())
          .put(library.module(), library.version().isEmpty() ? "?" : library.version());
    }
    return all;
  }
}
