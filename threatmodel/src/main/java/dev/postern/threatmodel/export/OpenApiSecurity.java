package dev.postern.threatmodel.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.threatmodel.model.EndpointRow;
import java.util.List;

/**
 * The access of an endpoint as OpenAPI security requirements: alternatives are objects of the list,
 * names that are needed together stand in one object. An empty list says that nothing is required.
 * An undecided endpoint gets no {@code security} at all: absence claims nothing.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#security-requirement-object">Security
 *     Requirement Object</a>
 */
final class OpenApiSecurity {

  private static final String LOGIN = "login";
  private static final String NOBODY = "nobody";

  private OpenApiSecurity() {}

  /** Writes the requirement of an endpoint into its operation. */
  static void write(EndpointRow row, ObjectNode operation) {
    operation.put("x-postern-access", row.access());
    operation.put("x-postern-reason", row.reason());
    if (row.isAssumed()) {
      row.assumed().forEach(operation.putArray("x-postern-assumed")::add);
    }
    if (row.isUnknown()) {
      row.questions().forEach(operation.putArray("x-postern-questions")::add);
      return;
    }
    ArrayNode security = operation.putArray("security");
    if (row.function().equals("DENY")) {
      security.addObject().putArray(NOBODY);
    } else if (!row.isPublic()) {
      requirements(row, security);
    }
  }

  private static void requirements(EndpointRow row, ArrayNode security) {
    List<String> names = row.authorities();
    boolean together = row.access().contains("&");
    if (names.isEmpty() || together) {
      names.forEach(security.addObject().putArray(LOGIN)::add);
    } else {
      names.forEach(name -> security.addObject().putArray(LOGIN).add(name));
    }
  }

  /** The schemes that requirements name. */
  static void writeSchemes(ObjectNode components) {
    ObjectNode schemes = components.putObject("securitySchemes");
    ObjectNode login = schemes.putObject(LOGIN);
    login.put("type", "apiKey");
    login.put("in", "header");
    login.put("name", "Authorization");
    login.put(
        "description",
        "Any way of login of the application; names in a requirement are the roles or permissions"
            + " that the caller needs.");
    ObjectNode nobody = schemes.putObject(NOBODY);
    nobody.put("type", "apiKey");
    nobody.put("in", "header");
    nobody.put("name", "Authorization");
    nobody.put("description", "No caller passes: the application denies every request.");
  }
}
