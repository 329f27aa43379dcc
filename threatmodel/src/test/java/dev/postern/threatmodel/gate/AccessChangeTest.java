package dev.postern.threatmodel.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.threatmodel.gate.AccessChange.Kind;
import org.junit.jupiter.api.Test;

class AccessChangeTest {

  @Test
  void moreCallersAreMore() {
    assertEquals(Kind.OPENED, kind("authenticated", "anyone"));
    assertEquals(Kind.OPENED, kind("role(A)", "authenticated"));
    assertEquals(Kind.OPENED, kind("role(A)", "role(B)"));
    assertEquals(Kind.OPENED, kind("all(role(A), role(B))", "role(A)"));
    assertEquals(Kind.OPENED, kind("nobody", "role(A)"));
    assertEquals(Kind.OPENED, kind("all(permission(x:y), role(A))", "permission(x:y)"));
  }

  @Test
  void fewerOrTheSameAreNotWorse() {
    assertEquals(Kind.NOT_WORSE, kind("anyone", "role(A)"));
    assertEquals(Kind.NOT_WORSE, kind("any(role(A), role(B))", "role(A)"));
    assertEquals(Kind.NOT_WORSE, kind("role(A)", "nobody"));
    assertEquals(Kind.NOT_WORSE, kind("role(A)", "all(role(A), unknown(q))"));
  }

  @Test
  void whatIsNotKnownIsNeither() {
    assertEquals(Kind.MAYBE_OPENED, kind("role(A)", "unknown(q)"));
    assertEquals(Kind.MAYBE_OPENED, kind("role(A)", "any(role(A), unknown(q))"));
    assertEquals(Kind.DECIDED_OPEN, kind("unknown(q)", "anyone"));
    assertEquals(Kind.MAYBE_OPENED, kind("authenticated", "no formula at all"));
  }

  private static Kind kind(String before, String after) {
    return AccessChange.between(before, after).kind();
  }
}
