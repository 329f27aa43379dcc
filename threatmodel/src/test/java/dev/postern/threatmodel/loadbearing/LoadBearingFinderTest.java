package dev.postern.threatmodel.loadbearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoadBearingFinderTest {
  private final List<Map<String, Object>> doors = new ArrayList<>();
  private final List<Map<String, Object>> guards = new ArrayList<>();
  private final List<Map<String, Object>> checks = new ArrayList<>();
  private final List<Map<String, Object>> assets = new ArrayList<>();

  @Test
  void theOnlyGuardStandsBetweenTheInternetAndTheData() {
    door("GET /patients", "authenticated", "ABSENT");
    guard("GET /patients", "rule", "authenticated");
    touches("GET /patients", "diagnosis");
    LoadBearingGuard found = find().get(0);
    assertEquals(OpensTo.ANYONE, found.opensTo());
    assertEquals(List.of("GET /patients"), found.endpoints());
    assertEquals("Patient.diagnosis", found.assets().get(0).name());
    assertEquals(32, found.line());
  }

  @Test
  void oneOfTwoEqualGuardsBearsNothing() {
    door("GET /admin", "role(ADMIN)", "ABSENT");
    guard("GET /admin", "rule", "role(ADMIN)");
    guard("GET /admin", "annotation", "role(ADMIN)");
    assertTrue(find().isEmpty());
  }

  @Test
  void aRightOverALoginOpensToUsersOnly() {
    door("GET /admin", "role(ADMIN)", "ABSENT");
    guard("GET /admin", "rule", "authenticated");
    guard("GET /admin", "annotation", "role(ADMIN)");
    List<LoadBearingGuard> found = find();
    assertEquals(1, found.size());
    assertEquals("annotation", found.get(0).name());
    assertEquals(OpensTo.ANY_USER, found.get(0).opensTo());
  }

  @Test
  void whatIsNotKnownIsNotTold() {
    door("GET /a", "all(authenticated, unknown(filter-x))", "ABSENT");
    guard("GET /a", "rule", "authenticated");
    door("GET /b", "authenticated", "ABSENT");
    guard("GET /b", "rule", "authenticated");
    guard("GET /b", "filter", "unknown(filter-x)");
    assertTrue(find().isEmpty());
  }

  @Test
  void openDoorsBearNothing() {
    door("GET /a", "anyone", "ABSENT");
    guard("GET /a", "rule", "anyone");
    assertTrue(find().isEmpty());
  }

  @Test
  void dataBehindADoorThatIsOpenAlreadyIsNotBorne() {
    door("GET /patients", "authenticated", "ABSENT");
    guard("GET /patients", "rule", "authenticated");
    touches("GET /patients", "diagnosis");
    touches("GET /patients", "name");
    door("GET /open", "anyone", "ABSENT");
    touches("GET /open", "name");
    assertEquals(
        List.of("Patient.diagnosis"), find().get(0).assets().stream().map(Asset::name).toList());
  }

  @Test
  void dataBehindAnUndecidedDoorIsNotBorne() {
    door("GET /patients", "authenticated", "ABSENT");
    guard("GET /patients", "rule", "authenticated");
    touches("GET /patients", "diagnosis");
    door("GET /odd", "unknown(filter-x)", "ABSENT");
    touches("GET /odd", "diagnosis");
    assertTrue(find().get(0).assets().isEmpty());
  }

  @Test
  void theOnlyProvenCheckOfTheRecordIsTold() {
    door("GET /mine/{id}", "authenticated", "PROVEN");
    check("GET /mine/{id}", "owner");
    door("GET /other/{id}", "authenticated", "PROVEN");
    check("GET /other/{id}", "one");
    check("GET /other/{id}", "two");
    List<LoadBearingGuard> found = find();
    assertEquals(1, found.size());
    assertEquals(OpensTo.OTHER_USERS, found.get(0).opensTo());
  }

  private void door(String name, String formula, String objectCheck) {
    doors.add(Map.of("uid", name, "name", name, "formula", formula, "objectCheck", objectCheck));
  }

  private void guard(String door, String name, String requires) {
    guards.add(
        Map.of(
            "endpoint",
            door,
            "uid",
            name,
            "name",
            name,
            "kind",
            "URL_RULE",
            "matcher",
            "/**",
            "requires",
            requires,
            "file",
            "Security.java",
            "line",
            32L));
  }

  private void check(String door, String name) {
    checks.add(Map.of("endpoint", door, "uid", name, "name", name, "file", "A.java", "line", 7L));
  }

  private void touches(String door, String field) {
    assets.add(
        Map.of(
            "endpoint",
            door,
            "type",
            "a.Patient",
            "field",
            field,
            "sensitivity",
            "SENSITIVE",
            "gravity",
            2L));
  }

  /** The finder over rows as the graph would give them. */
  private List<LoadBearingGuard> find() {
    return new LoadBearingFinder(
            (cypher, parameters) -> {
              if (cypher.contains("GUARDED_BY")) {
                return guards;
              }
              if (cypher.contains("CHECKS_OBJECT")) {
                return checks;
              }
              return cypher.contains("TOUCHES_DATA") ? assets : doors;
            })
        .all();
  }
}
