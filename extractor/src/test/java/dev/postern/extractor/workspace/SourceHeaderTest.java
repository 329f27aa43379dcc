package dev.postern.extractor.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceHeaderTest {

  @Test
  void readsPackageAndImportsAroundComments() {
    SourceHeader header =
        SourceHeader.of(
            "// first\n/* package no; */\n@Deprecated(since = \"(1)\") package a . b;\n"
                + "import static c.D.e; // import not.this;\nimport f.*;\nclass X { import g; }");
    assertEquals("a.b", header.packageName());
    assertEquals(List.of("c.D.e", "f.*"), header.imports());
  }

  @Test
  void readsNothingFromAFileThatIsAllComment() {
    SourceHeader header = SourceHeader.of("/* package a; import b.C; class X {}");
    assertEquals("", header.packageName());
    assertEquals(List.of(), header.imports());
  }

  @Test
  void readsKotlinWithoutSemicolons() {
    SourceHeader header = SourceHeader.of("package a.b\n\nimport c.D\nimport e.F as G\n");
    assertEquals("a.b", header.packageName());
    assertEquals("c.D", header.imports().get(0));
  }
}
