package dev.postern.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryPacksTest {
  private static final String SPEC =
      """
      id: open-door
      title: A door is open
      kind: FIND
      severity: LOW
      subjects: [Endpoint]
      keys: [key]
      message: "{key}"
      fix: "Close it."
      why: "It is open."
      params: {limit: 3, share: 0.5, names: [a, b], on: true}
      """;

  private static Path pack(Path folder, String spec) throws IOException {
    Path query = Files.createDirectories(folder.resolve("own/open-door"));
    Files.writeString(query.resolve("query.yml"), spec);
    Files.writeString(query.resolve("query.cypher"), "RETURN 1 AS key ORDER BY key");
    Files.writeString(query.resolve("help.md"), "# Help");
    Path example = Files.createDirectories(query.resolve("examples/GoodTwo/a"));
    Files.writeString(example.resolve("A.java"), "class A {}");
    Files.writeString(query.resolve("examples/BadOne.java"), "class B {}");
    return folder;
  }

  @Test
  void readsAQueryWithItsExamples(@TempDir Path folder) throws IOException {
    QueryPacks packs = QueryPacks.only(pack(folder, SPEC));
    QueryFolder read = packs.folders().get(0);
    assertEquals("own/open-door", read.query().path());
    assertEquals(
        List.of("BadOne", "GoodTwo"), read.examples().stream().map(QueryExample::name).toList());
    assertEquals("[a/A.java]", read.examples().get(1).files().keySet().toString());
    assertEquals("{limit=3, names=[a, b], on=true, share=0.5}", read.query().params().toString());
  }

  @Test
  void readsAFolderThatIsItselfAPack(@TempDir Path folder) throws IOException {
    assertEquals(
        "own/open-door", QueryPacks.only(pack(folder, SPEC).resolve("own")).all().get(0).path());
  }

  @Test
  void namesThePlaceOfWhatIsWrong(@TempDir Path folder) throws IOException {
    refuses(folder, SPEC + "sevrity: HIGH\n", "query.yml:11: sevrity: unknown key");
    refuses(folder, SPEC + "title: again\n", "query.yml:11: title: ");
    refuses(folder, SPEC.replace("LOW", "BAD"), "query.yml:4: severity: BAD is none of");
    refuses(folder, SPEC.replace("id: open-door", "id: other"), "query.yml:1: id: must be");
    refuses(folder, SPEC.replace("keys: [key]\n", ""), "keys: a FIND query needs it");
    refuses(folder, SPEC.replace("[Endpoint]", "['x) DETACH DELETE (n']"), "is no label");
  }

  private static void refuses(Path folder, String spec, String why) throws IOException {
    Path packs = pack(folder, spec);
    ModelFormatException e = assertThrows(ModelFormatException.class, () -> QueryPacks.only(packs));
    assertTrue(String.valueOf(e.getMessage()).contains(why), e.getMessage());
  }

  @Test
  void refusesAFolderThatDoesNotExist(@TempDir Path folder) {
    assertThrows(UsageException.class, () -> QueryPacks.with(List.of(folder.resolve("absent"))));
  }

  @Test
  void bringsPacksAlong() {
    QueryPacks packs = QueryPacks.bundled();
    assertTrue(packs.find("access/unauthenticated-path-to-personal-data").isPresent());
    assertTrue(packs.ofKind(QueryKind.FIND).size() >= 12);
  }
}
