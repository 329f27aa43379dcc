package dev.postern.extractor.attribution.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthorshipNoteReaderTest {
  private static final String COMMIT = "7734" + "0".repeat(36);
  private static final String METADATA =
      "---\n"
          + "{\"schema_version\":\"authorship/3.0.0\",\"base_commit_sha\":\""
          + COMMIT
          + "\",\"humans\":{\"h_31dce776f88375\":{\"author\":\"Dev <d@example.com>\"}},"
          + "\"sessions\":{\"s_c9883b05a2487d\":{\"agent_id\":{\"tool\":\"cursor\",\"model\":\"m-1\"}}},"
          + "\"prompts\":{\"abcd1234abcd1234\":{\"agent_id\":{\"tool\":\"claude\"}}}}\n";

  @Test
  void sessionsAndPeopleAreToldApart() {
    AuthorshipNote note =
        read(
            "src/A.java\n  s_c9883b05a2487d::t_9f8e7d6c5b4a32 1-10,15-20\n  h_31dce776f88375 42-50\n"
                + METADATA);
    assertEquals(Set.of(), note.irregularities());
    assertEquals("cursor", note.at("src/A.java", 15).orElseThrow().tool());
    assertEquals("m-1", note.at("src/A.java", 10).orElseThrow().model());
    assertTrue(note.at("src/A.java", 42).orElseThrow().human());
    assertTrue(note.at("src/A.java", 11).isEmpty());
    assertTrue(note.at("src/B.java", 1).isEmpty());
    assertTrue(note.attestsTool());
  }

  @Test
  void quotedPathsAndPromptsOfOlderVersionsAreRead() {
    AuthorshipNote note = read("\"src/my file.java\"\n  abcd1234abcd1234 3\n" + METADATA);
    assertEquals("claude", note.at("src/my file.java", 3).orElseThrow().tool());
  }

  @Test
  void aLineOfAToolAndAPersonIsTheTools() {
    AuthorshipNote note =
        read("A.java\n  h_31dce776f88375 1-4\n  abcd1234abcd1234 4-6\n" + METADATA);
    assertFalse(note.at("A.java", 4).orElseThrow().human());
    assertTrue(note.irregularities().contains(NoteIrregularity.OVERLAPPING_LINES));
  }

  @Test
  void unsortedRangesAndUnknownKeysAreReadAndCounted() {
    AuthorshipNote note = read("A.java\n  s_ffffffffffffff::t_1 9,1-2\n" + METADATA);
    assertTrue(note.at("A.java", 1).isPresent());
    assertEquals(
        Set.of(NoteIrregularity.UNSORTED_RANGES, NoteIrregularity.UNKNOWN_KEY),
        note.irregularities());
  }

  @Test
  void aNoteWithoutMetadataStillAttestsLines() {
    AuthorshipNote note = read("A.java\n  abcd1234abcd1234 1-3\n");
    assertTrue(note.at("A.java", 2).isPresent());
    assertTrue(note.irregularities().contains(NoteIrregularity.NO_METADATA));
  }

  @Test
  void metadataOfAnotherCommitOrNoneAtAllAreCounted() {
    assertEquals(
        Set.of(NoteIrregularity.OTHER_COMMIT),
        read("---\n{\"base_commit_sha\":\"ffff\"}").irregularities());
    assertEquals(
        Set.of(NoteIrregularity.UNREADABLE_METADATA), read("---\nno json").irregularities());
  }

  @Test
  void oldAndNewEntriesSideBySideAreCounted() {
    AuthorshipNote note =
        read("A.java\n  s_c9883b05a2487d::t_1 1\n  abcd1234abcd1234 2\n" + METADATA);
    assertEquals(Set.of(NoteIrregularity.MIXED_FORMATS), note.irregularities());
  }

  @Test
  void nonsenseIsCountedAndLosesNothingElse() {
    AuthorshipNote note =
        read("  stray 1-2\nA.java\n  key 5-1,0,x\n  only\n  abcd1234abcd1234 7\n" + METADATA);
    assertTrue(note.at("A.java", 7).isPresent());
    assertTrue(note.irregularities().contains(NoteIrregularity.UNREADABLE_ENTRY));
  }

  private static AuthorshipNote read(String text) {
    return new AuthorshipNoteReader().read(text, COMMIT);
  }
}
