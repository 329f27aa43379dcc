package dev.postern.threatmodel;

import dev.postern.threatmodel.dfd.GraphRow;
import dev.postern.threatmodel.dfd.ModelQueries;
import dev.postern.threatmodel.model.EndpointRow;
import java.util.List;

/** The endpoints of the graph with their access and the data they touch. */
public final class AttackSurface {

  private final ModelQueries queries;

  public AttackSurface(ModelQueries queries) {
    this.queries = queries;
  }

  /** One row per endpoint in the default variant, by application, protocol, path and verb. */
  public List<EndpointRow> endpoints() {
    return queries.rows("endpoints").stream().map(AttackSurface::endpoint).toList();
  }

  private static EndpointRow endpoint(GraphRow row) {
    return new EndpointRow(
        row.text("uid"),
        row.text("application"),
        row.text("protocol"),
        row.text("verb"),
        row.text("path"),
        row.text("handlerClass"),
        row.text("handlerMethod"),
        row.text("file"),
        row.number("line"),
        row.text("function"),
        access(row),
        row.text("objectCheck"),
        row.text("reason"),
        row.flag("stateChanging"),
        row.texts("authorities"),
        row.texts("classes"),
        row.sorted("categories"),
        row.texts("sensitivities"),
        row.sorted("questions"));
  }

  private static String access(GraphRow row) {
    String separator = row.flag("allRequired") ? "&" : "|";
    String names = String.join(separator, row.texts("authorities"));
    return switch (row.text("function")) {
      case "PUBLIC_DECLARED", "PUBLIC_DEFAULT" -> "public";
      case "AUTHENTICATED" -> "authenticated";
      case "ROLE" -> "role:" + names;
      case "PERMISSION" -> "perm:" + names;
      case "DENY" -> "denied";
      default -> "unknown";
    };
  }
}
