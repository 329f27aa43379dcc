package dev.postern.extractor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.id.ModuleId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileSyntaxParserTest {
  private final FileSyntaxParser parser = new FileSyntaxParser();

  @Test
  void namesTypesAsTheirBinaryNames() {
    String text =
        "package a.b; class A { class B { } Object o = new Object() { void q() { class L { } } }; enum E { X { int y; } } }";
    assertEquals(
        List.of("a.b.A", "a.b.A$B", "a.b.A$1", "a.b.A$1$1L", "a.b.A$E", "a.b.A$E$1"),
        elements(text, ElementKind.TYPE).stream().map(ElementSyntax::typeName).toList());
  }

  @Test
  void argumentsAreNumberedBeforeTheBodyTheyArePassedTo() {
    String text = "class A { Object o = new X(new Y() { }) { int late; }; }";
    List<ElementSyntax> found = parse(text).elements();
    ElementSyntax late =
        found.stream().filter(each -> each.name().equals("late")).findFirst().orElseThrow();
    assertEquals("A$2", late.typeName());
  }

  @Test
  void anAnonymousTypeIsFoundAtItsBrace() {
    String text = "class A { Object o = new X(new int[] {1}) { int y; }; }";
    ElementSyntax type = parse(text).elementAt(text.indexOf("{ int y")).orElseThrow();
    assertEquals("A$1", type.typeName());
  }

  @Test
  void parameterTypesAreLastSegmentsWithoutArguments() {
    String text =
        "class A { <X> void m(java.util.Map.Entry<String, X> e, int[] a[], String... s) { } A(X x) { } }";
    ElementSyntax method = elements(text, ElementKind.METHOD).get(0);
    assertEquals("m(Entry,int[][],String[])", method.methodId(new ModuleId("m")).signature());
    ElementSyntax constructor = elements(text, ElementKind.CONSTRUCTOR).get(0);
    assertEquals("<init>(X)", constructor.methodId(new ModuleId("m")).signature());
  }

  @Test
  void aCompactConstructorTakesTheComponents() {
    String text = "record R(int a, java.util.List<String> b) { R { } }";
    assertEquals(
        List.of("int", "List"), elements(text, ElementKind.CONSTRUCTOR).get(0).parameterTypes());
    assertEquals(2, elements(text, ElementKind.FIELD).size());
  }

  @Test
  void offsetsPointAtNamesWithEveryLineEnd() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String text = String.join(end, "class A {", "\tint x, yy;", "  void m() { }", "}");
      for (ElementSyntax element : parse(text).elements()) {
        assertTrue(text.startsWith(element.name(), element.nameOffset()), element.toString());
      }
      assertEquals(4, parse(text).lines());
    }
  }

  @Test
  void theTokenHashIgnoresLayoutAndComments() {
    String one = body("int x = 1; // one\n return x;");
    assertEquals(one, body("int x=1;\n\n/* two */ return\n x;"));
    assertNotEquals(one, body("int x = 2; return x;"));
    assertEquals("", elements("interface A { void m(); }", ElementKind.METHOD).get(0).tokenHash());
  }

  @Test
  void codeLinesHoldNoBracketsAnnotationsOrComments() {
    String text =
        "package p;\nimport q.R;\n// c\n@Deprecated\nclass A {\n  @X(\n    y = 1)\n  int f;\n\n  void m() {\n    f = 1;\n  }\n}\n";
    assertEquals(
        List.of(new LineRange(5, 5), new LineRange(8, 8), new LineRange(10, 11)),
        parse(text).codeLines().ranges());
  }

  @Test
  void keepsCommentsAndAttributesThatMaySpeakOfAuthorship() {
    String text =
        "// @ai tool=x\n// plain\n@CopilotGenerated(model = \"m\", partiallyGenerated = true) @Value(\"secret\") class A { }";
    FileSyntax syntax = parse(text);
    assertEquals(List.of(new CommentMark(1, 1, "@ai tool=x")), syntax.comments());
    List<AnnotationSyntax> annotations = syntax.elements().get(0).annotations();
    assertEquals(
        Map.of("model", "m", "partiallyGenerated", "true"), annotations.get(0).attributes());
    assertEquals(Map.of(), annotations.get(1).attributes());
  }

  @Test
  void aSyntaxErrorIsAGapAndTheRestIsKept() {
    FileSyntax syntax = parse("class A { void broken() { int = ; } void whole() { } }");
    assertFalse(syntax.complete());
    assertEquals(GapKind.SYNTAX_ERROR, syntax.gap().orElseThrow().kind());
    assertTrue(syntax.elements().stream().anyMatch(each -> each.name().equals("whole")));
  }

  @Test
  void readsImportsAndNewSyntax() {
    FileSyntax syntax =
        parse(
            "import static a.B.c; import d.*;\nsealed interface S permits T { default int f(Object o) { return switch (o) { case String s when s.isEmpty() -> 1; case T(var x) -> 2; default -> 3; }; } }");
    assertTrue(syntax.complete(), syntax.problems().toString());
    assertEquals(
        List.of(new ImportSyntax("a.B.c", true, false), new ImportSyntax("d", false, true)),
        syntax.imports());
  }

  @Test
  void survivesNonsense() {
    for (String text : List.of("", "\u0000\u0001", "}}}}", "class", "(".repeat(3000))) {
      assertEquals("x.java", parser.parse("x.java", text).path());
    }
  }

  private String body(String statements) {
    return elements("class A { int m() { " + statements + " } }", ElementKind.METHOD)
        .get(0)
        .tokenHash();
  }

  private List<ElementSyntax> elements(String text, ElementKind kind) {
    return parse(text).elements().stream().filter(each -> each.kind() == kind).toList();
  }

  private FileSyntax parse(String text) {
    return parser.parse("A.java", text);
  }
}
