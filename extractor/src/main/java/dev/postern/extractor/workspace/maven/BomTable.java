package dev.postern.extractor.workspace.maven;

import dev.postern.extractor.workspace.build.Coordinates;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Managed versions of a bill of materials that is not in the tree.
 *
 * @param id the bill of materials, with the version the table was made from
 * @param properties its version properties, which a project that has it as parent may override
 * @param managed version expressions by {@code group:artifact}; {@code group:*} stands for every
 *     artifact of the group that has no row of its own
 */
record BomTable(Coordinates id, Map<String, String> properties, Map<String, String> managed) {

  BomTable {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    managed = Collections.unmodifiableMap(new LinkedHashMap<>(managed));
  }

  /** {@code major.minor} of its version. */
  String line() {
    return line(id.version());
  }

  /** How it is named as the giver of a version. */
  String giver() {
    return id.artifact() + " " + line() + " (bundled table)";
  }

  static String line(String version) {
    String[] parts = version.split("\\.", 3);
    return parts.length < 2 ? version : parts[0] + "." + parts[1];
  }
}
