package dev.postern.threatmodel.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamePatternTest {

  @Test
  void dotsStandForAnyPackages() {
    assertEquals(true, name("..auth..", "org.shop.auth"));
    assertEquals(true, name("..auth..", "auth.deep.er"));
    assertEquals(false, name("..auth..", "org.shop.author"));
    assertEquals(true, name("org.spring..", "org.spring.web.A"));
    assertEquals(false, name("org.spring..", "org.springy.A"));
  }

  @Test
  void aWordAloneIsTheLastSegment() {
    assertEquals(true, name("RolesAllowed", "jakarta.annotation.security.RolesAllowed"));
    assertEquals(false, name("RolesAllowed", "a.NoRolesAllowed"));
  }

  @Test
  void bracesStandForEither() {
    assertEquals(true, name("{jakarta,javax}.servlet.Filter", "javax.servlet.Filter"));
    assertEquals(false, name("{jakarta,javax}.servlet.Filter", "org.servlet.Filter"));
  }

  @Test
  void pathsAreGlobs() {
    assertEquals(true, path(".github/workflows/**", ".github/workflows/a/b.yml"));
    assertEquals(true, path("Jenkinsfile", "sub/Jenkinsfile"));
    assertEquals(false, path("Jenkinsfile", "Jenkinsfile.old"));
    assertEquals(true, path("docker-compose*.yml", "docker-compose.prod.yml"));
    assertEquals(false, path("/a/*.yml", "a/b/c.yml"));
  }

  private static boolean name(String pattern, String text) {
    return NamePattern.ofNames(pattern).matcher(text).matches();
  }

  private static boolean path(String pattern, String text) {
    return NamePattern.ofPaths(pattern).matcher(text).matches();
  }
}
