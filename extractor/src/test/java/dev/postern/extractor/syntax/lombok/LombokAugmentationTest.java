package dev.postern.extractor.syntax.lombok;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.syntax.ElementKind;
import dev.postern.extractor.syntax.ElementSyntax;
import dev.postern.extractor.syntax.FileSyntax;
import dev.postern.extractor.syntax.FileSyntaxParser;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LombokAugmentationTest {
  private static final String IMPORTS =
      "import lombok.*; import lombok.experimental.*; import lombok.extern.slf4j.*; import lombok.experimental.Delegate;\n";

  private final LombokAugmentation augmentation = new LombokAugmentation();
  private final FileSyntaxParser parser = new FileSyntaxParser();

  @Test
  void aSourceWithoutLombokStaysAsItIs() {
    String text = "class A { @Getter int x; }";
    assertSame(text, augmentation.augment("A.java", text, Map.of()).text());
  }

  @Test
  void anAnnotationOfTheSameNameFromElsewhereIsNotLombok() {
    String text = "import lombok.Setter; import other.Getter;\nclass A { @Getter int x; }";
    assertEquals(text, augmentation.augment("A.java", text, Map.of()).text());
  }

  @Test
  void gettersFollowTheNamingRules() {
    declares(
        "@Getter class A { String name; boolean active; boolean isOld; Boolean sure; String uShape; static int n; @Getter(AccessLevel.NONE) int no; }",
        "getName()",
        "isActive()",
        "isOld()",
        "getSure()",
        "getUShape()");
  }

  @Test
  void aFieldMayHaveItsOwnAccessors() {
    String text = augmented("class A { @Getter @Setter(AccessLevel.PRIVATE) static int n; }");
    assertTrue(text.contains("public static int getN() { return A.n; }"), text);
    assertTrue(text.contains("private static void setN(int n) { A.n = n; }"), text);
  }

  @Test
  void explicitMembersWin() {
    String text = augmented("@Data class A { String x; public String getX() { return \"\"; } }");
    assertEquals(text.indexOf("getX()"), text.lastIndexOf("getX()"));
  }

  @Test
  void aToleratedMethodDoesNotCount() {
    declares("@Setter class A { int x; @Tolerate void setX(int s) {} }", "setX(int)", "setX(int)");
  }

  @Test
  void dataHasAccessorsConstructorAndObjectMethods() {
    declares(
        "@Data class A { private final int id; @NonNull String x; String y; }",
        "<init>(int,String)",
        "getId()",
        "getX()",
        "getY()",
        "setX(String)",
        "setY(String)",
        "toString()",
        "equals(Object)",
        "hashCode()");
  }

  @Test
  void dataKeepsAnExplicitConstructorAlone() {
    declares(
        "@Data class A { private final int id; A(int i, int j) { id = i; } }",
        "<init>(int,int)",
        "getId()",
        "toString()",
        "equals(Object)",
        "hashCode()");
  }

  @Test
  void valueMakesFieldsFinal() {
    declares(
        "@Value class A { int id; @NonFinal int later = 1; int done = 2; }",
        "<init>(int,int)",
        "getId()",
        "getLater()",
        "getDone()",
        "toString()",
        "equals(Object)",
        "hashCode()");
  }

  @Test
  void toStringConcatenatesTheIncludedFields() {
    String text =
        augmented(
            "@ToString(callSuper = true) class A { String a; @ToString.Exclude String secret; static int s; byte[] b; }");
    assertTrue(
        text.contains(
            "return \"A(\" + \"super=\" + super.toString() + \", \" + \"a=\" + this.a + \", \" + \"b=\" + java.util.Arrays.toString(this.b) + \")\";"),
        text);
  }

  @Test
  void toStringMayNameItsFields() {
    assertFalse(
        augmented("@ToString(exclude = \"b\") class A { int a; int b; }").contains("this.b"));
    assertFalse(augmented("@ToString(of = \"a\") class A { int a; int b; }").contains("this.b"));
    assertFalse(
        augmented(
                "@ToString(onlyExplicitlyIncluded = true) class A { @ToString.Include int a; int b; }")
            .contains("this.b"));
  }

  @Test
  void equalityLeavesOutTransientAndExcludedFields() {
    String text =
        augmented(
            "@EqualsAndHashCode class A<T> { int a; transient int b; @EqualsAndHashCode.Exclude int c; }");
    assertTrue(
        text.contains(
            "final A<?> other$ = (A<?>) o; return true && java.util.Objects.equals(this.a, other$.a);"),
        text);
    assertTrue(text.contains("java.util.Objects.hash((java.lang.Object) this.a)"), text);
  }

  @Test
  void constructorsTakeWhatTheirNameSays() {
    declares(
        "@NoArgsConstructor @RequiredArgsConstructor @AllArgsConstructor class A { final int a; final int b = 1; @NonNull String c; long d; }",
        "<init>()",
        "<init>(int,String)",
        "<init>(int,String,long)");
  }

  @Test
  void aStaticNameMakesAFactory() {
    String text =
        augmented("@AllArgsConstructor(staticName = \"of\") class A<T extends Number> { T x; }");
    assertTrue(text.contains("private A(T x) { this.x = x; }"), text);
    assertTrue(
        text.contains("public static <T extends Number> A<T> of(T x) { return new A<T>(x); }"),
        text);
  }

  @Test
  void anEnumGetsAPrivateConstructorBehindItsConstants() {
    String text =
        augmented("@Getter @AllArgsConstructor enum E { A(\"x\"); private final String code; }");
    assertTrue(text.contains("private E(String code)"), text);
    declares("@Slf4j enum E { A, B }", "log");
  }

  @Test
  void aBuilderHasSettersAndBuilds() {
    declares(
        "@Builder(toBuilder = true) class A { int id; String name; }",
        "<init>(int,String)",
        "builder()",
        "toBuilder()",
        "ABuilder",
        "A$ABuilder.<init>()",
        "A$ABuilder.build()",
        "A$ABuilder.id(int)",
        "A$ABuilder.name(String)",
        "A$ABuilder.id",
        "A$ABuilder.name");
  }

  @Test
  void aBuilderCollectsSingularElements() {
    String text =
        augmented(
            "@Builder class A { @Singular java.util.List<String> tags; @Singular(\"entry\") java.util.Map<String, Integer> all; }");
    assertTrue(text.contains("ABuilder tag(String tag)"), text);
    assertTrue(text.contains("tags(java.util.Collection<? extends String> tags)"), text);
    assertTrue(text.contains("entry(String key, Integer value)"), text);
    assertTrue(text.contains("clearTags()"), text);
  }

  @Test
  void aBuilderKeepsDefaultsAndExplicitParts() {
    String text =
        augmented(
            "@Builder class A { @Builder.Default int n = 3; String s; static class ABuilder { ABuilder s(String x) { return this; } } }");
    assertTrue(text.contains("private int n = 3;"), text);
    assertFalse(text.contains("this.s = s; return this"), text);
    assertTrue(text.contains("public A build() { return new A(this.n, this.s); }"), text);
  }

  @Test
  void constructorsMethodsAndRecordsMayHaveBuilders() {
    declares("record R(@With int a) { }", "withA(int)");
    String record = augmented("@Builder record R(int a) { }");
    assertTrue(record.contains("public R build() { return new R(this.a); }"), record);
    String method =
        augmented(
            "class A { @Builder(builderMethodName = \"make\") static <T> java.util.List<T> of(T one) { return null; } }");
    assertTrue(method.contains("public static <T> ListBuilder<T> make()"), method);
    assertTrue(method.contains("return A.of(this.one);"), method);
    String constructor = augmented("class A { @Builder A(String q) { } }");
    assertTrue(constructor.contains("public A build() { return new A(this.q); }"), constructor);
  }

  @Test
  void aSuperBuilderExtendsTheOneOfItsParent() {
    String text = augmented("@SuperBuilder class A extends Base { int x; }");
    assertTrue(
        text.contains(
            "class ABuilder<C$ extends A, B$ extends ABuilder<C$, B$>> extends Base.BaseBuilder<C$, B$>"),
        text);
    assertTrue(text.contains("protected A(ABuilder<?, ?> b$) { super(b$); this.x = b$.x; }"), text);
  }

  @Test
  void accessorsMayBeFluentChainedAndPrefixed() {
    declares(
        "@Accessors(fluent = true, prefix = \"m\") @Getter @Setter class A { int mSize; int other; }",
        "size()",
        "size(int)");
    assertTrue(
        augmented("@Accessors(chain = true) @Setter class A<T> { T x; }")
            .contains("public A<T> setX(T x) { this.x = x; return this; }"));
  }

  @Test
  void theConfigurationIsObeyed() {
    LombokConfig config =
        LombokConfig.merge(
            List.of(
                "lombok.log.fieldName = LOGGER\n# no\nlombok.accessors.chain=true",
                "lombok.log.fieldName=out"));
    String text =
        augmentation
            .augment("A.java", IMPORTS + "@Slf4j @Setter class A { int x; }", config)
            .text();
    assertTrue(text.contains("org.slf4j.Logger out ="), text);
    assertTrue(text.contains("A setX(int x)"), text);
  }

  @Test
  void eachLoggerAnnotationHasItsField() {
    assertTrue(
        augmented("@Slf4j(topic = \"a\") class A { }")
            .contains("org.slf4j.LoggerFactory.getLogger(\"a\")"));
    for (Map.Entry<String, String> each :
        Map.of(
                "slf4j.XSlf4j", "org.slf4j.ext.XLogger",
                "log4j.Log4j2", "org.apache.logging.log4j.Logger",
                "log4j.Log4j", "org.apache.log4j.Logger",
                "java.Log", "java.util.logging.Logger",
                "apachecommons.CommonsLog", "org.apache.commons.logging.Log",
                "jbosslog.JBossLog", "org.jboss.logging.Logger",
                "flogger.Flogger", "com.google.common.flogger.FluentLogger")
            .entrySet()) {
      String text = augmented("@lombok.extern." + each.getKey() + " class A { }");
      assertTrue(text.contains("private static final " + each.getValue() + " log = "), text);
    }
  }

  @Test
  void membersOfAUtilityClassBecomeStatic() {
    String text =
        augmented(
            "@UtilityClass class U { int k = 1; @Deprecated public String up(String s) { return s; } }");
    assertTrue(text.contains("static int k"), text);
    assertTrue(text.contains("static @Deprecated public String up"), text);
  }

  @Test
  void valBecomesVar() {
    assertTrue(
        augmented("class A { void f() { val x = 1; for (val y : z) { } } }")
            .contains("var x = 1; for (var y : z)"));
  }

  @Test
  void delegatesToTypesOfTheSameFileAreForwarded() {
    declares(
        "class A { @Delegate Greeter g; } interface Greeter { String hi(int n) throws Exception; }",
        "hi(int)");
    AugmentedSource other = augment("class A { @Delegate java.util.List<String> l; }");
    assertEquals(1, other.gaps().size());
  }

  @Test
  void minorAnnotationsAreKnown() {
    declares(
        "@StandardException class A extends Exception { }",
        "<init>()",
        "<init>(String)",
        "<init>(Throwable)",
        "<init>(String,Throwable)");
    assertTrue(
        augmented("@FieldNameConstants class A { int abc; }")
            .contains("public static final java.lang.String abc = \"abc\";"));
  }

  @Test
  void nestedTypesAreAugmentedInTheirOwnBody() {
    AugmentedSource source = augment("class A {\n  @Getter static class B { int x; }\n  int y;\n}");
    assertEquals("A$B", source.members().get(0).typeName());
    assertEquals(3, source.members().get(0).line());
    int offset = source.text().indexOf("y;");
    assertEquals(
        (IMPORTS + "class A {\n  @Getter static class B { int x; }\n  int y;\n}").indexOf("y;"),
        source.originalOffset(offset));
  }

  @Test
  void everyInsertedMemberIsMarked() {
    AugmentedSource source = augment("@Data @Builder class A { int x; }");
    int marks =
        source.text().split("@dev\\.postern\\.generated\\.Synthetic\\(\"lombok\"\\)", -1).length
            - 1;
    assertTrue(marks >= source.members().size(), source.text());
  }

  @Test
  void aBrokenFileIsAGap() {
    AugmentedSource source = augment("@Data class A { int x; ");
    assertFalse(source.text().isEmpty());
  }

  private AugmentedSource augment(String type) {
    return augmentation.augment("A.java", IMPORTS + type, Map.of());
  }

  private String augmented(String type) {
    AugmentedSource source = augment(type);
    FileSyntax syntax = parser.parse("A.java", source.text());
    assertTrue(syntax.complete(), () -> syntax.problems() + source.text());
    assertEquals((IMPORTS + type).lines().count(), source.text().lines().count());
    return source.text();
  }

  /** Whether the types of the text declare, besides their written fields, exactly these members. */
  private void declares(String type, String... members) {
    FileSyntax before = parser.parse("A.java", IMPORTS + type);
    FileSyntax after = parser.parse("A.java", augmented(type));
    List<ElementSyntax> old = before.elements();
    TreeSet<String> found = new TreeSet<>();
    for (ElementSyntax element : after.elements()) {
      boolean isNew =
          old.stream()
              .noneMatch(
                  each ->
                      each.kind() == element.kind()
                          && each.typeName().equals(element.typeName())
                          && each.name().equals(element.name()));
      if (isNew || (element.kind().isExecutable() && element.typeName().equals("A"))) {
        found.add(label(element));
      }
    }
    assertEquals(new TreeSet<>(List.of(members)), found);
  }

  private static String label(ElementSyntax element) {
    String owner =
        element.typeName().contains("$") && element.kind() != ElementKind.TYPE
            ? element.typeName() + "."
            : "";
    String parameters =
        element.kind().isExecutable() ? "(" + String.join(",", element.parameterTypes()) + ")" : "";
    return owner + element.name() + parameters;
  }
}
