package dev.postern.extractor.access.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.access.ObjectCheck;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionMeaningTest {

  private static Requirement meaning(String expression) {
    return ExpressionMeaning.of(
        expression,
        Authorities.standard(),
        (bean, method, arguments) -> Optional.empty(),
        new Evidence(SourceSpan.file("A.java"), "test", expression));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hasRole('ADMIN') | role(ADMIN)",
        "hasRole('ROLE_ADMIN') | role(ADMIN)",
        "hasAuthority('ROLE_ADMIN') | role(ADMIN)",
        "hasAuthority('a:b') | permission(a:b)",
        "hasAnyRole('A', 'B') | any(role(A), role(B))",
        "hasRole('A') and hasAuthority('x') | all(permission(x), role(A))",
        "hasRole('A') or isAuthenticated() | authenticated",
        "isAnonymous() or hasRole('A') | anyone",
        "!isAuthenticated() | anyone",
        "!isAnonymous() | authenticated",
        "denyAll | nobody",
        "permitAll() | anyone",
        "true | anyone",
        "hasRole('ANONYMOUS') | anyone",
        "authentication.isAuthenticated() | anyone",
        "#id == authentication.principal.id | authenticated",
        "1 == 1 | anyone",
      })
  void readsTheCommonGrammar(String expression, String formula) {
    assertEquals(formula, meaning(expression.strip()).formula().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@sec.check(#id)",
        "hasPermission(#o, 'write')",
        "hasIpAddress('10.0.0.0/8')",
        "T(java.lang.Math).random() > 0.5",
        "hasRole(",
        "hasRole('A') ? true : false",
      })
  void asksWhatItDoesNotUnderstand(String expression) {
    Requirement requirement = meaning(expression);
    assertEquals(1, requirement.formula().questions().size(), expression);
    assertEquals(ObjectCheck.UNKNOWN, requirement.objectCheck());
  }

  @Test
  void provesOwnershipOnlyWhenEveryWayRoundItIsPrivileged() {
    assertEquals(ObjectCheck.PROVEN, meaning("#name == authentication.name").objectCheck());
    assertEquals(
        ObjectCheck.PROVEN,
        meaning("hasRole('ADMIN') or #name == authentication.name").objectCheck());
    assertEquals(
        ObjectCheck.UNKNOWN,
        meaning("isAuthenticated() or #name == authentication.name").objectCheck());
  }
}
