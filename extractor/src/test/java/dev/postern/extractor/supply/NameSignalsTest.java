package dev.postern.extractor.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameSignalsTest {
  private static final NameSignals SIGNALS =
      new NameSignals(
          new KnownCoordinates(
              List.of(
                  "com.fasterxml.jackson.core:jackson-databind",
                  "com.fasterxml.jackson.core:jackson-core",
                  "org.springframework.boot:spring-boot-starter-web",
                  "org.springframework.boot:spring-boot-starter-webflux",
                  "com.google.guava:guava",
                  "org.junit.jupiter:junit-jupiter-params")));

  @Test
  void tellsTheGroupWithAnotherFirstPart() {
    assertStrong("org.fasterxml.jackson.core", "jackson-databind", "another first part");
  }

  @Test
  void tellsMisspeltNames() {
    assertStrong("org.springframework.boot", "spring-boot-startre-web", "by one letter");
    assertStrong("com.fastrxml.jackson.core", "jackson-core", "by one letter");
  }

  @Test
  void tellsShuffledWords() {
    assertStrong("org.springframework.boot", "spring-boot-web-starter", "same words");
  }

  @Test
  void tellsCopiesOfKnownLibrariesUnderSomebodysName() {
    assertStrong("com.github.someone", "jackson-databind", "somebody's copy");
  }

  @Test
  void keepsQuietAboutKnownNamesAndNamesThatStandAlone() {
    assertEquals(List.of(), SIGNALS.of("com.google.guava", "guava"));
    assertEquals(List.of(), SIGNALS.of("org.example.team", "billing-client"));
    assertEquals(List.of(), SIGNALS.of("org.springframework.boot", "spring-boot-starter-mail"));
    assertEquals(List.of(), SIGNALS.of("${group}", "jackson-databind"));
  }

  @Test
  void anotherPublisherAloneIsNoStrongSign() {
    List<NameSignals.Sign> signs = SIGNALS.of("org.acme.fork", "jackson-databind");
    assertEquals(1, signs.size());
    assertFalse(signs.get(0).strong());
  }

  @Test
  void digitsAndPluralsAreNoMisspelling() {
    assertFalse(NameSignals.isMisspelt("commons-lang3", "commons-lang4"));
    assertFalse(NameSignals.isMisspelt("junit-jupiter-params", "junit-jupiter-param"));
    assertTrue(NameSignals.isMisspelt("jackson-databnid", "jackson-databind"));
    assertFalse(NameSignals.isMisspelt("jackson-core", "jackson-databind"));
  }

  @Test
  void theBundledNamesHaveNoSignsAmongThemselves() {
    KnownCoordinates bundled = KnownCoordinates.bundled();
    assertTrue(bundled.size() > 500, "known artifacts: " + bundled.size());
    NameSignals signals = new NameSignals(bundled);
    assertEquals(List.of(), signals.of("org.springframework.boot", "spring-boot-starter-web"));
    assertFalse(signals.of("org.fasterxml.jackson.core", "jackson-databind").isEmpty());
  }

  private static void assertStrong(String group, String artifact, String words) {
    List<NameSignals.Sign> signs = SIGNALS.of(group, artifact);
    assertFalse(signs.isEmpty(), group + ":" + artifact);
    assertTrue(signs.get(0).strong());
    assertTrue(signs.get(0).text().contains(words), signs.get(0).text());
  }
}
