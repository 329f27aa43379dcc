package dev.postern.extractor.access.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Paths that begin differently are told apart without a product of automata. */
final class BeginningsTest {

  @Test
  void pathsOfDifferentBeginningsDoNotOverlap() {
    assertEquals(Truth.NO, path("/orders/{id}").overlaps(path("/users/{id}")));
    assertEquals(Truth.NO, path("/orders").overlaps(path("/orders/all")));
  }

  @Test
  void oneBeginningThatContinuesTheOtherDecidesNothing() {
    assertEquals(Truth.YES, path("/orders/{id}").overlaps(path("/orders/all")));
    assertEquals(Truth.YES, path("/**").overlaps(path("/orders/all")));
    assertFalse(Beginnings.exclude("", "/orders"));
    assertFalse(Beginnings.exclude("/orders/all", "/orders/"));
    assertTrue(Beginnings.exclude("/orders/all", "/users/"));
  }

  private static Language path(String pattern) {
    return new PathPattern(PathDialect.ANT, pattern, PathOptions.exact()).language();
  }
}
