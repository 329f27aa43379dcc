package dev.postern.threatmodel.sample;

import static dev.postern.threatmodel.sample.SampleGraph.HOSTILE;
import static dev.postern.threatmodel.sample.SampleGraph.LONG;
import static dev.postern.threatmodel.sample.SampleGraph.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The attack surface and the data of the made-up hospital. */
final class SampleEndpoints {
  private static final List<String> RESOURCES =
      List.of("patients", "appointments", "doctors", "prescriptions", "messages", "files");
  private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE");

  private SampleEndpoints() {}

  static List<Map<String, Object>> rows(int further) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String resource : RESOURCES) {
      for (String verb : VERBS) {
        boolean listing = verb.equals("POST");
        rows.add(
            clinic(verb, "/api/" + resource + (listing ? "" : "/{id}"), resource, "AUTHENTICATED"));
      }
    }
    for (String name : List.of("users", "audit", "settings", "roles")) {
      rows.add(clinic("GET", "/admin/" + name, "admin", "ROLE"));
      rows.add(clinic("POST", "/admin/" + name, "admin", "ROLE"));
    }
    rows.add(clinic("GET", "/public/patients/search", "patients", "PUBLIC_DECLARED"));
    rows.add(clinic("GET", "/public/patients/{id}/summary", "patients", "PUBLIC_DECLARED"));
    rows.add(clinic("POST", "/public/appointments/{id}/cancel", "appointments", "PUBLIC_DECLARED"));
    rows.add(clinic("POST", "/login", "login", "PUBLIC_DECLARED"));
    rows.add(clinic("GET", "/health", "none", "PUBLIC_DEFAULT"));
    rows.add(clinic("GET", "/legacy/export", "patients", "DENY"));
    rows.add(clinic("GET", "/" + HOSTILE, "none", "UNKNOWN"));
    rows.add(
        clinic("PUT", "/api/" + LONG.toLowerCase(java.util.Locale.ROOT), "none", "AUTHENTICATED"));
    for (int i = 0; i < 9; i++) {
      rows.add(billing(i));
    }
    rows.add(other("SCHEDULE", "", "Reminder.sendAll", "clinic-api"));
    rows.add(other("RABBIT", "", "appointments.created", "billing"));
    for (int i = 0; i < further; i++) {
      String function = List.of("AUTHENTICATED", "ROLE", "PUBLIC_DECLARED", "UNKNOWN").get(i % 4);
      rows.add(
          clinic(VERBS.get(i % 4), "/bulk/resource" + i + "/{id}", RESOURCES.get(i % 6), function));
    }
    rows.sort(
        Comparator.comparing((Map<String, Object> each) -> (String) each.get("application"))
            .thenComparing(each -> (String) each.get("protocol"))
            .thenComparing(each -> (String) each.get("path"))
            .thenComparing(each -> (String) each.get("verb")));
    return rows;
  }

  static List<String> guardedDoors() {
    List<String> doors = new ArrayList<>();
    for (String verb : VERBS) {
      doors.add(verb + " /api/patients" + (verb.equals("POST") ? "" : "/{id}"));
      doors.add(verb + " /api/prescriptions" + (verb.equals("POST") ? "" : "/{id}"));
    }
    return doors;
  }

  static List<Map<String, Object>> data() {
    return List.of(
        field("org.example.billing.Account", "iban", "IBAN", "financial", "SENSITIVE", "invoices"),
        field(
            "org.example.billing.Invoice", "amount", "AMOUNT", "financial", "INTERNAL", "invoices"),
        field(
            "org.example.clinic.Patient",
            "birthDate",
            "BIRTH_DATE",
            "birth-date",
            "PERSONAL",
            "patient"),
        field(
            "org.example.clinic.Patient",
            "diagnosis",
            "DIAGNOSIS",
            "health",
            "SENSITIVE",
            "patient"),
        field("org.example.clinic.Patient", "email", "EMAIL", "email", "PERSONAL", "patient"),
        field(
            "org.example.clinic.User", "password", "PASSWORD", "credential", "SECRET", "app_user"),
        field("org.example.clinic." + LONG, HOSTILE, "EMAIL", "email", "PERSONAL", ""));
  }

  private static Map<String, Object> field(
      String type,
      String name,
      String dataClass,
      String category,
      String sensitivity,
      String table) {
    boolean mail = name.equals("email");
    return row(
        "type",
        type,
        "field",
        name,
        "dataClass",
        dataClass,
        "category",
        category,
        "sensitivity",
        sensitivity,
        "reason",
        "name matches a word of the lexicon",
        "containers",
        table.isEmpty() ? List.of() : List.of(table),
        "column",
        table.isEmpty() ? "" : name,
        "returnedBy",
        mail ? List.of("GET /api/patients/{id}", "GET /public/patients/search") : List.of(),
        "loggedAt",
        mail ? List.of("clinic-api/src/main/java/org/example/clinic/Mailer.java:52") : List.of());
  }

  private static Map<String, Object> clinic(
      String verb, String path, String topic, String function) {
    String type = Character.toUpperCase(topic.charAt(0)) + topic.substring(1) + "Controller";
    return endpoint(
        "clinic-api", "HTTP", verb, path, "org.example.clinic." + type, function, topic);
  }

  private static Map<String, Object> billing(int i) {
    return endpoint(
        "billing",
        "HTTP",
        VERBS.get(i % 4),
        "/invoices/" + (i < 4 ? "{id}" : "report" + i),
        "org.example.billing.InvoiceController",
        "UNKNOWN",
        "money");
  }

  private static Map<String, Object> other(
      String protocol, String verb, String path, String application) {
    return endpoint(application, protocol, verb, path, "org.example.Background", "UNKNOWN", "none");
  }

  private static Map<String, Object> endpoint(
      String application,
      String protocol,
      String verb,
      String path,
      String type,
      String function,
      String topic) {
    Map<String, Object> row =
        row(
            "uid",
            "Endpoint:" + application + ":" + protocol + " " + verb + " " + path,
            "application",
            application,
            "protocol",
            protocol,
            "verb",
            verb,
            "path",
            path,
            "handlerClass",
            type,
            "handlerMethod",
            verb.isEmpty() ? "run" : verb.toLowerCase(java.util.Locale.ROOT),
            "file",
            application + "/src/main/java/" + type.replace('.', '/') + ".java",
            "line",
            20 + path.length(),
            "function",
            function,
            "authorities",
            function.equals("ROLE") ? List.of("ADMIN") : List.of(),
            "allRequired",
            false,
            "objectCheck",
            objectCheck(path, function),
            "reason",
            reason(function),
            "stateChanging",
            !verb.equals("GET") && !verb.isEmpty(),
            "questions",
            function.equals("UNKNOWN") ? List.of("Question:starter") : List.of());
    classes(row, topic);
    return row;
  }

  private static String objectCheck(String path, String function) {
    if (!path.contains("{id}")) {
      return "NOT_APPLICABLE";
    }
    return function.equals("UNKNOWN") ? "UNKNOWN" : path.contains("patients") ? "ABSENT" : "PROVEN";
  }

  private static String reason(String function) {
    String config = "SecurityConfig.java";
    return switch (function) {
      case "PUBLIC_DECLARED" -> "/public/** → permitAll() at " + config + ":28";
      case "PUBLIC_DEFAULT" -> "no chain matches";
      case "AUTHENTICATED" -> "/api/** → authenticated() at " + config + ":30";
      case "ROLE" -> "@PreAuthorize(\"hasRole('ADMIN')\") at AdminController.java:21";
      case "DENY" -> "/legacy/** → denyAll() at " + config + ":31";
      default -> "an artifact that was not read may add a filter";
    };
  }

  private static void classes(Map<String, Object> row, String topic) {
    List<List<String>> all =
        switch (topic) {
          case "patients" ->
              List.of(
                  List.of("BIRTH_DATE", "DIAGNOSIS", "EMAIL"),
                  List.of("birth-date", "health", "email"),
                  List.of("PERSONAL", "SENSITIVE", "PERSONAL"));
          case "prescriptions" ->
              List.of(List.of("DIAGNOSIS"), List.of("health"), List.of("SENSITIVE"));
          case "login", "admin" ->
              List.of(List.of("PASSWORD"), List.of("credential"), List.of("SECRET"));
          case "money" ->
              List.of(
                  List.of("AMOUNT", "IBAN"),
                  List.of("financial"),
                  List.of("INTERNAL", "SENSITIVE"));
          default -> List.of(List.of(), List.of(), List.of());
        };
    boolean reads = "GET".equals(row.get("verb"));
    row.put(
        "responseTypes",
        reads && String.valueOf(row.get("path")).contains("{id}")
            ? List.of("Dto")
            : List.of("List", "Dto"));
    row.put(
        "touches", all.get(0).stream().map(each -> (reads ? "RETURN " : "WRITE ") + each).toList());
    row.put("classes", all.get(0));
    row.put("categories", all.get(1));
    row.put("sensitivities", all.get(2));
  }
}
