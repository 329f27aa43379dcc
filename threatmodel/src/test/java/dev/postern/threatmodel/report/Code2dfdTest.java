package dev.postern.threatmodel.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.postern.queries.Finding;
import dev.postern.threatmodel.model.Architecture;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.sample.SampleReport;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The export for consumers of Code2DFD: its shape, and that it holds together. */
final class Code2dfdTest {
  private final JsonNode read = read();

  @Test
  void everyNodeAndFlowHasTheKeysOfTheFormat() {
    for (String list : List.of("services", "external_entities")) {
      assertTrue(read.path(list).isArray(), list);
      for (JsonNode node : read.path(list)) {
        assertTrue(node.path("name").asText().matches("[a-z0-9_]+"), node.toString());
        assertTrue(node.path("stereotypes").isArray());
        assertTrue(node.path("tagged_values").isObject());
      }
    }
    for (JsonNode flow : read.path("information_flows")) {
      assertTrue(flow.path("stereotypes").isArray());
      assertTrue(flow.path("tagged_values").isObject());
    }
  }

  @Test
  void everyFlowJoinsNodesOfTheExport() {
    Set<String> names = new TreeSet<>();
    read.path("services").forEach(each -> names.add(each.path("name").asText()));
    read.path("external_entities").forEach(each -> names.add(each.path("name").asText()));
    assertEquals(5, names.size());
    assertEquals(3, read.path("information_flows").size());
    for (JsonNode flow : read.path("information_flows")) {
      assertTrue(names.contains(flow.path("sender").asText()));
      assertTrue(names.contains(flow.path("receiver").asText()));
    }
  }

  @Test
  void stereotypesAndTagsAreThoseOfTheFormat() {
    JsonNode gateway = read.path("services").get(1);
    assertEquals("clinic_gateway", gateway.path("name").asText());
    assertEquals("gateway", gateway.path("stereotypes").get(0).asText());
    assertEquals("infrastructural", gateway.path("stereotypes").get(1).asText());
    assertEquals("Zuul", gateway.path("tagged_values").path("Gateway").asText());
    assertEquals(8080, gateway.path("tagged_values").path("Port").asInt());
    assertEquals("gateway/Main.java:5", gateway.path("evidence").asText());
    assertEquals(
        "user_stereotype",
        read.path("external_entities").get(1).path("stereotypes").get(0).asText());
  }

  @Test
  void aServiceListsTheEndpointsOfItsApplication() {
    JsonNode endpoints = read.path("services").get(0).path("tagged_values").path("Endpoints");
    assertTrue(endpoints.size() > 3);
    endpoints.forEach(each -> assertTrue(each.asText().startsWith("/"), each.toString()));
  }

  private static JsonNode read() {
    ThreatModel sample = SampleReport.model(0);
    Architecture architecture =
        new Architecture(
            List.of(
                part("billing", "SERVICE", "", 0, "billing"),
                part("Clinic-Gateway", "GATEWAY", "Zuul", 8080, ""),
                part("mail-server", "MAIL_SERVER", "SMTP", 25, ""),
                part("records", "DATABASE", "PostgreSQL", 5432, ""),
                part("user", "USER", "", 0, "")),
            List.of(
                link("Clinic-Gateway", "billing", "LB"),
                link("billing", "records", "JDBC"),
                link("user", "Clinic-Gateway", "")));
    ThreatModel model =
        new ThreatModel(
            sample.scope(),
            sample.coverage(),
            architecture,
            sample.diagram(),
            sample.endpoints(),
            sample.data(),
            sample.threats(),
            sample.rules(),
            sample.questions(),
            sample.assumptions());
    try {
      return new ObjectMapper().readTree(new Code2dfdRenderer().render(model, List.<Finding>of()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Architecture.Component part(
      String name, String role, String technology, int port, String application) {
    return new Architecture.Component(
        name,
        role,
        technology,
        List.of(),
        port,
        application,
        "CONFIRMED",
        "",
        "gateway/Main.java",
        5);
  }

  private static Architecture.Link link(String from, String to, String protocol) {
    return new Architecture.Link(
        from, to, protocol, List.of(), "CONFIRMED", "", "gateway/application.yml", 7);
  }
}
