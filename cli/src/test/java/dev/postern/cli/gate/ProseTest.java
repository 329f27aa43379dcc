package dev.postern.cli.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.attribution.change.Change;
import dev.postern.extractor.attribution.change.ChangedFile;
import dev.postern.extractor.syntax.LineSet;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProseTest {

  @Test
  void tellsProseFromWhatIsRead() {
    for (String path :
        List.of(
            "README.md",
            "module/README.md",
            "CHANGELOG.md",
            "docs/guide/start.adoc",
            "docs/images/flow.png",
            "book/src/main/antora/pages/index.adoc",
            "LICENSE")) {
      assertEquals(true, Prose.isProse(path), path);
    }
    for (String path :
        List.of(
            "pom.xml",
            "AGENTS.md",
            "docs/AGENTS.md",
            "CLAUDE.local.md",
            ".github/copilot-instructions.md",
            ".cursor/rules/a.md",
            "docs/.hidden/a.md",
            "src/main/resources/prompts/system.md",
            "app/src/main/resources/README.md",
            "prompts/system.md",
            "docs/compose.yml",
            "A.java")) {
      assertEquals(false, Prose.isProse(path), path);
    }
  }

  @Test
  void aRenameIntoProseIsNone() {
    assertEquals(true, Prose.only(change("README.md", "docs/old.md")));
    assertEquals(false, Prose.only(change("README.md", "pom.xml")));
  }

  private static Change change(String path, String before) {
    ChangedFile file = new ChangedFile(path, before, false, "b", LineSet.EMPTY, new TreeMap<>());
    return new Change("base", "head", List.of(), List.of(file), true);
  }
}
