package dev.postern.threatmodel.dfd;

import dev.postern.threatmodel.model.Architecture;

/** Reads the recovered architecture from the graph. */
public final class ArchitectureReader {

  private final ModelQueries queries;

  public ArchitectureReader(ModelQueries queries) {
    this.queries = queries;
  }

  /** The architecture; without parts when none was recovered. */
  public Architecture read() {
    return new Architecture(
        queries.rows("components").stream().map(ArchitectureReader::component).toList(),
        queries.rows("component-flows").stream().map(ArchitectureReader::link).toList());
  }

  private static Architecture.Component component(GraphRow row) {
    return new Architecture.Component(
        row.text("name"),
        row.text("role"),
        row.text("technology"),
        row.sorted("traits"),
        row.number("port"),
        row.text("application"),
        row.text("confidence"),
        row.text("text"),
        row.text("file"),
        row.number("line"));
  }

  private static Architecture.Link link(GraphRow row) {
    return new Architecture.Link(
        row.text("from"),
        row.text("to"),
        row.text("protocol"),
        row.sorted("traits"),
        row.text("confidence"),
        row.text("rule") + ": " + row.text("text"),
        row.text("file"),
        row.number("line"));
  }
}
