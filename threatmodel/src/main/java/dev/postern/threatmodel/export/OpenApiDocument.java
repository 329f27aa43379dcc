package dev.postern.threatmodel.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.threatmodel.dfd.ModelQueries;
import dev.postern.threatmodel.model.EndpointRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HTTP endpoints as an OpenAPI 3.1 document whose {@code security} is what the application
 * enforces, not what somebody wrote down. Types are only as exact as their names.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1">OpenAPI Specification 3.1.1</a>
 */
public final class OpenApiDocument {

  /** The verbs a mapping without a verb is shown under. */
  private static final List<String> ALL_VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  /** The verbs that an OpenAPI path item knows. */
  private static final List<String> KNOWN =
      List.of("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE");

  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]+)}");

  private final Map<String, List<InputRow>> inputs = new TreeMap<>();

  /** Reads what callers supply from the graph. */
  public OpenApiDocument(ModelQueries queries) {
    queries.rows("endpoint-inputs").stream()
        .map(InputRow::of)
        .forEach(row -> inputs.computeIfAbsent(row.endpoint(), each -> new ArrayList<>()).add(row));
  }

  /**
   * The document of these endpoints; those of other protocols are left out.
   *
   * @param title of the document, such as the name of the repository
   * @param version of the application, such as its commit
   */
  public ObjectNode of(List<EndpointRow> rows, String title, String version) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("openapi", "3.1.1");
    ObjectNode info = document.putObject("info");
    info.put("title", title);
    info.put("version", version.isEmpty() ? "unknown" : version);
    info.put(
        "description",
        "Effective access computed from source. Operations without security are undecided.");
    Map<String, ObjectNode> paths = new TreeMap<>();
    TreeSet<String> applications = new TreeSet<>();
    for (EndpointRow row : rows) {
      if (row.protocol().equals("HTTP") && row.path().startsWith("/")) {
        applications.add(row.application());
        add(row, paths.computeIfAbsent(row.path(), p -> JsonNodeFactory.instance.objectNode()));
      }
    }
    ArrayNode tags = document.putArray("tags");
    applications.forEach(name -> tags.addObject().put("name", name));
    ObjectNode written = document.putObject("paths");
    paths.forEach(written::set);
    OpenApiSecurity.writeSchemes(document.putObject("components"));
    return document;
  }

  private void add(EndpointRow row, ObjectNode item) {
    for (String verb : verbs(row.verb())) {
      String key = verb.toLowerCase(Locale.ROOT);
      ObjectNode operation = operation(row);
      if (item.get(key) instanceof ObjectNode earlier) {
        // The same verb and path under another condition or in another application.
        ArrayNode others =
            earlier.get("x-postern-alternatives") instanceof ArrayNode known
                ? known
                : earlier.putArray("x-postern-alternatives");
        others.add(operation);
      } else {
        item.set(key, operation);
      }
    }
  }

  private static List<String> verbs(String verb) {
    if (verb.isEmpty() || verb.equals("ANY")) {
      return ALL_VERBS;
    }
    return List.of(verb.split("\\|", -1)).stream().filter(KNOWN::contains).toList();
  }

  private ObjectNode operation(EndpointRow row) {
    ObjectNode operation = JsonNodeFactory.instance.objectNode();
    operation.putArray("tags").add(row.application());
    operation.put("summary", JavaSchema.simple(row.handlerClass()) + "." + row.handlerMethod());
    List<InputRow> supplied = inputs.getOrDefault(row.uid(), List.of());
    parameters(row, supplied, operation);
    body(supplied, operation);
    ObjectNode responses = operation.putObject("responses");
    responses.putObject("default").put("description", "Not described by the source alone.");
    operation.put("x-postern-source", row.file() + ":" + row.line());
    OpenApiSecurity.write(row, operation);
    return operation;
  }

  private static void parameters(EndpointRow row, List<InputRow> supplied, ObjectNode operation) {
    Map<String, ObjectNode> parameters = new LinkedHashMap<>();
    Map<String, String> types = new TreeMap<>();
    supplied.forEach(input -> types.putIfAbsent(input.place() + " " + input.name(), input.type()));
    Matcher variables = VARIABLE.matcher(row.path());
    while (variables.find()) {
      String name = variables.group(1);
      String type = types.getOrDefault("PATH " + name, "String");
      parameters.put("path " + name, parameter(name, "path", true, type));
    }
    for (InputRow input : supplied) {
      String place = input.place().toLowerCase(Locale.ROOT);
      boolean separate = List.of("query", "header", "cookie").contains(place);
      if (separate && !input.name().isEmpty()) {
        parameters.putIfAbsent(
            place + " " + input.name(),
            parameter(input.name(), place, input.required(), input.type()));
      }
    }
    if (!parameters.isEmpty()) {
      parameters.values().forEach(operation.putArray("parameters")::add);
    }
  }

  private static ObjectNode parameter(String name, String place, boolean required, String type) {
    ObjectNode parameter = JsonNodeFactory.instance.objectNode();
    parameter.put("name", name);
    parameter.put("in", place);
    parameter.put("required", required);
    parameter.set("schema", JavaSchema.of(type));
    return parameter;
  }

  private static void body(List<InputRow> supplied, ObjectNode operation) {
    List<InputRow> parts = supplied.stream().filter(InputRow::isBody).toList();
    if (parts.isEmpty()) {
      return;
    }
    InputRow first = parts.get(0);
    ObjectNode body = operation.putObject("requestBody");
    body.put("required", parts.stream().anyMatch(InputRow::required));
    String media =
        switch (first.place()) {
          case "FORM" -> "application/x-www-form-urlencoded";
          case "PART" -> "multipart/form-data";
          default -> "application/json";
        };
    ObjectNode schema = body.putObject("content").putObject(media).putObject("schema");
    if (first.place().equals("BODY")) {
      schema.put("title", JavaSchema.simple(first.type()));
      return;
    }
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    parts.forEach(part -> properties.putObject(part.name()).put("title", part.type()));
  }
}
