package org.marigold.clinic.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values that let a permitted call succeed. All ids are those of objects of the patient {@code pat}. */
final class Samples {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([^}:]+)(:[^}]*)?}");
    private static final Map<String, String> PATH_VARIABLES = Map.of(
            "toMatch", "java.version",
            "requiredMetricName", "jvm.memory.used",
            "name", "org.marigold.clinic",
            "prefix", "clinic",
            "path", "/db",
            "cache", "none");
    private static final String CONTACT = "{\"email\":\"new@mail.example\",\"phone\":\"+41 31 555 09 99\"}";
    private static final String PASSWORD = "{\"password\":\"a-longer-passphrase\"}";
    private static final String PATIENT =
            """
            {"firstName":"Jo","lastName":"Lindt","birthDate":"1985-01-31","email":"jo@mail.example",\
            "insuranceNumber":"756.0000.1111.22","diagnosis":"Asthma"}""";
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("PatientController.admit", PATIENT),
            Map.entry("PatientController.update", PATIENT),
            Map.entry("PatientController.updateContact", CONTACT),
            Map.entry("AppointmentController.book", "{\"doctorId\":1,\"startsAt\":\"2031-02-03T10:00:00\"}"),
            Map.entry("PrescriptionController.prescribe", "{\"patientId\":1,\"medication\":\"Ibuprofen\"}"),
            Map.entry("PrescriptionController.change", "{\"patientId\":1,\"medication\":\"Ibuprofen\"}"),
            Map.entry("LabResultController.record", "{\"test\":\"CRP\",\"finding\":\"5 mg/l\"}"),
            Map.entry("LabResultController.amend", "{\"test\":\"CRP\",\"finding\":\"5 mg/l\"}"),
            Map.entry("DoctorController.add", "{\"fullName\":\"Dr. Ana Ruiz\",\"specialty\":\"ENT\"}"),
            Map.entry("InsurancePlanController.add", "{\"name\":\"Helvia Plus\",\"franchise\":500}"),
            Map.entry(
                    "PublicController.register",
                    "{\"username\":\"newcomer\",\"email\":\"new@mail.example\",\"password\":\"a-longer-passphrase\"}"),
            Map.entry("AdminController.assignRoles", "[\"NURSE\"]"),
            Map.entry("AccountController.update", "{\"email\":\"new@mail.example\"}"),
            Map.entry("AccountController.updateContact", CONTACT),
            Map.entry("AccountController.changePassword", PASSWORD),
            Map.entry("AccountController.changeKioskPassword", PASSWORD),
            Map.entry("loggers", "{\"configuredLevel\":\"INFO\"}"));

    private final Map<String, String> parameters = new TreeMap<>(Map.of(
            "lastName", "Murray",
            "specialty", "Pulmonology",
            "startsAt", "2031-02-03T10:00:00",
            "reason", "check-up",
            "with", "nurse",
            "test", "CRP",
            "body", "Thank you"));

    Samples(String confirmationToken) {
        parameters.put("token", confirmationToken);
    }

    /** The path with its variables filled, and a query that satisfies every required parameter. */
    String uri(Endpoint endpoint) {
        boolean directory = endpoint.handler().equals("DoctorController.remove");
        String path = VARIABLE.matcher(endpoint.path())
                .replaceAll(match -> Matcher.quoteReplacement(
                        PATH_VARIABLES.getOrDefault(match.group(1), directory ? "2" : "1")))
                .replace("//", "/");
        if (!endpoint.kind().equals("application")) {
            return path;
        }
        return path + parameters.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    String body(Endpoint endpoint) {
        if (endpoint.handler().equals("ReferralController.rewrite")) {
            return "Dear colleague";
        }
        String key = endpoint.kind().equals("application") ? endpoint.handler() : endpoint.handlerMethod();
        return BODIES.getOrDefault(key, "{}");
    }

    String contentType(Endpoint endpoint) {
        return endpoint.handler().equals("ReferralController.rewrite") ? "text/plain" : "application/json";
    }
}
