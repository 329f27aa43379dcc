package dev.postern.threatmodel.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.model.Confidence;
import dev.postern.queries.Severity;
import dev.postern.threatmodel.model.AttackPaths;
import dev.postern.threatmodel.model.Diagram;
import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.Risk;
import dev.postern.threatmodel.model.RiskLevels;
import dev.postern.threatmodel.model.Stride;
import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.model.ThreatStatus;
import dev.postern.threatmodel.rule.ThreatRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AttackPathFinderTest {
  private static final Risk RISK = new Risk(60, 60, 4, 4, Severity.HIGH, List.of());
  private static final List<EndpointRow> DOORS =
      List.of(
          door("POST /register", "PUBLIC_DECLARED"),
          door("GET /open", "PUBLIC_DECLARED", "EMAIL"),
          door("GET /mine", "AUTHENTICATED", "EMAIL"),
          door("GET /staff", "ROLE", "HEALTH"),
          door("GET /unclear", "UNKNOWN", "EMAIL"));

  private static EndpointRow door(String name, String function, String... classes) {
    int space = name.indexOf(' ');
    return new EndpointRow(
        "Endpoint:" + name,
        ".",
        "HTTP",
        name.substring(0, space),
        name.substring(0, space),
        name.substring(space + 1),
        "a.Web",
        "m",
        "spring-mvc",
        "Web.java",
        1,
        function,
        function,
        "ABSENT",
        "",
        name.startsWith("POST"),
        List.of(),
        List.of(classes),
        List.of(),
        List.of(classes).stream().map(each -> "PERSONAL").toList(),
        List.of(),
        false,
        false,
        List.of(),
        List.of());
  }

  private static Threat threat(String rule, ThreatStatus status, String door, String guard) {
    return new Threat(
        rule + "-" + door.hashCode(),
        rule,
        rule,
        rule,
        Stride.SPOOFING,
        List.of(),
        status,
        RISK,
        RiskLevels.of(RISK, RISK, RISK),
        Confidence.CONFIRMED,
        ".",
        door,
        List.of(door),
        List.of(),
        "Web.java",
        7,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "Mend it." + (guard.isEmpty() ? "" : " " + Threat.GUARD_AT + guard + "."),
        "",
        "",
        "",
        List.of(),
        null);
  }

  private static AttackPaths paths(List<Threat> threats) {
    return AttackPathFinder.of(
        DOORS, threats, ThreatRules.bundled(), new Diagram(List.of(), List.of(), List.of()));
  }

  private static List<String> told(AttackPaths paths) {
    return paths.paths().stream()
        .map(
            path ->
                path.actor()
                    + " "
                    + path.steps().stream().map(step -> step.text()).toList()
                    + " "
                    + String.join(", ", path.assets()))
        .toList();
  }

  @Test
  void registrationOpensWhatSignedInUsersReach() {
    Threat register = threat("open-registration", ThreatStatus.OPEN, "POST /register", "");
    Threat foreign = withData("object-reference-not-checked", "GET /mine");
    assertEquals(
        List.of(
            "anybody without a login [open-registration, object-reference-not-checked] EMAIL",
            "any signed-in user [object-reference-not-checked] EMAIL"),
        told(paths(List.of(register, foreign))));
    AttackPaths paths = paths(List.of(register, foreign));
    assertEquals(1, paths.cut().size());
    assertEquals(2, paths.cut().get(0).closes());
    assertTrue(paths.exact());
  }

  @Test
  void aForgedIdentityReachesWhatNeedsARole() {
    AttackPaths paths =
        paths(List.of(threat("forged-identity", ThreatStatus.OPEN, "GET /open", "")));
    assertEquals(
        List.of(
            "anybody without a login [forged-identity, With the role, what its doors hand out]"
                + " HEALTH"),
        told(paths));
  }

  @Test
  void codeOfCallersReachesTheServerAndAllThatItKeeps() {
    AttackPaths paths =
        paths(List.of(threat("code-from-callers", ThreatStatus.OPEN, "GET /mine", "")));
    assertEquals(
        List.of("any signed-in user [code-from-callers] control of the server, EMAIL, HEALTH"),
        told(paths));
    assertEquals(1, paths.cut().size());
  }

  @Test
  void whatAnUnknownDecidesIsPossibleAndLast() {
    AttackPaths paths =
        paths(
            List.of(
                withData("object-reference-not-checked", "GET /unclear"),
                withData("anonymous-path-to-personal-data", "GET /open")));
    assertEquals(List.of(false, true), paths.paths().stream().map(p -> p.possible()).toList());
    assertEquals(1, paths.possible());
  }

  @Test
  void threatsAnsweredOrAcceptedMakeNoPath() {
    assertEquals(
        0,
        paths(
                List.of(
                    threat("code-from-callers", ThreatStatus.CONTROL_FOUND, "GET /mine", ""),
                    threat("code-from-callers", ThreatStatus.ACCEPTED, "GET /open", "")))
            .total());
  }

  @Test
  void threatsThatOneGuardEndsShareIt() {
    List<Threat> threats =
        List.of(
            withData("anonymous-path-to-personal-data", "GET /open", "Security.java:3"),
            threat(
                "anonymous-state-change", ThreatStatus.OPEN, "POST /register", "Security.java:3"));
    AttackPaths paths = paths(threats);
    assertEquals(1, paths.cut().size());
    assertEquals(2, paths.cut().get(0).closes());
    assertEquals("Security.java:3", paths.cut().get(0).place());
  }

  @Test
  void aStricterGuardMendsNoCodeBehindIt() {
    AttackPaths paths =
        paths(
            List.of(
                withData("anonymous-path-to-personal-data", "GET /open", "Security.java:3"),
                threat("code-from-callers", ThreatStatus.OPEN, "GET /open", "Security.java:3")));
    assertEquals(2, paths.cut().size());
    assertTrue(paths.exact());
  }

  @Test
  void theOrderOfThreatsDoesNotMatter() {
    List<Threat> threats =
        new ArrayList<>(
            List.of(
                threat("open-registration", ThreatStatus.OPEN, "POST /register", ""),
                withData("object-reference-not-checked", "GET /mine"),
                threat("forged-identity", ThreatStatus.POSSIBLE, "GET /open", ""),
                threat("code-from-callers", ThreatStatus.OPEN, "GET /mine", ""),
                withData("anonymous-path-to-personal-data", "GET /open", "Security.java:3")));
    AttackPaths expected = paths(threats);
    Random random = new Random(3);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(threats, random);
      assertEquals(expected, paths(threats));
    }
  }

  private static Threat withData(String rule, String door) {
    return withData(rule, door, "");
  }

  private static Threat withData(String rule, String door, String guard) {
    Threat plain = threat(rule, ThreatStatus.OPEN, door, guard);
    return new Threat(
        plain.id(),
        plain.rule(),
        plain.title(),
        plain.statement(),
        plain.category(),
        plain.cwe(),
        plain.status(),
        plain.risk(),
        plain.levels(),
        plain.confidence(),
        plain.application(),
        plain.door(),
        plain.endpoints(),
        List.of("EMAIL"),
        plain.file(),
        plain.line(),
        plain.evidence(),
        plain.places(),
        plain.controls(),
        plain.findings(),
        plain.questions(),
        plain.fix(),
        plain.why(),
        plain.verification(),
        plain.origin(),
        plain.behind(),
        null);
  }
}
