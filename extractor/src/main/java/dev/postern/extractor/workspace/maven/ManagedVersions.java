package dev.postern.extractor.workspace.maven;

import dev.postern.extractor.workspace.build.Coordinates;
import java.util.Optional;

/** Versions from bundled tables of bills of materials, for readers of other build systems. */
public final class ManagedVersions {

  private final BomTables tables;

  public ManagedVersions(BomTables tables) {
    this.tables = tables;
  }

  /** The version a bill of materials manages for {@code group:artifact}; empty when not known. */
  public String version(Coordinates bom, String key) {
    Optional<BomTable> table = tables.find(bom);
    if (table.isEmpty()) {
      return "";
    }
    String group = key.substring(0, key.indexOf(':'));
    String expression =
        table
            .get()
            .managed()
            .getOrDefault(key, table.get().managed().getOrDefault(group + ":*", ""));
    return Interpolation.resolved(expression, table.get().properties());
  }

  /** How the table is named as the giver of a version. */
  public String name(Coordinates bom) {
    return tables.find(bom).map(BomTable::giver).orElse("");
  }
}
