package dev.postern.extractor.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MailmapTest {
  private static final Mailmap MAP =
      Mailmap.parse(
          """
          # people
          Ann Lee <ann@example.com>
          <bob@example.com> <bob@old.example>
          Cid Day <cid@example.com> <cid@old.example> # moved
          Dan Ray <dan@example.com> D <shared@example.com>
          no entry
          """);

  @Test
  void knowsTheFourFormsOfEntries() {
    assertEquals("Ann Lee", canonical("annie", "ann@example.com").name());
    assertEquals(new Identity("Bob", "bob@example.com"), canonical("Bob", "bob@old.example"));
    assertEquals(new Identity("Cid Day", "cid@example.com"), canonical("c", "cid@old.example"));
    assertEquals(new Identity("Dan Ray", "dan@example.com"), canonical("d", "shared@example.com"));
    assertEquals(new Identity("E", "shared@example.com"), canonical("E", "shared@example.com"));
  }

  @Test
  void joinsPeopleAndNeverParts() {
    Identity one = new Identity("Cid", "cid@example.com");
    assertTrue(MAP.isSamePerson(one, new Identity("other", "cid@old.example")));
    Mailmap parting = Mailmap.parse("Eve <eve@example.com> Ann <ann2@example.com>\n");
    assertTrue(
        parting.isSamePerson(
            new Identity("Ann", "ann@example.com"), new Identity("Ann", "ann2@example.com")));
  }

  @Test
  void aReviewByAnotherAddressOfTheAuthorIsNone() {
    CommitText commit =
        new CommitText(
            new Identity("Cid Day", "cid@example.com"),
            new Identity("Cid Day", "cid@example.com"),
            LocalDate.of(2026, 8, 1),
            "Change\n\nReviewed-by: daycid <cid@old.example>");
    AiToolCatalog catalog = AiToolCatalog.bundled();
    assertTrue(new CommitClassifier(catalog).classify(commit).reviewClaimed());
    assertFalse(new CommitClassifier(catalog, MAP).classify(commit).reviewClaimed());
  }

  @Test
  void aToolStaysAToolWhateverTheFileSays() {
    Mailmap hiding = Mailmap.parse("Ann <ann@example.com> <noreply@anthropic.com>\n");
    CommitText commit =
        new CommitText(
            new Identity("Claude", "noreply@anthropic.com"),
            new Identity("Ann", "ann@example.com"),
            LocalDate.of(2026, 8, 1),
            "Change");
    assertTrue(
        new CommitClassifier(AiToolCatalog.bundled(), hiding)
            .classify(commit)
            .strength()
            .declaresAi());
  }

  private static Identity canonical(String name, String email) {
    return MAP.canonical(new Identity(name, email));
  }
}
