package dev.postern.extractor.access.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.id.ApplicationId;
import dev.postern.extractor.model.id.EndpointId;
import org.junit.jupiter.api.Test;

class AnswersTest {

  private static final Formula ASKED = new Formula.Unknown("external-guard-acme");

  private static EndpointId endpoint(String path) {
    return new EndpointId(new ApplicationId("shop"), "HTTP", "GET", path, "");
  }

  private static Answers answers(String text) {
    return Answers.of("postern.model.yml", text);
  }

  private static String problem(String text) {
    return String.valueOf(
        assertThrows(ModelFormatException.class, () -> answers(text)).getMessage());
  }

  @Test
  void anAnswerTakesThePlaceOfItsQuestion() {
    Answers known =
        answers(
            """
            answers:
              - question: external-guard-acme
                requires: role:A|B
                reason: read by hand
            """);
    assertEquals("any(role(A), role(B))", known.settle(ASKED, endpoint("/a")).toString());
    Formula other = new Formula.Unknown("another");
    assertEquals(other, known.settle(other, endpoint("/a")));
  }

  @Test
  void anAnswerHoldsOnlyWhereItCertainlyApplies() {
    Answers known =
        answers(
            """
            answers:
              - {question: external-guard-acme, requires: authenticated, under: [/api/**], except: [/api/open/**], reason: r}
            """);
    assertEquals(Formula.authenticated(), known.settle(ASKED, endpoint("/api/a/{id}")));
    assertEquals(ASKED, known.settle(ASKED, endpoint("/other")));
    assertEquals(ASKED, known.settle(ASKED, endpoint("/api/open/a")));
    assertEquals(ASKED, known.settle(ASKED, endpoint("/api/{any}/a")));
  }

  @Test
  void whatIsNotUnderstoodIsNamedWithItsPlace() {
    assertEquals(
        "postern.model.yml:1: answer: unknown key; known are answers, data, guards, outside, run",
        problem("answer: []\n"));
    String required = problem("answers:\n  - question: q\n    requires: login\n    reason: r\n");
    assertTrue(required.startsWith("postern.model.yml:3: requires: login is none of"), required);
    assertEquals(
        "postern.model.yml:2: reason: is missing or empty",
        problem("answers:\n  - question: q\n    requires: denied\n"));
    assertEquals(
        "postern.model.yml:2: question: give either requires or matches",
        problem("answers:\n  - question: q\n    reason: r\n"));
    assertEquals(
        "postern.model.yml:4: properties: a is no key=value",
        problem("run:\n  reason: r\n  profiles: [p]\n  properties: [a]\n"));
  }
}
