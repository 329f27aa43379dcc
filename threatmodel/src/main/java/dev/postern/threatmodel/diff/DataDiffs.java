package dev.postern.threatmodel.diff;

import dev.postern.threatmodel.snapshot.EndpointState;
import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.SystemState.DataWay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Classified data that goes where it did not go, and the other way round. */
final class DataDiffs {
  private final Snapshot base;
  private final Snapshot head;
  private final Causes causes;
  private final Map<String, String> moved;
  private final List<Difference> found = new ArrayList<>();

  /**
   * @param moved doors of the base with their address at the head
   */
  DataDiffs(Snapshot base, Snapshot head, Causes causes, Map<String, String> moved) {
    this.base = base;
    this.head = head;
    this.causes = causes;
    this.moved = moved;
  }

  List<Difference> find() {
    Map<String, DataWay> before = byKey(base, moved);
    Map<String, DataWay> now = byKey(head, Map.of());
    Set<String> oldDoors = doors(base, moved);
    Set<String> youngDoors = doors(head, Map.of());
    now.forEach(
        (key, way) -> {
          if (way.door().isEmpty() || oldDoors.contains(way.door())) {
            compare(way, before.get(key), true);
          }
        });
    before.forEach(
        (key, way) -> {
          if (way.door().isEmpty() || youngDoors.contains(way.door())) {
            compare(way, now.get(key), false);
          }
        });
    return List.copyOf(found);
  }

  private void compare(DataWay way, @Nullable DataWay other, boolean fresh) {
    TreeSet<String> fields = new TreeSet<>(way.fields());
    if (other != null) {
      fields.removeAll(other.fields());
    }
    if (fields.isEmpty()) {
      return;
    }
    String type =
        way.type()
            .substring(Math.max(way.type().lastIndexOf('.'), way.type().lastIndexOf('$')) + 1);
    String data =
        fields.stream().map(field -> type + "." + field).collect(Collectors.joining(", "));
    String categories = String.join(", ", way.categories());
    found.add(
        new Difference(
            Topic.DATA,
            fresh ? Direction.NEW : Direction.REMOVED,
            List.of(data),
            "(" + categories + ") " + verb(way, fresh),
            fresh ? "" : way.sink(),
            fresh ? way.sink() : "",
            way.place(),
            fresh
                ? causes.of(List.of(way.place()), List.of())
                : causes.of(List.of(), List.of(way.place())),
            fresh ? Alarm.DATA_SINK : null));
  }

  private static String verb(DataWay way, boolean fresh) {
    String where =
        switch (way.sink()) {
          case "response" -> "returned by " + way.door();
          case "db" -> "kept in " + way.target();
          case "log" -> "logged by " + way.target();
          default -> "handed to " + way.target() + " (" + way.sink().replace('-', ' ') + ")";
        };
    return fresh ? "is " + where + " now" : "is not " + where + " any more";
  }

  private static Map<String, DataWay> byKey(Snapshot snapshot, Map<String, String> moved) {
    Map<String, DataWay> all = new TreeMap<>();
    for (DataWay way : snapshot.system().ways()) {
      DataWay addressed =
          new DataWay(
              way.sink(),
              way.target(),
              moved.getOrDefault(way.door(), way.door()),
              way.type(),
              way.fields(),
              way.categories(),
              way.place());
      all.put(addressed.key(), addressed);
    }
    return all;
  }

  private static Set<String> doors(Snapshot snapshot, Map<String, String> moved) {
    return snapshot.endpoints().stream()
        .map(EndpointState::door)
        .map(door -> moved.getOrDefault(door, door))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
