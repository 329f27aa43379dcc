package dev.postern.tests.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.graph.schema.ExtraLabel;
import dev.postern.queries.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every FIND query on graphs drawn by hand: what it says, and on which twin it is silent. */
class FindQueriesTest {
  private static final String PUBLIC = "PUBLIC_DECLARED";
  private static final List<String> NONE = List.of();

  private static GraphSketch customers() {
    return new GraphSketch()
        .entity(
            "Customer", List.of("owner"), "email:EMAIL:PERSONAL", "iban:IBAN:SENSITIVE", "note");
  }

  private static List<Finding> find(GraphSketch sketch) {
    return Packs.find(sketch.build()).findings();
  }

  private static List<String> messages(GraphSketch sketch) {
    return find(sketch).stream()
        .map(f -> f.rule() + " " + f.severity() + " " + f.status() + ": " + f.message())
        .toList();
  }

  private static List<String> rules(GraphSketch sketch) {
    return find(sketch).stream().map(f -> f.rule() + " " + f.severity()).toList();
  }

  @Test
  void reportsWhatAnybodyReads() {
    assertEquals(
        List.of(
            "unauthenticated-path-to-personal-data CRITICAL OPEN: An anonymous caller can call "
                + "GET /c (Web.cGET, Web.java:30) – the chain says anyone – and read Customer.iban "
                + "(IBAN), Customer.email (EMAIL) [Web.cGET:20 → Service.load:40]."),
        messages(
            customers()
                .endpoint("GET /c", PUBLIC, "anyone")
                .returns("GET /c", "Customer.email")
                .returns("GET /c", "Customer.iban")
                .touches("GET /c", "Service.load", "READ", "Customer", false)));
  }

  @Test
  void reportsWhatAnybodyDeletesOnceOnly() {
    assertEquals(
        List.of("unauthenticated-path-to-personal-data HIGH"),
        rules(
            customers()
                .endpoint("DELETE /c", PUBLIC, "anyone")
                .touches("DELETE /c", "Service.remove", "DELETE", "Customer", true)));
  }

  @Test
  void reportsWhatAnybodyChangesWithoutPersonalData() {
    assertEquals(
        List.of("unauthenticated-state-change MEDIUM"),
        rules(
            new GraphSketch()
                .entity("Stock", NONE, "count")
                .endpoint("POST /s", PUBLIC, "anyone")
                .touches("POST /s", "Service.add", "WRITE", "Stock", false)));
  }

  @Test
  void isSilentAboutALoginThatIsNeeded() {
    assertEquals(
        NONE,
        rules(
            customers()
                .endpoint("GET /c", "ROLE", "role(ADMIN)")
                .returns("GET /c", "Customer.email")
                .touches("GET /c", "Service.load", "READ", "Customer", false)));
  }

  @Test
  void keepsUndecidedAccessApart() {
    assertEquals(
        List.of(
            "undecided-path-to-personal-data MEDIUM POSSIBLE: Whether an anonymous caller can call "
                + "GET /c (Web.cGET, Web.java:30) is not known – the chain says a check that was not read –; if so, "
                + "Customer.email (EMAIL) can be reached [Web.cGET:20]."),
        messages(
            customers()
                .endpoint("GET /c", "UNKNOWN", "unknown(q)")
                .asks("GET /c", "Is there a gateway?")
                .returns("GET /c", "Customer.email")));
    assertEquals(
        NONE,
        rules(
            customers()
                .endpoint("GET /c", "UNKNOWN", "all(authenticated, unknown(q))")
                .returns("GET /c", "Customer.email")));
  }

  @Test
  void reportsTheOneSiblingWithoutARole() {
    GraphSketch sketch = customers();
    for (String path : List.of("a", "b", "c", "d")) {
      sketch.endpoint("GET /" + path, "ROLE", "role(ADMIN)");
    }
    sketch.endpoint("GET /e", "AUTHENTICATED", "authenticated");
    assertEquals(NONE, rules(sketch));
    sketch.touches("GET /e", "Service.load", "READ", "Customer", false);
    assertEquals(List.of("sibling-outlier MEDIUM"), rules(sketch));
  }

  @Test
  void reportsTheWeakerDoorToAnOperation() {
    GraphSketch sketch =
        customers()
            .endpoint("POST /strong", "PERMISSION", "permission(edit)")
            .touches("POST /strong", "Service.save", "WRITE", "Customer", false)
            .endpoint("POST /weak", "AUTHENTICATED", "authenticated")
            .touches("POST /weak", "Service.save", "WRITE", "Customer", false);
    assertEquals(
        List.of(
            "weakest-door MEDIUM OPEN: Service.save, which writes to Customer, is protected on POST "
                + "/strong (permission edit) but POST /weak (Web.weakPOST, Web.java:60) lets any login "
                + "reach it [Web.weakPOST:50 → Service.save:40]."),
        messages(sketch));
  }

  @Test
  void reportsGuardsThatNeverRun() {
    GraphSketch sketch =
        customers()
            .endpoint("GET /c", PUBLIC, "anyone")
            .guard(ExtraLabel.METHOD_GUARD, "check", "role(ADMIN)", "METHOD_SECURITY_OFF")
            .guards("check", "GET /c", "INERT");
    assertEquals(
        List.of(
            "inert-guard HIGH OPEN: The guard role ADMIN at check.java:7 never runs: "
                + "METHOD_SECURITY_OFF. Without it, anybody can call GET /c."),
        messages(sketch));
    assertEquals(
        NONE,
        rules(
            customers()
                .endpoint("GET /c", "ROLE", "role(ADMIN)")
                .guard(ExtraLabel.METHOD_GUARD, "check", "role(ADMIN)", "")
                .guards("check", "GET /c", "DECIDES")));
  }

  @Test
  void reportsRulesBehindOthers() {
    GraphSketch sketch =
        new GraphSketch()
            .guard(ExtraLabel.URL_RULE_GUARD, "first", "anyone", "")
            .guard(ExtraLabel.URL_RULE_GUARD, "second", "role(ADMIN)", "");
    assertEquals(NONE, rules(sketch.covers("first", "second", false)));
    assertEquals(List.of("shadowed-rule HIGH"), rules(sketch.covers("first", "second", true)));
  }

  @Test
  void reportsHandlersBehindAnIgnoringRule() {
    GraphSketch sketch =
        new GraphSketch()
            .endpoint("GET /c", "PUBLIC_DECLARED", "anyone")
            .guard(ExtraLabel.IGNORING_GUARD, "ignore", "anyone", "")
            .guards("ignore", "GET /c", "DECIDES");
    assertEquals(List.of("security-bypassed-by-ignoring LOW"), rules(sketch));
  }

  @Test
  void reportsEndpointsBesideAllChains() {
    GraphSketch sketch = new GraphSketch().endpoint("GET /c", "PUBLIC_DEFAULT", "anyone");
    assertEquals(NONE, rules(sketch));
    assertEquals(List.of("uncovered-by-any-chain MEDIUM"), rules(sketch.chain("api")));
  }

  @Test
  void reportsRecordsOfOthersUnlessTheOwnerIsChecked() {
    for (String check : List.of("ABSENT", "UNKNOWN", "PROVEN")) {
      List<String> expected =
          switch (check) {
            case "ABSENT" -> List.of("object-reference-not-checked HIGH");
            case "UNKNOWN" -> List.of("object-reference-not-checked MEDIUM");
            default -> NONE;
          };
      assertEquals(
          expected,
          rules(
              customers()
                  .endpoint("GET /c/{id}", "AUTHENTICATED", "authenticated", check)
                  .touches("GET /c/{id}", "Service.get", "READ", "Customer", true)));
    }
  }

  @Test
  void reportsPrivilegedFieldsThatARequestCanSet() {
    assertEquals(
        List.of(
            "entity-bound-from-request HIGH OPEN: A caller of POST /u (Web.uPOST, Web.java:30) who "
                + "passes the login can set password, role of User through body: the "
                + "request is bound to the stored type itself and written [Web.uPOST:20 "
                + "→ Service.save:40]."),
        messages(
            new GraphSketch()
                .entity("User", NONE, "role", "password:PASSWORD:SECRET", "nick")
                .endpoint("POST /u", "AUTHENTICATED", "authenticated")
                .body("POST /u", "User")
                .touches("POST /u", "Service.save", "WRITE", "User", false)));
  }

  @Test
  void reportsCredentialsInResponsesOnce() {
    GraphSketch sketch = new GraphSketch().entity("User", NONE, "password:PASSWORD:SECRET");
    assertEquals(
        List.of("credential-in-response HIGH"),
        rules(
            sketch
                .endpoint("GET /u", "AUTHENTICATED", "authenticated")
                .returns("GET /u", "User.password")));
    assertEquals(
        List.of("unauthenticated-path-to-personal-data CRITICAL", "credential-in-response HIGH"),
        rules(sketch.endpoint("GET /v", PUBLIC, "anyone").returns("GET /v", "User.password")));
  }

  @Test
  void reportsClassifiedFieldsInLogs() {
    assertEquals(
        List.of(
            "personal-data-in-log MEDIUM OPEN: Service.log writes Customer.iban (IBAN), "
                + "Customer.email (EMAIL) to a log at Log.java:5."),
        messages(customers().sink("Service.log", "LOG", "Customer.email", "Customer.iban")));
    assertEquals(
        NONE,
        rules(customers().sink("Service.log", "LOG").sink("Service.m", "MAIL", "Customer.email")));
  }

  @Test
  void reportsVerbsThatARuleForgets() {
    GraphSketch sketch =
        new GraphSketch()
            .endpoint("POST /c", "ROLE", "role(ADMIN)")
            .endpoint("PUT /c", PUBLIC, "anyone")
            .endpoint("GET /c", PUBLIC, "anyone")
            .guard(ExtraLabel.URL_RULE_GUARD, "rule", "role(ADMIN)", "", "POST")
            .guards("rule", "POST /c", "DECIDES");
    List<Finding> findings = find(sketch);
    assertEquals(List.of("PUT /c"), findings.stream().map(Finding::endpoint).toList());
    assertEquals("verb-gap", findings.get(0).rule());
  }

  @Test
  void reportsUnreviewedGuardsOfAnAi() {
    GraphSketch sketch =
        new GraphSketch()
            .method("Plain.work", 4, false)
            .method("Security.reviewed", 4, true)
            .chainInside("first")
            .method("Security.chain", 4, false)
            .chainInside("second")
            .guard(ExtraLabel.URL_RULE_GUARD, "rule", "role(ADMIN)", "");
    assertEquals(
        List.of(
            "ai-written-guard-unreviewed LOW OPEN: Security.chain (Web.java:40) decides about access "
                + "to 0 endpoints, at least 4 of its 10 code lines are declared as written with Tool, "
                + "and no commit of it claims a review."),
        messages(sketch));
  }

  @Test
  void reportsOpenManagementEndpoints() {
    GraphSketch sketch =
        new GraphSketch()
            .endpoint(
                "GET /actuator/heapdump",
                ExtraLabel.MANAGEMENT_ENDPOINT,
                PUBLIC,
                "anyone",
                "NOT_APPLICABLE")
            .endpoint(
                "GET /actuator/health",
                ExtraLabel.MANAGEMENT_ENDPOINT,
                PUBLIC,
                "anyone",
                "NOT_APPLICABLE");
    assertEquals(List.of("actuator-exposed CRITICAL"), rules(sketch));
  }
}
