package dev.postern.threatmodel.report;

import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.ThreatModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The matrix of page one: who may come in, against what they can touch. Every endpoint counts once
 * in each column it touches and in the row of its access.
 */
public final class DoorsByTreasure {

  /** Column titles. */
  public static final List<String> TREASURES =
      List.of(
          "credentials", "health", "personal data", "money", "changes state", "nothing classified");

  private static final Map<String, Predicate<EndpointRow>> DOORS = doors();

  private DoorsByTreasure() {}

  /** One row of the matrix with a count per column. */
  public record Row(String door, List<Integer> counts) {
    public Row {
      counts = List.copyOf(counts);
    }
  }

  /** The rows that have at least one endpoint. */
  public static List<Row> of(ThreatModel model) {
    List<Row> rows = new ArrayList<>();
    DOORS.forEach(
        (name, fits) -> {
          List<EndpointRow> behind =
              model.endpoints().stream().filter(row -> door(row).equals(name)).toList();
          if (!behind.isEmpty()) {
            rows.add(
                new Row(
                    name,
                    TREASURES.stream()
                        .map(t -> (int) behind.stream().filter(row -> touches(row, t)).count())
                        .toList()));
          }
        });
    return rows;
  }

  /** The row an endpoint belongs to. */
  public static String door(EndpointRow row) {
    return DOORS.entrySet().stream()
        .filter(entry -> entry.getValue().test(row))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("unknown");
  }

  /** Whether an endpoint belongs to a column. */
  public static boolean touches(EndpointRow row, String treasure) {
    List<String> categories = row.dataCategories();
    return switch (treasure) {
      case "credentials" -> categories.contains("credential");
      case "health" -> categories.contains("health");
      case "money" -> categories.contains("financial");
      case "personal data" -> categories.stream().anyMatch(DoorsByTreasure::isPersonal);
      case "changes state" -> row.stateChanging();
      default -> categories.isEmpty() && !row.stateChanging();
    };
  }

  private static boolean isPersonal(String category) {
    return !List.of("credential", "health", "financial", "state").contains(category);
  }

  private static Map<String, Predicate<EndpointRow>> doors() {
    Map<String, Predicate<EndpointRow>> doors = new LinkedHashMap<>();
    Predicate<EndpointRow> http = row -> row.protocol().equals("HTTP");
    doors.put("anonymous", http.and(EndpointRow::isPublic));
    doors.put("any signed-in user", http.and(row -> row.function().equals("AUTHENTICATED")));
    doors.put(
        "role or permission",
        http.and(row -> row.function().equals("ROLE") || row.function().equals("PERMISSION")));
    doors.put("nobody", http.and(row -> row.function().equals("DENY")));
    doors.put("message or job", http.negate());
    doors.put("unknown", row -> true);
    return doors;
  }
}
