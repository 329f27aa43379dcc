package dev.postern.extractor.workspace.maven;

import dev.postern.extractor.workspace.build.Coordinates;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The bundled tables of well-known bills of materials, one per minor line. They bridge parents and
 * imports that are not in the repository; the nearest line stands in for a line without a table.
 */
public final class BomTables {

  private static final String INDEX = "boms/index.txt";
  private static final String BOOT = "org.springframework.boot:spring-boot-dependencies";
  private static final String BOOT_PARENT = "org.springframework.boot:spring-boot-starter-parent";

  private final List<BomTable> tables;

  BomTables(List<BomTable> tables) {
    this.tables = List.copyOf(tables);
  }

  /** The tables that come with the product. */
  public static BomTables bundled() {
    List<BomTable> found = new ArrayList<>();
    for (String name : lines(INDEX)) {
      found.add(parse(name, lines("boms/" + name)));
    }
    return new BomTables(found);
  }

  /**
   * All that the tables manage, {@code group:artifact}, sorted; {@code group:*} for whole groups.
   */
  public SortedSet<String> managed() {
    SortedSet<String> all = new TreeSet<>();
    tables.forEach(table -> all.addAll(table.managed().keySet()));
    return all;
  }

  /** The table for a parent or an imported bill of materials. */
  Optional<BomTable> find(Coordinates wanted) {
    String key = wanted.key().equals(BOOT_PARENT) ? BOOT : wanted.key();
    return tables.stream()
        .filter(table -> table.id().key().equals(key))
        .min(
            Comparator.<BomTable>comparingLong(table -> distance(table, wanted.version()))
                .thenComparing(table -> table.id().version(), Comparator.reverseOrder()));
  }

  /** A number that is smaller for nearer lines: other majors are far, minors count. */
  private static long distance(BomTable table, String version) {
    long wanted = lineNumber(version);
    long own = lineNumber(table.id().version());
    return wanted < 0 ? Long.MAX_VALUE - own : Math.abs(wanted - own);
  }

  private static long lineNumber(String version) {
    String[] parts = BomTable.line(version).split("[^0-9]+", 3);
    try {
      long major = Long.parseLong(parts[0]);
      long minor = parts.length > 1 && !parts[1].isEmpty() ? Long.parseLong(parts[1]) : 0;
      return major * 1000 + Math.min(minor, 999);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  static BomTable parse(String name, List<String> lines) {
    Coordinates id = new Coordinates("", "", "");
    Map<String, String> properties = new LinkedHashMap<>();
    Map<String, String> managed = new LinkedHashMap<>();
    int number = 0;
    for (String line : lines) {
      number++;
      int equals = line.indexOf('=');
      if (line.startsWith("bom ")) {
        String[] parts = line.substring(4).split(":", 3);
        id = new Coordinates(parts[0], parts[1], parts[2]);
      } else if (line.startsWith("p ") && equals > 0) {
        properties.put(line.substring(2, equals), line.substring(equals + 1));
      } else if (line.startsWith("m ") && equals > 0) {
        managed.put(line.substring(2, equals), line.substring(equals + 1));
      } else {
        throw new IllegalStateException(name + ":" + number + ": not a row of a table: " + line);
      }
    }
    return new BomTable(id, properties, managed);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = BomTables.class.getResourceAsStream(resource)) {
      if (in == null) {
        return List.of();
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader.lines().filter(line -> !line.isBlank()).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bundled resource " + resource, e);
    }
  }
}
