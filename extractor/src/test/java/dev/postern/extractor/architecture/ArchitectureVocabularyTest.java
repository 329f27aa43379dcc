package dev.postern.extractor.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.ModelFormatException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ArchitectureVocabularyTest {
  private final ArchitectureVocabulary vocabulary = ArchitectureVocabulary.bundled();

  @Test
  void noNameStandsTwice() {
    Set<String> seen = new HashSet<>();
    vocabulary
        .rows()
        .forEach(row -> assertTrue(seen.add(row.sign() + row.pattern()), row::pattern));
  }

  @Test
  void theLastSegmentOfAnImageDecidesBeforeAPattern() {
    assertEquals("Kafka", vocabulary.image("apache/kafka:3.7").orElseThrow().technology());
    assertEquals("Weave Scope", vocabulary.image("weaveworks/scope").orElseThrow().technology());
    assertTrue(vocabulary.image("acme/eureka").isEmpty());
  }

  @Test
  void keysAndVariablesOfTheEnvironmentAreTheSame() {
    assertEquals(Role.MESSAGE_BROKER, vocabulary.key("SPRING_RABBITMQ_HOST").get(0).role());
    assertEquals(
        Role.REGISTRY, vocabulary.key("eureka.client.serviceUrl.defaultZone").get(0).role());
  }

  @Test
  void aRowWithAMissingColumnIsRefused() {
    assertThrows(
        ModelFormatException.class, () -> ArchitectureVocabulary.parse("image\tredis\tDATABASE\n"));
    assertThrows(
        ModelFormatException.class,
        () -> ArchitectureVocabulary.parse("image\tredis\tNONE\tRedis\tDocker Hub\n"));
  }
}
