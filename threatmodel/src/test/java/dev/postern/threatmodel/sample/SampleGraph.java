package dev.postern.threatmodel.sample;

import dev.postern.queries.RowSource;
import dev.postern.threatmodel.dfd.ModelQueries;
import dev.postern.threatmodel.rule.ThreatRule;
import dev.postern.threatmodel.rule.ThreatRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers the queries of the threat model with the rows of a made-up hospital. */
public final class SampleGraph implements RowSource {
  /**
   * Text that would be markup, a formula, a control sequence or a secret door if it were trusted.
   */
  public static final String HOSTILE =
      "</script><img src=x onerror=alert(1)>\"'`|[x](javascript:y)\u202e\u0007";

  /** A name that no column is wide enough for. */
  public static final String LONG =
      "AbstractReactiveTransactionalPatientAppointmentReminderNotificationDispatcherFactoryBean";

  private final Map<String, List<Map<String, Object>>> answers = new LinkedHashMap<>();

  /** The hospital, with as many further endpoints as asked for. */
  public SampleGraph(int furtherEndpoints) {
    put("repository", repository());
    put("applications", applications());
    put("endpoints", SampleEndpoints.rows(furtherEndpoints));
    put("stores", stores());
    put("store-flows", storeFlows());
    put("channel-flows", channelFlows());
    put("service-flows", serviceFlows());
    put("data", SampleEndpoints.data());
    put("gaps", gaps());
    put("questions", questions());
    put(
        "left-out",
        List.of(
            row("directory", "clinic-demo", "name", "clinic-demo", "role", "SAMPLE", "files", 3)));
    put("authorship", List.of(row("methods", 812, "declared", 143, "undeclared", 401)));
    for (ThreatRule rule : ThreatRules.bundled()) {
      if (!rule.controlled().isEmpty()) {
        answers.put(rule.controlled(), controls(rule.id()));
      }
    }
  }

  @Override
  public List<Map<String, Object>> rows(String cypher, Map<String, Object> parameters) {
    return answers.getOrDefault(cypher, List.of());
  }

  static Map<String, Object> row(Object... pairs) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      row.put((String) pairs[i], pairs[i + 1]);
    }
    return row;
  }

  private void put(String name, List<Map<String, Object>> rows) {
    answers.put(ModelQueries.cypher(name), rows);
  }

  private static List<Map<String, Object>> repository() {
    return List.of(
        row(
            "name",
            "hospital",
            "commit",
            "5f0c1b7a9d3e4f60718293a4b5c6d7e8f9012345",
            "date",
            "2026-05-02",
            "version",
            "0.1.0",
            "files",
            214,
            "parsed",
            212,
            "otherFiles",
            6,
            "callSites",
            9120,
            "callSitesResolved",
            8871,
            "dirty",
            true,
            "classPathDigest",
            "c0ffee"));
  }

  private static List<Map<String, Object>> applications() {
    return List.of(
        row(
            "name",
            "clinic-api",
            "framework",
            "Spring Boot",
            "mainClass",
            "org.example.clinic.ClinicApplication",
            "file",
            "clinic-api/src/main/java/org/example/clinic/ClinicApplication.java",
            "line",
            9),
        row(
            "name",
            "billing",
            "framework",
            "Spring Boot",
            "mainClass",
            "org.example.billing." + LONG,
            "file",
            "billing/src/main/java/org/example/billing/" + LONG + ".java",
            "line",
            14));
  }

  private static List<Map<String, Object>> stores() {
    return List.of(
        row(
            "name",
            "clinic database",
            "technology",
            "PostgreSQL",
            "classes",
            List.of("EMAIL", "DIAGNOSIS", "BIRTH_DATE", "PASSWORD"),
            "file",
            "clinic-api/src/main/resources/application.yml",
            "line",
            7,
            "reason",
            "spring.datasource.url"),
        row(
            "name",
            "invoices",
            "technology",
            "MongoDB",
            "classes",
            List.of("IBAN", "AMOUNT"),
            "file",
            "billing/src/main/resources/application.yml",
            "line",
            4,
            "reason",
            "spring.data.mongodb.uri"),
        row(
            "name",
            "sessions " + HOSTILE,
            "technology",
            "Redis",
            "classes",
            List.of(),
            "file",
            "clinic-api/src/main/resources/application.yml",
            "line",
            19,
            "reason",
            "spring.data.redis.host"));
  }

  private static List<Map<String, Object>> storeFlows() {
    return List.of(
        flow("store", "clinic database", "clinic-api", "READS_FROM", 31, "EMAIL", "DIAGNOSIS"),
        flow("store", "clinic database", "clinic-api", "WRITES_TO", 18, "EMAIL", "PASSWORD"),
        flow("store", "clinic database", "billing", "READS_FROM", 3, "EMAIL"),
        flow("store", "invoices", "billing", "READS_FROM", 9, "IBAN"),
        flow("store", "invoices", "billing", "WRITES_TO", 7, "IBAN", "AMOUNT"),
        flow("store", "sessions " + HOSTILE, "clinic-api", "WRITES_TO", 2));
  }

  private static List<Map<String, Object>> channelFlows() {
    return List.of(
        flow("channel", "RABBIT:appointments.created", "clinic-api", "PUBLISHES", 2),
        flow("channel", "RABBIT:appointments.created", "billing", "CONSUMES", 1));
  }

  private static Map<String, Object> flow(
      String kind, String name, String application, String direction, int count, String... data) {
    return row(
        "application",
        application,
        kind,
        name,
        "direction",
        direction,
        "count",
        count,
        "technology",
        "RABBIT",
        "classes",
        List.of(data));
  }

  private static List<Map<String, Object>> serviceFlows() {
    return List.of(
        row(
            "application",
            "billing",
            "service",
            "payments.example.com",
            "kind",
            "HTTP",
            "host",
            "payments.example.com",
            "scheme",
            "https",
            "count",
            4,
            "classes",
            List.of("IBAN", "AMOUNT"),
            "file",
            "billing/src/main/java/org/example/Pay.java"),
        row(
            "application",
            "clinic-api",
            "service",
            "mail",
            "kind",
            "SMTP",
            "host",
            "?",
            "scheme",
            "smtp",
            "count",
            3,
            "classes",
            List.of("EMAIL"),
            "file",
            "clinic-api/src/main/java/org/example/clinic/Mailer.java"));
  }

  private static List<Map<String, Object>> gaps() {
    return List.of(
        row(
            "kind",
            "ARTIFACT_NOT_READ",
            "count",
            2,
            "example",
            "billing/pom.xml",
            "detail",
            "com.example:company-security-starter:2.1 is not at hand"),
        row(
            "kind",
            "LANGUAGE_NOT_READ",
            "count",
            6,
            "example",
            "clinic-api/src/main/kotlin/Portal.kt",
            "detail",
            "Kotlin; likely controllers: 1"),
        row(
            "kind",
            "SYNTAX_ERROR",
            "count",
            2,
            "example",
            "clinic-api/src/main/java/" + HOSTILE + ".java",
            "detail",
            "line 3: ';' expected"));
  }

  private static List<Map<String, Object>> questions() {
    List<Map<String, Object>> rows = new ArrayList<>();
    rows.add(
        row(
            "id",
            "external-guard",
            "subject",
            "com.example:company-security-starter",
            "text",
            "Does com.example:company-security-starter:2.1 add a filter that decides about requests"
                + " to billing?",
            "howToAnswer",
            "Answer in postern.model.yml under guards, or put the jar on the class" + " path.",
            "endpoints",
            9,
            "file",
            "billing/pom.xml",
            "line",
            41));
    rows.add(
        row(
            "id",
            "matcher",
            "subject",
            "portal.path",
            "text",
            "What is the value of portal.path in production?",
            "howToAnswer",
            "Set it under configuration in postern.model.yml.",
            "endpoints",
            1,
            "file",
            "clinic-api/src/main/java/org/example/clinic/SecurityConfig.java",
            "line",
            33));
    return rows;
  }

  private static List<Map<String, Object>> controls(String rule) {
    String config = "clinic-api/src/main/java/org/example/clinic/SecurityConfig.java";
    if (rule.equals("object-reference-not-checked")) {
      return List.of();
    }
    return List.of(
        row(
            "application",
            "clinic-api",
            "control",
            "Guard:a",
            "text",
            "/api/** → authenticated",
            "file",
            config,
            "line",
            30,
            "doors",
            SampleEndpoints.guardedDoors()),
        row(
            "application",
            "clinic-api",
            "control",
            "Guard:b",
            "text",
            "@PreAuthorize hasRole('ADMIN')",
            "file",
            "clinic-api/src/main/java/org/example/clinic/AdminController.java",
            "line",
            21,
            "doors",
            List.of("GET /admin/users")));
  }
}
