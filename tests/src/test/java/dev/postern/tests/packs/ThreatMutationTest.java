package dev.postern.tests.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.graph.schema.ExtraLabel;
import dev.postern.queries.EnrichmentRunner;
import dev.postern.queries.QueryKind;
import dev.postern.queries.QueryRunner;
import dev.postern.queries.RowSource;
import dev.postern.threatmodel.ThreatModeler;
import dev.postern.threatmodel.model.Threat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * One control is taken away and put back: without it the threat is open, with it the same rule says
 * that a control was found. On graphs drawn by hand, for the rules that know a pattern of controls.
 */
class ThreatMutationTest {
  private static final Set<String> RULES =
      Set.of(
          "anonymous-path-to-personal-data",
          "anonymous-state-change",
          "object-reference-not-checked");

  /** Rules and statuses of the threats about the rules in question, sorted. */
  private static List<String> threats(GraphSketch sketch) {
    return Packs.GRAPH.with(
        sketch.build(),
        writer -> {
          EnrichmentRunner.of(Packs.ALL.all()).enrich(writer);
          RowSource rows = RowSource.of(writer);
          return new ThreatModeler(rows)
                  .derive(
                      new QueryRunner(rows).find(Packs.ALL.ofKind(QueryKind.FIND), Packs.ALL.all()))
                  .threats()
                  .stream()
                  .filter(threat -> RULES.contains(threat.rule()))
                  .map(ThreatMutationTest::told)
                  .sorted()
                  .toList();
        });
  }

  private static String told(Threat threat) {
    return threat.rule() + " " + threat.status() + " " + threat.endpoints();
  }

  private static GraphSketch customers() {
    return new GraphSketch()
        .entity("Customer", List.of("owner"), "email:EMAIL:PERSONAL", "iban:IBAN:SENSITIVE")
        .classified("Customer.email", "EMAIL", "PERSONAL");
  }

  private static GraphSketch reading(String function, String formula) {
    GraphSketch sketch =
        customers()
            .endpoint("GET /c", function, formula)
            .returns("GET /c", "Customer.email")
            .touches("GET /c", "Service.load", "READ", "Customer", false);
    return function.equals("ROLE") ? ruled(sketch, "GET /c") : sketch;
  }

  private static GraphSketch changing(String function, String formula) {
    GraphSketch sketch =
        new GraphSketch()
            .entity("Stock", List.of(), "amount")
            .endpoint("POST /s", function, formula)
            .touches("POST /s", "Service.save", "WRITE", "Stock", false);
    return function.equals("ROLE") ? ruled(sketch, "POST /s") : sketch;
  }

  private static GraphSketch ruled(GraphSketch sketch, String endpoint) {
    return sketch
        .guard(ExtraLabel.URL_RULE_GUARD, "rule", "role(STAFF)", "")
        .guards("rule", endpoint, "DECIDES");
  }

  private static GraphSketch own(String objectCheck) {
    return customers()
        .endpoint("GET /c/{id}", "AUTHENTICATED", "authenticated", objectCheck)
        .returns("GET /c/{id}", "Customer.email")
        .touches("GET /c/{id}", "Service.load", "READ", "Customer", true);
  }

  @Test
  void aRuleBeforePersonalDataIsTheWholeDifference() {
    assertEquals(
        List.of("anonymous-path-to-personal-data OPEN [GET /c]"),
        threats(reading("PUBLIC_DECLARED", "anyone")));
    assertEquals(
        List.of("anonymous-path-to-personal-data CONTROL_FOUND [GET /c]"),
        threats(reading("ROLE", "role(STAFF)")));
  }

  @Test
  void aRuleBeforeAChangeIsTheWholeDifference() {
    assertEquals(
        List.of("anonymous-state-change OPEN [POST /s]"),
        threats(changing("PUBLIC_DECLARED", "anyone")));
    assertEquals(
        List.of("anonymous-state-change CONTROL_FOUND [POST /s]"),
        threats(changing("ROLE", "role(STAFF)")));
  }

  @Test
  void anUnknownDoorIsNeitherOpenNorAnswered() {
    assertEquals(
        List.of("anonymous-path-to-personal-data POSSIBLE [GET /c]"),
        threats(reading("UNKNOWN", "unknown(q)")));
  }

  @Test
  void aComparisonWithTheCallerIsTheWholeDifference() {
    assertEquals(
        List.of(
            "anonymous-path-to-personal-data CONTROL_FOUND [GET /c/{id}]",
            "object-reference-not-checked OPEN [GET /c/{id}]"),
        threats(own("ABSENT")));
    assertEquals(
        List.of(
            "anonymous-path-to-personal-data CONTROL_FOUND [GET /c/{id}]",
            "object-reference-not-checked CONTROL_FOUND [GET /c/{id}]"),
        threats(own("PROVEN")));
  }
}
