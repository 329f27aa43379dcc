package dev.postern.extractor.framework.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.framework.input.ConfigValue;
import dev.postern.extractor.model.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static ConfigValue entry(String key, String value, String profile) {
    return new ConfigValue(key, value, profile, SourceSpan.line("application.yml", 1));
  }

  @Test
  void letsTheActiveProfileWin() {
    Settings settings =
        new Settings(
            List.of(
                entry("spring.profiles.active", "prod", ""),
                entry("server.port", "1", ""),
                entry("server.port", "2", "prod"),
                entry("server.port", "3", "test")),
            List.of());
    assertEquals(Optional.of("2"), settings.value("server.port"));
    assertEquals(List.of("prod"), settings.profiles());
  }

  @Test
  void resolvesNestedPlaceholdersAndKeepsUnknownOnes() {
    Settings settings =
        new Settings(
            List.of(entry("a.firstName", "x${b:y}", ""), entry("c", "${c}", "")), List.of());
    assertEquals("xy/z", settings.resolve("${a.first-name}/${d:${e:z}}"));
    assertEquals("${open}/1", settings.resolve("${open}/1"));
    assertEquals("${c}", settings.resolve("${c}"));
  }

  @Test
  void readsListsInBothForms() {
    Settings settings =
        new Settings(
            List.of(entry("a", "x, y", ""), entry("b[0]", "p", ""), entry("b[1]", "q", "")),
            List.of());
    assertEquals(List.of("x", "y"), settings.list("a"));
    assertEquals(List.of("p", "q"), settings.list("b"));
  }
}
