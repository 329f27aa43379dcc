package dev.postern.extractor.access.cors;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import org.junit.jupiter.api.Test;

final class PolicyTest {

  private static boolean any(String pattern) {
    Policy policy = new Policy(false, new Evidence(SourceSpan.file("a"), "r", "t"));
    policy.pattern(pattern);
    return policy.anyPattern();
  }

  @Test
  void patternsThatMatchEveryOriginAreToldFromOthers() {
    assertTrue(any("*"));
    assertTrue(any("http://*"));
    assertTrue(any("https://*"));
    assertTrue(any("*://*"));
    assertTrue(any("http://*:[*]"));
    assertFalse(any("https://*.example.com"));
    assertFalse(any("http://localhost:[*]"));
  }
}
