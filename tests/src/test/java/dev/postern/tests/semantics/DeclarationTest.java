package dev.postern.tests.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.AnnotationValue;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.semantics.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Types, members, annotations and their identities. */
class DeclarationTest {

  private static final Lowered CODE =
      Lowered.of(
          """
          package p;
          import java.util.*;
          import org.lib.Foo;
          import org.wild.*;
          @Mark(value = D.BASE + "/x", kinds = {Kind.A, Kind.B}, type = String.class, other = Foo.NAME)
          class D extends Unseen {
            static final String BASE = "b" + 1;
            final int n = -4;
            { System.out.println(n); }
            D() { this(1); }
            D(int i) { super(); }
            void ids(Map.Entry<String, Foo> e, a.b.Cee c, Foo[] f, List<? extends Foo> l, String... rest) {}
          }
          enum Kind { A, B { @Override void f() {} }; void f() {} }
          record Point(@Mark("c") int x, String y) { Point { if (x < 0) throw new IllegalArgumentException(); } }
          record Plain(int x) {}
          @interface Mark { String value() default "none"; Kind[] kinds() default {}; Class<?> type() default Object.class; String other() default ""; }
          """);

  @Test
  void foldsAnnotationValuesAndKeepsWhatItCannotFold() {
    AnnotationUse mark = CODE.type("p.D").annotation("p.Mark").orElseThrow();
    assertEquals(List.of("value", "kinds", "type", "other"), List.copyOf(mark.values().keySet()));
    assertEquals(List.of("b1/x"), mark.strings("value"));
    assertEquals(List.of("A", "B"), mark.strings("kinds"));
    assertEquals(List.of("java.lang.String"), mark.strings("type"));
    assertEquals(new AnnotationValue.Unknown("Foo.NAME"), mark.value("other").orElseThrow());
  }

  @Test
  void takesUnknownNamesFromTheOnlyUnreadPackage() {
    TypeDecl type = CODE.type("p.D");
    assertEquals("org.wild.Unseen", type.superclass().orElseThrow().name());
    assertEquals(Resolution.IMPORT, type.superclass().orElseThrow().resolution());
  }

  @Test
  void buildsIdsFromNamesAsWritten() {
    assertEquals(
        "app:p.D#ids(Entry,Cee,Foo[],List,String[])", CODE.method("p.D", "ids").id().toString());
  }

  @Test
  void initializesOnlyInConstructorsThatDoNotDelegate() {
    List<MethodDecl> constructors = CODE.type("p.D").methodsNamed("<init>");
    String delegating =
        dev.postern.extractor.model.code.BodyPrinter.print(
            constructors.get(0).body().orElseThrow());
    String other =
        dev.postern.extractor.model.code.BodyPrinter.print(
            constructors.get(1).body().orElseThrow());
    assertEquals("   this.<D><init>(1) [source]\n   return\n", delegating);
    assertTrue(other.contains("this.<D><instance>() [source]"), other);
    assertTrue(CODE.code("p.D", "<instance>").startsWith("   this.n = -4\n"));
  }

  @Test
  void declaresWhatRecordsImply() {
    TypeDecl plain = CODE.type("p.Plain");
    assertEquals("   this.x = x\n   return\n", CODE.code("p.Plain", "<init>"));
    assertTrue(plain.methodsNamed("x").get(0).synthetic());
    assertTrue(CODE.code("p.Point", "<init>").endsWith("this.x = x\n   this.y = y\n   return\n"));
    MethodDecl constructor = CODE.method("p.Point", "<init>");
    assertEquals("<init>(int,String)", constructor.id().signature());
    assertEquals("p.Mark", constructor.parameters().get(0).annotations().get(0).name());
  }

  @Test
  void placesRecordComponentsAtTheirNames() {
    TypeDecl point = CODE.type("p.Point");
    assertTrue(point.fields().get(1).span().offset() > point.fields().get(0).span().offset());
    assertTrue(point.fields().get(0).span().offset() > point.span().offset());
    assertEquals(
        List.of("x", "y"),
        point.methods().stream().filter(m -> m.synthetic()).map(m -> m.name()).toList());
  }

  @Test
  void makesEnumConstantsInTheStaticInitializer() {
    assertEquals(
        """
           %0 = new Kind() [source]
           Kind.A = %0
           %1 = new 1() [source]
           Kind.B = %1
           return
        """,
        CODE.code("p.Kind", "<clinit>"));
  }

  @Test
  void keepsDefaultsOfAnnotationElements() {
    AnnotationUse defaults = CODE.method("p.Mark", "value").annotation("<default>").orElseThrow();
    assertEquals(Map.of("value", new AnnotationValue.Literal("none")), defaults.values());
  }

  @Test
  void pointsOffsetsAtTheOriginalTextAndMarksInsertionsSynthetic() {
    String original = "package p;\nclass A {}\nclass B { void m() {} }\n";
    String augmented = "package p;\nclass A {int x() { return 0; }}\nclass B { void m() {} }\n";
    Lowered code =
        Lowered.of(List.of(SourceText.augmented("A.java", original, augmented)), List.of());
    assertTrue(code.method("p.A", "x").synthetic());
    assertEquals(original.indexOf("m()"), code.method("p.B", "m").span().offset());
    assertEquals(original.indexOf("B {"), code.type("p.B").span().offset());
  }
}
