package dev.postern.threatmodel.risk;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.model.Sha256;
import dev.postern.extractor.yaml.StrictYaml;
import dev.postern.extractor.yaml.YamlMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The point tables of one version of the risk model, checked when they are read. */
final class RiskTables {
  private static final String RESOURCE = "risk-model.yml";
  private static final Map<String, Set<String>> ROWS = rows();

  private final Map<String, Map<String, Integer>> tables = new TreeMap<>();
  private final List<Integer> bands;
  private final String version;

  private RiskTables(String origin, byte[] bytes) {
    YamlMap map = StrictYaml.read(origin, new String(bytes, StandardCharsets.UTF_8));
    TreeMap<String, Set<String>> known = new TreeMap<>(ROWS);
    known.put("id", Set.of());
    known.put("bands", Set.of());
    map.allow(known.keySet());
    ROWS.forEach((name, rows) -> tables.put(name, table(map, name, rows)));
    bands = map.numbers("bands");
    if (bands.size() != 4) {
      throw map.wrong("bands", "must be four cuts");
    }
    version = map.text("id") + " (" + Sha256.hex(bytes).substring(0, 12) + ")";
  }

  /** The bundled tables. */
  static RiskTables bundled() {
    try (InputStream in = RiskTables.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the distribution");
      }
      return new RiskTables(RESOURCE, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tables given as text, for tests. */
  static RiskTables of(String text) {
    return new RiskTables("test.yml", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Name and digest. */
  String version() {
    return version;
  }

  /** The four cuts between the five bands, ascending. */
  List<Integer> bands() {
    return bands;
  }

  /**
   * The points of a row.
   *
   * @throws ModelFormatException when there is no such row
   */
  int points(String table, String row) {
    Integer points = tables.getOrDefault(table, Map.of()).get(row);
    if (points == null) {
      throw new ModelFormatException(RESOURCE + ": " + table + " has no row '" + row + "'");
    }
    return points;
  }

  /** The points of a class of data in full: its own, or those of its sensitivity. */
  int dataPoints(DataAtRisk data) {
    Integer own = tables.getOrDefault("data", Map.of()).get(data.dataClass());
    return own == null ? points("data", data.sensitivity()) : own;
  }

  /** Names of the classes of data that have points of their own, sorted. */
  List<String> classes() {
    return tables.getOrDefault("data", Map.of()).keySet().stream()
        .filter(row -> row.equals(row.toUpperCase(Locale.ROOT)))
        .filter(row -> !ROWS.getOrDefault("data", Set.of()).contains(row))
        .sorted()
        .toList();
  }

  private static Map<String, Integer> table(YamlMap map, String name, Set<String> rows) {
    Map<String, Integer> table = new LinkedHashMap<>();
    map.plain(name)
        .forEach(
            (row, points) -> {
              boolean ofClass = name.equals("data") && row.equals(row.toUpperCase(Locale.ROOT));
              if (!rows.contains(row) && !ofClass) {
                throw map.wrong(name, "unknown row '" + row + "'");
              }
              if (!(points instanceof Long number) || number < 0 || number > 100) {
                throw map.wrong(name, row + " must be a whole number from 0 to 100");
              }
              table.put(row, number.intValue());
            });
    if (!table.keySet().containsAll(rows)) {
      throw map.wrong(name, "must have the rows " + String.join(", ", rows));
    }
    return table;
  }

  private static Map<String, Set<String>> rows() {
    TreeMap<String, Set<String>> rows = new TreeMap<>();
    rows.put("exposure", Set.of("unknown", "message", "schedule", "operators"));
    rows.put("access", Set.of("anonymous", "unknown", "authenticated", "role", "denied"));
    rows.put("path", Set.of("carried", "reached"));
    rows.put("friction", Set.of("no-object-check", "state-changing"));
    rows.put(
        "data", Set.of("SECRET", "SENSITIVE", "PERSONAL", "INTERNAL", "further-class", "most"));
    rows.put("share", Set.of("read", "touched", "changed", "added", "logged"));
    rows.put(
        "effect",
        Set.of(
            "privilege-change",
            "write-any",
            "read-many",
            "management",
            "weakened-control",
            "read-one",
            "logged",
            "write-new",
            "metadata"));
    rows.put("blast", Set.of("per-doubling", "most"));
    rows.put("severity", Set.of("CRITICAL", "HIGH", "MEDIUM"));
    return rows;
  }
}
