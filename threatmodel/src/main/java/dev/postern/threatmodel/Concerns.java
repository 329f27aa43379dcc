package dev.postern.threatmodel;

import dev.postern.queries.Finding;
import dev.postern.threatmodel.model.DataRow;
import dev.postern.threatmodel.model.EndpointRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks up what findings and doors concern: rows of the attack surface and logged data. */
final class Concerns {
  private final TreeMap<String, List<EndpointRow>> doors = new TreeMap<>();
  private final TreeMap<String, List<DataRow>> logged = new TreeMap<>();

  Concerns(List<EndpointRow> endpoints, List<DataRow> data) {
    endpoints.forEach(row -> at(doors, key(row.application(), row.door())).add(row));
    data.forEach(row -> row.loggedAt().forEach(place -> at(logged, place).add(row)));
  }

  Concern of(List<Finding> findings) {
    TreeSet<String> named = new TreeSet<>();
    List<EndpointRow> rows = new ArrayList<>();
    TreeMap<String, String> sensitivities = new TreeMap<>();
    TreeSet<String> seen = new TreeSet<>();
    for (Finding finding : findings) {
      logged
          .getOrDefault(finding.subject().place(), List.of())
          .forEach(row -> sensitivities.put(row.dataClass(), row.sensitivity()));
      if (!finding.endpoint().isEmpty()) {
        named.add(finding.endpoint());
        String key = key(finding.application(), finding.endpoint());
        if (seen.add(key)) {
          rows.addAll(doors.getOrDefault(key, List.of()));
        }
      }
    }
    rows.forEach(row -> add(row, sensitivities));
    return new Concern(List.copyOf(named), rows, sensitivities);
  }

  Concern of(String application, Collection<String> named) {
    List<EndpointRow> rows = new ArrayList<>();
    TreeMap<String, String> sensitivities = new TreeMap<>();
    TreeSet<String> sorted = new TreeSet<>(named);
    sorted.forEach(door -> rows.addAll(doors.getOrDefault(key(application, door), List.of())));
    rows.forEach(row -> add(row, sensitivities));
    return new Concern(List.copyOf(sorted), rows, sensitivities);
  }

  private static void add(EndpointRow row, Map<String, String> sensitivities) {
    for (int i = 0; i < Math.min(row.dataClasses().size(), row.sensitivities().size()); i++) {
      sensitivities.put(row.dataClasses().get(i), row.sensitivities().get(i));
    }
  }

  private static <T> List<T> at(Map<String, List<T>> map, String key) {
    return map.computeIfAbsent(key, each -> new ArrayList<>());
  }

  private static String key(String application, String door) {
    return application + "\n" + door;
  }
}
