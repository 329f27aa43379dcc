package dev.postern.tests.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.queries.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What looks like a finding and is none, on graphs drawn by hand. */
class QuietQueriesTest {
  private static final String PUBLIC = "PUBLIC_DECLARED";

  private static List<String> rules(GraphSketch sketch) {
    return Packs.find(sketch.build()).findings().stream().map(Finding::rule).toList();
  }

  @Test
  void comparesNamesOfRolesWithinAnApplicationOnly() {
    GraphSketch apart =
        new GraphSketch()
            .asking("shop", "one", "Clerk")
            .asking("office", "two", "clerk")
            .asking("office", "three", "clerk");
    assertEquals(List.of(), rules(apart));
    assertEquals(List.of("role-misspelt"), rules(apart.asking("office", "four", "Clerk")));
  }

  @Test
  void isSilentAboutWhatIsKeptForAWhile() {
    assertEquals(
        List.of(),
        rules(
            new GraphSketch()
                .entity("keys", List.of(), "text")
                .endpoint("GET /captcha", PUBLIC, "anyone")
                .touches("GET /captcha", "Cache.put", "WRITE", "keys", false)));
  }

  @Test
  void isSilentAboutWhatCodeReadsWithoutReturningIt() {
    assertEquals(
        List.of(),
        rules(
            new GraphSketch()
                .entity("User", List.of(), "name:ACCOUNT_NAME:PERSONAL")
                .endpoint("GET /page", PUBLIC, "anyone")
                .touches("GET /page", "Service.find", "READ", "User", false)));
  }
}
