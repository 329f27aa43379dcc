package dev.postern.threatmodel.sample;

import static dev.postern.threatmodel.sample.SampleGraph.HOSTILE;

import dev.postern.extractor.model.Confidence;
import dev.postern.queries.AcceptedRisk;
import dev.postern.queries.EvidenceStep;
import dev.postern.queries.Finding;
import dev.postern.queries.FindingStatus;
import dev.postern.queries.QueryKind;
import dev.postern.queries.QueryOutcome;
import dev.postern.queries.QueryPacks;
import dev.postern.queries.QueryReport;
import dev.postern.queries.QuerySpec;
import dev.postern.queries.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Findings on the made-up hospital: of every status, some with one cause. */
public final class SampleFindings {
  private static final String MAIN = "clinic-api/src/main/java/org/example/clinic/";
  private static final QueryPacks PACKS = QueryPacks.bundled();
  private final List<Finding> findings = new ArrayList<>();

  private SampleFindings() {
    String open = "Guard:clinic-api:permitAll";
    String reads =
        "An anonymous caller can call %s (PatientController.%s, PatientController.java:%d) – "
            + "/public/** → permitAll() at SecurityConfig.java:28 – and reads Patient.diagnosis (DIAGNOSIS), "
            + "Patient.email (EMAIL) in 2 steps [PatientController.java:%d → PatientService.java:77 → "
            + "PatientRepository.java:12].";
    String path = "unauthenticated-path-to-personal-data";
    add(
        path,
        FindingStatus.OPEN,
        open,
        "GET /public/patients/search",
        "PatientController",
        41,
        reads.formatted("GET /public/patients/search", "search", 41, 41));
    add(
        path,
        FindingStatus.OPEN,
        open,
        "GET /public/patients/{id}/summary",
        "PatientController",
        58,
        reads.formatted("GET /public/patients/{id}/summary", "summary", 58, 58));
    add(
        "unauthenticated-state-change",
        FindingStatus.OPEN,
        open,
        "POST /public/appointments/{id}/cancel",
        "AppointmentController",
        63,
        "An anonymous caller can invoke POST /public/appointments/{id}/cancel (AppointmentController.cancel, "
            + "AppointmentController.java:63) – /public/** → permitAll() at SecurityConfig.java:28 – and writes "
            + "appointment in 1 steps [AppointmentController.java:63 → AppointmentRepository.java:9].");
    for (String verb : List.of("GET", "PUT", "DELETE")) {
      add(
          "object-reference-not-checked",
          verb.equals("PUT") ? FindingStatus.POSSIBLE : FindingStatus.OPEN,
          "Type:Patient",
          verb + " /api/patients/{id}",
          "PatientController",
          70,
          "Any login can call "
              + verb
              + " /api/patients/{id} (PatientController."
              + verb.toLowerCase(Locale.ROOT)
              + ", PatientController.java:70) with any identifier and read the Patient of somebody else.");
    }
    add(
        "inert-guard",
        FindingStatus.OPEN,
        "NOT_ENABLED",
        "",
        "AdminService",
        19,
        "The guard @Secured(\"ROLE_ADMIN\") at AdminService.java:19 never runs: securedEnabled is not set. "
            + "Nothing else guards AdminService.purge.");
    add(
        "personal-data-in-log",
        FindingStatus.OPEN,
        "Mailer",
        "",
        "Mailer",
        52,
        "Mailer.send writes Patient.email (EMAIL) to a log at Mailer.java:52, reached from 3 endpoints.");
    add(
        "credential-in-response",
        FindingStatus.ACCEPTED,
        "User.password",
        "GET /admin/users",
        "AdminController",
        33,
        "The response of GET /admin/users (AdminController.users, AdminController.java:33) carries "
            + "User.password (PASSWORD) to whoever passes role:ADMIN.");
    for (int i = 0; i < 4; i++) {
      add(
          "undecided-path-to-personal-data",
          FindingStatus.POSSIBLE,
          "Question:starter",
          List.of("GET", "POST", "PUT", "DELETE").get(i) + " /invoices/{id}",
          "InvoiceController",
          30 + i,
          "Whether an anonymous caller can call "
              + List.of("GET", "POST", "PUT", "DELETE").get(i)
              + " /invoices/{id} (InvoiceController) is not known – an artifact that was not read may add a "
              + "filter –; if so, Account.iban (IBAN) can be reached in 2 steps.");
    }
    add(
        "shadowed-rule",
        FindingStatus.OPEN,
        "Guard:x",
        "",
        "SecurityConfig",
        31,
        "The rule /api/admin/** → ADMIN (SecurityConfig.java:31) never decides: /api/** → authenticated "
            + "(SecurityConfig.java:30) stands before it and matches every request it matches.");
    add(
        "entity-bound-from-request",
        FindingStatus.OPEN,
        "Type:User",
        "POST /admin/users",
        "AdminController",
        44,
        "A caller of POST /admin/users who passes role:ADMIN can set roles of User through "
            + HOSTILE
            + ".");
    add(
        "ai-written-guard-unreviewed",
        FindingStatus.OPEN,
        "SecurityConfig",
        "",
        "SecurityConfig",
        22,
        "SecurityConfig.chain (SecurityConfig.java:22) decides about access to 51 endpoints, at least 14 of its "
            + "22 code lines are declared as written with an assistant, and no commit of it claims a review.");
  }

  /** The findings with the outcome of every FIND query. */
  public static QueryReport report() {
    List<QueryOutcome> outcomes =
        PACKS.ofKind(QueryKind.FIND).stream()
            .map(
                query ->
                    new QueryOutcome(
                        query,
                        1,
                        query.id().equals("actuator-exposed")
                            ? List.of("ManagementEndpoint")
                            : List.of(),
                        0,
                        0,
                        0))
            .toList();
    return new QueryReport(new SampleFindings().findings.stream().sorted().toList(), outcomes);
  }

  private void add(
      String rule,
      FindingStatus status,
      String cause,
      String endpoint,
      String type,
      int line,
      String message) {
    QuerySpec query = PACKS.find(rule).orElseThrow();
    String id = rule + "-" + String.format(Locale.ROOT, "%08x", (endpoint + line).hashCode());
    String application = endpoint.contains("/invoices") ? "billing" : "clinic-api";
    String file =
        (application.equals("billing") ? "billing/src/main/java/org/example/billing/" : MAIN)
            + type
            + ".java";
    boolean possible = status == FindingStatus.POSSIBLE;
    AcceptedRisk accepted =
        new AcceptedRisk(
            id,
            "Dr. Weber",
            "removed with the next release",
            LocalDate.of(2026, 9, 30),
            LocalDate.of(2026, 4, 1));
    findings.add(
        new Finding(
            id,
            rule,
            query.title(),
            message,
            query.severity(),
            possible ? Confidence.POSSIBLE : query.confidence(),
            status,
            query.classification(),
            new Subject(application, endpoint, file, line, "org.example." + type, "handle"),
            cause,
            List.of(
                new EvidenceStep(EvidenceStep.STEP, file, line, type + ".handle"),
                new EvidenceStep(
                    EvidenceStep.STEP, MAIN + "PatientService.java", 77, "PatientService.find"),
                new EvidenceStep(
                    EvidenceStep.GUARD, MAIN + "SecurityConfig.java", 28, "permitAll()")),
            rule.startsWith("ai-") ? "declared: an assistant" : Finding.ORIGIN_NOT_DECLARED,
            possible
                ? List.of("Does com.example:company-security-starter:2.1 add a filter?")
                : List.of(),
            query.text().fix(),
            query.text().why(),
            query.experimental(),
            status == FindingStatus.ACCEPTED ? accepted : null));
  }
}
