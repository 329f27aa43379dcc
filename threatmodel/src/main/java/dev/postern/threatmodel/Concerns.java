package dev.postern.threatmodel;

import dev.postern.queries.Finding;
import dev.postern.queries.Stake;
import dev.postern.threatmodel.model.DataRow;
import dev.postern.threatmodel.model.EndpointRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks up what findings and doors concern in the attack surface and the data inventory. */
final class Concerns {
  private final TreeMap<String, List<EndpointRow>> doors = new TreeMap<>();
  private final TreeMap<String, String> sensitivities = new TreeMap<>();

  Concerns(List<EndpointRow> endpoints, List<DataRow> data) {
    endpoints.forEach(
        row ->
            doors
                .computeIfAbsent(key(row.application(), row.door()), each -> new ArrayList<>())
                .add(row));
    data.forEach(row -> sensitivities.put(row.dataClass(), row.sensitivity()));
  }

  /** What findings concern that are one threat. */
  Concern of(List<Finding> findings) {
    TreeSet<String> named = new TreeSet<>();
    List<EndpointRow> rows = new ArrayList<>();
    TreeSet<String> seen = new TreeSet<>();
    for (Finding finding : findings) {
      String key = key(finding.application(), finding.endpoint());
      if (!finding.endpoint().isEmpty() && seen.add(key)) {
        named.add(finding.endpoint());
        rows.addAll(doors.getOrDefault(key, List.of()));
      }
    }
    List<Stake> stakes = findings.stream().map(Finding::stake).distinct().toList();
    return new Concern(List.copyOf(named), rows, stakes, sensitivities);
  }

  /** What lies behind doors of one application. */
  Concern of(String application, Collection<String> named) {
    List<EndpointRow> rows = new ArrayList<>();
    TreeSet<String> sorted = new TreeSet<>(named);
    sorted.forEach(door -> rows.addAll(doors.getOrDefault(key(application, door), List.of())));
    return new Concern(List.copyOf(sorted), rows, List.of(), sensitivities);
  }

  private static String key(String application, String door) {
    return application + "\n" + door;
  }
}
