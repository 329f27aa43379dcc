package dev.postern.threatmodel.loadbearing;

import dev.postern.queries.RowSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Asks the graph which guards alone hold doors closed. A guard is taken as loosened rather than
 * deleted: its requests stay its own and ask for nothing, so that a rule behind it does not catch
 * them. A door is not told where another guard asks for something that is not known. Switches that
 * hold many guards up at once, such as the one of method security, are not told.
 *
 * <p>An asset counts for a guard when none of the doors to it is undecided or as open already; so a
 * guard can bear a door and no asset.
 */
public final class LoadBearingFinder {
  private static final String DOORS =
      """
      MATCH (e:Endpoint)-[h:HAS_ACCESS]->(d:AccessDecision) WHERE h.variant = 'default'
      RETURN e.uid AS uid, e.name AS name, d.formula AS formula, d.objectCheck AS objectCheck
      ORDER BY uid
      """;
  private static final String GUARDS =
      """
      MATCH (e:Endpoint)-[b:GUARDED_BY]->(g:Guard)
      WHERE b.variant = 'default' AND b.role IN ['DECIDES', 'ADDS'] AND g.effective
      RETURN e.uid AS endpoint, g.uid AS uid, g.name AS name, g.kind AS kind, g.matcher AS matcher,
             g.requires AS requires, coalesce(g.evFiles[0], '') AS file, coalesce(g.evLines[0], 0) AS line
      ORDER BY endpoint, uid
      """;
  private static final String CHECKS =
      """
      MATCH (e:Endpoint)-[c:CHECKS_OBJECT]->(m:Method) WHERE c.checkStrength = 'DOMINATES'
      RETURN DISTINCT e.uid AS endpoint, m.uid AS uid, m.name AS name,
             coalesce(c.evFiles[0], m.file) AS file, coalesce(c.evLines[0], m.startLine) AS line
      ORDER BY endpoint, uid
      """;
  private static final String ASSETS =
      """
      MATCH (e:Endpoint)-[:TOUCHES_DATA]->(f:DataField) WHERE f.gravity > 0
      RETURN DISTINCT e.uid AS endpoint, f.className AS type, f.name AS field,
             f.sensitivity AS sensitivity, f.gravity AS gravity
      ORDER BY endpoint, type, field
      """;

  private static final Comparator<LoadBearingGuard> ORDER =
      Comparator.comparing(LoadBearingGuard::opensTo)
          .thenComparing(guard -> -guard.assets().stream().mapToLong(Asset::gravity).sum())
          .thenComparing(guard -> -guard.endpoints().size())
          .thenComparing(LoadBearingGuard::uid);

  private final RowSource rows;

  public LoadBearingFinder(RowSource rows) {
    this.rows = rows;
  }

  /**
   * All such guards; those that open to the most come first, then those with the gravest assets.
   */
  public List<LoadBearingGuard> all() {
    Map<String, Door> doors = doors();
    Map<Asset, Set<Door>> assets = assets(doors);
    Map<String, Found> found = new TreeMap<>();
    for (Door door : doors.values()) {
      for (Door.Held guard : door.guards()) {
        opened(door, guard).ifPresent(to -> put(found, guard, to, door));
      }
      boolean proven = door.objectCheck().equals("PROVEN");
      if (proven && door.checks().size() == 1 && door.level() != Door.Level.ANYONE) {
        put(found, door.checks().get(0), OpensTo.OTHER_USERS, door);
      }
    }
    return found.values().stream().map(each -> each.guard(assets)).sorted(ORDER).toList();
  }

  private static Optional<OpensTo> opened(Door door, Door.Held guard) {
    boolean closes =
        guard.level().compareTo(Door.Level.USER) >= 0
            && door.level().compareTo(Door.Level.USER) >= 0;
    if (!closes) {
      return Optional.empty();
    }
    return switch (door.without(guard)) {
      case ANYONE -> Optional.of(OpensTo.ANYONE);
      case USER ->
          door.level() == Door.Level.RIGHT && guard.level() == Door.Level.RIGHT
              ? Optional.of(OpensTo.ANY_USER)
              : Optional.empty();
      case UNDECIDED, RIGHT -> Optional.empty();
    };
  }

  /** A guard with the doors that it holds. */
  private record Found(Door.Held guard, OpensTo opensTo, Set<String> names, Set<String> uids) {

    LoadBearingGuard guard(Map<Asset, Set<Door>> assets) {
      List<Asset> borne = new ArrayList<>();
      assets.forEach(
          (asset, doors) -> {
            boolean held = doors.stream().anyMatch(door -> uids.contains(door.uid()));
            if (held && doors.stream().noneMatch(door -> isAsOpen(door))) {
              borne.add(asset);
            }
          });
      return new LoadBearingGuard(
          guard.uid(),
          guard.name(),
          guard.kind(),
          guard.matcher(),
          guard.requires(),
          guard.file(),
          guard.line(),
          opensTo,
          List.copyOf(names),
          borne);
    }

    private boolean isAsOpen(Door door) {
      return switch (opensTo) {
        case ANYONE -> door.level().compareTo(Door.Level.ANYONE) <= 0;
        case ANY_USER -> door.level().compareTo(Door.Level.USER) <= 0;
        case OTHER_USERS ->
            door.level().compareTo(Door.Level.ANYONE) <= 0
                || door.objectCheck().equals("ABSENT")
                || door.objectCheck().equals("UNKNOWN");
      };
    }
  }

  private static void put(Map<String, Found> found, Door.Held guard, OpensTo to, Door door) {
    Found all =
        found.computeIfAbsent(
            guard.uid() + "\n" + to, key -> new Found(guard, to, new TreeSet<>(), new TreeSet<>()));
    all.names().add(door.name());
    all.uids().add(door.uid());
  }

  private Map<String, Door> doors() {
    Map<String, Door> doors = new LinkedHashMap<>();
    for (Map<String, Object> row : rows.rows(DOORS, Map.of())) {
      Door.Level level = Door.Level.ofFormula(text(row, "formula"));
      doors.put(
          text(row, "uid"),
          new Door(text(row, "uid"), text(row, "name"), level, text(row, "objectCheck")));
    }
    for (Map<String, Object> row : rows.rows(GUARDS, Map.of())) {
      Door door = doors.get(text(row, "endpoint"));
      if (door != null) {
        door.guards().add(held(row, text(row, "kind"), text(row, "requires")));
      }
    }
    for (Map<String, Object> row : rows.rows(CHECKS, Map.of())) {
      Door door = doors.get(text(row, "endpoint"));
      if (door != null) {
        door.checks().add(held(row, "OBJECT_CHECK", "the record is the caller's"));
      }
    }
    return doors;
  }

  private static Door.Held held(Map<String, Object> row, String kind, String requires) {
    Object line = row.getOrDefault("line", 0L);
    return new Door.Held(
        text(row, "uid"),
        text(row, "name"),
        kind,
        text(row, "matcher"),
        requires,
        text(row, "file"),
        line instanceof Long number ? (int) (long) number : 0);
  }

  private Map<Asset, Set<Door>> assets(Map<String, Door> doors) {
    Map<Asset, Set<Door>> assets = new TreeMap<>();
    for (Map<String, Object> row : rows.rows(ASSETS, Map.of())) {
      String type = text(row, "type");
      String name = type.substring(type.lastIndexOf('.') + 1) + "." + text(row, "field");
      long gravity = row.get("gravity") instanceof Long number ? number : 0;
      Door door = doors.get(text(row, "endpoint"));
      if (door != null) {
        assets
            .computeIfAbsent(
                new Asset(name, text(row, "sensitivity"), gravity), key -> new LinkedHashSet<>())
            .add(door);
      }
    }
    return assets;
  }

  private static String text(Map<String, Object> row, String column) {
    return row.getOrDefault(column, "") instanceof String text ? text : "";
  }
}
