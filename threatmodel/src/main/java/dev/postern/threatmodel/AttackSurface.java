package dev.postern.threatmodel;

import dev.postern.threatmodel.dfd.GraphRow;
import dev.postern.threatmodel.dfd.ModelQueries;
import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.Touch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The endpoints of the graph with their access and the data they touch. */
public final class AttackSurface {

  private static final Set<String> COLLECTIONS =
      Set.of(
          "Collection",
          "Flux",
          "Iterable",
          "List",
          "Map",
          "Multi",
          "Page",
          "PagedModel",
          "Set",
          "Slice",
          "Stream");

  private static final Set<String> VERBS_THAT_ADD = Set.of("GET", "POST");
  private static final Pattern ADDING =
      Pattern.compile("(save|insert|persist|add|create|append|register)([A-Z_].*)?");

  private final ModelQueries queries;

  public AttackSurface(ModelQueries queries) {
    this.queries = queries;
  }

  /** One row per endpoint in the default variant, by application, protocol, path and verb. */
  public List<EndpointRow> endpoints() {
    return queries.rows("endpoints").stream().map(AttackSurface::endpoint).toList();
  }

  /**
   * What differs from the default in other variants, by the uid of the endpoint: for example {@code
   * security.enabled=false: public}.
   */
  public Map<String, String> variants() {
    Map<String, String> found = new LinkedHashMap<>();
    for (GraphRow row : queries.rows("variants")) {
      found.merge(
          row.text("uid"),
          row.text("variant") + ": " + access(row),
          (before, more) -> before + "; " + more);
    }
    return found;
  }

  private static EndpointRow endpoint(GraphRow row) {
    return new EndpointRow(
        row.text("uid"),
        row.text("application"),
        row.text("protocol"),
        row.text("verb"),
        row.text("mapped"),
        row.text("path"),
        row.text("handlerClass"),
        row.text("handlerMethod"),
        row.text("framework"),
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
        touches(row),
        severalRecords(row),
        addsOnly(row),
        row.sorted("questions"),
        row.texts("assumed"));
  }

  /** {@code MODE CLASS} each. */
  private static List<Touch> touches(GraphRow row) {
    return row.sorted("touches").stream()
        .map(each -> each.split(" ", 2))
        .map(parts -> new Touch(parts[0], parts.length > 1 ? parts[1] : ""))
        .toList();
  }

  /**
   * A collection may carry many; so may text, bytes and types that say nothing about their content,
   * unless the request addresses one record.
   */
  private static boolean severalRecords(GraphRow row) {
    List<String> types = row.texts("responseTypes");
    boolean typed = row.texts("touches").stream().anyMatch(each -> each.startsWith("RETURN "));
    boolean addressed = !row.text("objectCheck").equals("NOT_APPLICABLE");
    return types.stream().anyMatch(AttackSurface::isCollection) || !(typed || addressed);
  }

  /** Told by verb, path and the names of the writing operations; what has another name changes. */
  private static boolean addsOnly(GraphRow row) {
    return VERBS_THAT_ADD.contains(row.text("verb"))
        && !row.text("path").contains("{")
        && row.texts("writes").stream().allMatch(each -> ADDING.matcher(each).matches())
        && row.texts("touches").stream().noneMatch(each -> each.startsWith("DELETE "));
  }

  private static boolean isCollection(String type) {
    return COLLECTIONS.contains(type) || type.endsWith("[]");
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
