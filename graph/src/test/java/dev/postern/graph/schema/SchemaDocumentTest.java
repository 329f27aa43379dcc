package dev.postern.graph.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaDocumentTest {
  private static final Path PAGE = Path.of("..", "docs", "schema.md");

  @Test
  void pageInTheDocumentationIsTheGeneratedOne() throws IOException {
    if ("update".equals(System.getProperty("golden"))) {
      assertFalse("true".equals(System.getenv("CI")), "goldens are not rewritten in CI");
      Files.writeString(PAGE, SchemaDocument.markdown());
    }
    assertEquals(
        Files.readString(PAGE),
        SchemaDocument.markdown(),
        "docs/schema.md is old: run the tests of module graph with -Dgolden=update");
  }
}
