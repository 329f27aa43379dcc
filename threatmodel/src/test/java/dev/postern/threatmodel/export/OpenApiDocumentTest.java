package dev.postern.threatmodel.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.postern.queries.RowSource;
import dev.postern.threatmodel.dfd.ModelQueries;
import dev.postern.threatmodel.model.EndpointRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {

  private static final List<EndpointRow> ROWS =
      List.of(
          row("1", "GET", "/people/{id}", "ROLE", "role:ADMIN|STAFF", "ADMIN", "STAFF"),
          row("2", "POST", "/people", "PERMISSION", "perm:a&b", "a", "b"),
          row("3", "GET", "/open", "PUBLIC_DEFAULT", "public"),
          row("4", "GET", "/asked", "UNKNOWN", "unknown"),
          row("5", "GET", "/closed", "DENY", "denied"),
          row("6", "ANY", "/any/**", "AUTHENTICATED", "authenticated"),
          row("7", "GET", "/open", "AUTHENTICATED", "authenticated"));

  private static EndpointRow row(
      String uid, String verb, String path, String function, String access, String... names) {
    return new EndpointRow(
        uid,
        "shop",
        "HTTP",
        verb,
        verb,
        path,
        "a.Web",
        "handle",
        "spring-mvc",
        "Web.java",
        7,
        function,
        access,
        "UNKNOWN",
        "because",
        false,
        List.of(names),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        false,
        function.equals("UNKNOWN") ? List.of("acme-auth") : List.of(),
        List.of());
  }

  private static ObjectNode document() {
    RowSource graph =
        (cypher, parameters) ->
            List.of(
                input("1", "id", "PATH", "java.lang.Long"),
                input("1", "page", "QUERY", "int"),
                input("2", "person", "BODY", "a.Person"),
                input("2", "ghost", "PATH", "int"));
    return new OpenApiDocument(new ModelQueries(graph)).of(ROWS, "shop", "0123abc");
  }

  private static Map<String, Object> input(
      String endpoint, String name, String place, String type) {
    return Map.of(
        "endpoint", endpoint, "name", name, "place", place, "type", type, "required", true);
  }

  private static JsonNode operation(String path, String verb) {
    return document().path("paths").path(path).path(verb);
  }

  @Test
  void validatesAgainstThePublishedSchema() throws IOException {
    try (InputStream schema =
        Objects.requireNonNull(
            OpenApiDocumentTest.class.getResourceAsStream("openapi-3.1-schema.json"))) {
      assertEquals(
          "[]",
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(schema)
              .validate(document())
              .toString());
    }
  }

  @Test
  void writesAlternativesApartAndNamesNeededTogetherInOne() {
    assertEquals(
        "[{\"login\":[\"ADMIN\"]},{\"login\":[\"STAFF\"]}]",
        operation("/people/{id}", "get").path("security").toString());
    assertEquals(
        "[{\"login\":[\"a\",\"b\"]}]", operation("/people", "post").path("security").toString());
  }

  @Test
  void keepsPublicUndecidedAndDeniedApart() {
    assertEquals("[]", operation("/open", "get").path("security").toString());
    assertTrue(operation("/asked", "get").path("security").isMissingNode());
    assertEquals(
        "[\"acme-auth\"]", operation("/asked", "get").path("x-postern-questions").toString());
    assertEquals("[{\"nobody\":[]}]", operation("/closed", "get").path("security").toString());
  }

  @Test
  void declaresTheVariablesOfThePathAndNoOthers() {
    JsonNode parameters = operation("/people/{id}", "get").path("parameters");
    assertEquals("integer", parameters.get(0).path("schema").path("type").asText());
    assertEquals("query", parameters.get(1).path("in").asText());
    assertFalse(operation("/people", "post").has("parameters"));
  }

  @Test
  void losesNeitherVerbsNorDoubles() {
    assertEquals(5, document().path("paths").path("/any/**").size());
    assertEquals(
        "authenticated",
        operation("/open", "get")
            .path("x-postern-alternatives")
            .path(0)
            .path("x-postern-access")
            .asText());
  }
}
