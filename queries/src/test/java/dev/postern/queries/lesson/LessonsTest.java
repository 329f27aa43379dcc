package dev.postern.queries.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.ModelFormatException;
import dev.postern.queries.Finding;
import dev.postern.queries.FindingStatus;
import dev.postern.queries.QueryPacks;
import dev.postern.queries.QuerySpec;
import dev.postern.queries.SampleFindings;
import dev.postern.queries.Severity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LessonsTest {
  private static final Lessons LESSONS = Lessons.bundled();

  @Test
  void everyRuleWithALessonIsOneOfThePacks() {
    Set<String> packs = new TreeSet<>();
    for (QuerySpec query : QueryPacks.bundled().all()) {
      packs.add(query.id());
    }
    Set<String> unknown = new TreeSet<>(LESSONS.rules());
    unknown.removeAll(packs);
    assertEquals(Set.of(), unknown);
  }

  @Test
  void choosesTheIdiomThatTheCodeUses() {
    Finding finding = finding("sql-injection");
    assertEquals(
        "Spring JDBC",
        LESSONS.of(finding, List.of(), "jdbcTemplate.query(sql)", List.of()).idiom());
    assertEquals(
        "MyBatis", LESSONS.of(finding, List.of(), "order by ${column}", List.of()).idiom());
    assertEquals("JPA", LESSONS.of(finding, List.of(), "", List.of("em.createQuery(q)")).idiom());
    assertFalse(LESSONS.of(finding, List.of(), "something", List.of()).hasExample());
  }

  @Test
  void choosesTheFrameworkThatTheBuildDeclares() {
    Finding finding = finding("missing-function-authorization");
    Lesson lesson =
        LESSONS.of(finding, List.of("org.apache.shiro"), "public User find(long id) {", List.of());
    assertEquals("Apache Shiro", lesson.idiom());
    assertEquals("public … find(…)", lesson.after().get(1));
    assertEquals("public User find(long id) {", lesson.here());
    assertFalse(LESSONS.of(finding, List.of("org.example"), "", List.of()).hasExample());
  }

  @Test
  void fillsInTheDoorOfTheFinding() {
    Lesson lesson =
        LESSONS.of(
            finding("unauthenticated-state-change"),
            List.of("org.springframework.security"),
            "",
            List.of());
    assertTrue(lesson.after().get(0).contains("requestMatchers(\"/owners/{id}\")"));
  }

  @Test
  void namesWhatToReadOn() {
    List<String> links = LESSONS.of(finding("x"), List.of(), "", List.of()).links();
    assertTrue(links.contains("https://cwe.mitre.org/data/definitions/306.html"));
    assertTrue(
        links.contains(
            "https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html"));
    assertTrue(links.contains("CodeGuard codeguard-0-authentication-mfa"));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertRefused("  - {rule: x}");
    assertRefused("  - {rules: [a], sees: '(', idiom: i, before: [], after: []}");
  }

  private static void assertRefused(String change) {
    String text = String.join("\n", "reading: []", "changes:", change);
    assertThrows(ModelFormatException.class, () -> Lessons.parse("l.yml", text));
  }

  private static Finding finding(String rule) {
    Finding sample = SampleFindings.finding("id-1", Severity.HIGH, FindingStatus.OPEN, "");
    return new Finding(
        "id-1",
        rule,
        sample.title(),
        sample.message(),
        sample.severity(),
        sample.confidence(),
        sample.status(),
        sample.classification(),
        sample.subject(),
        "",
        sample.evidence(),
        sample.origin(),
        List.of(),
        sample.fix(),
        sample.why(),
        false,
        null);
  }
}
