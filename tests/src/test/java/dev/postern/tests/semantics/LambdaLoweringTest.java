package dev.postern.tests.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lambdas, method references, local and anonymous classes with what they capture. */
class LambdaLoweringTest {

  private static final Lowered CODE =
      Lowered.of(
          """
          package p;
          import java.util.*;
          import org.lib.Foo;
          class L {
            int z;
            List<Foo> foos;
            void captures(List<String> all, String suffix) { all.forEach(x -> use(x + suffix + z)); }
            void use(String s) {}
            Runnable anonymous(String cap) {
              return new Runnable() { @Override public void run() { use(cap); z = 1; } };
            }
            List<Integer> references(List<String> all) { return all.stream().map(String::length).toList(); }
            Runnable bound(String s) { return s::trim; }
            void unknown(String local) { foos.forEach(q -> q.send(local)); }
            class Inner { int get() { return z; } }
            int inner() { return new Inner().get(); }
            static Object overloaded(int i) { return (Runnable) () -> {}; }
            static Object overloaded(String s) { return (Runnable) () -> {}; }
          }
          """);

  @Test
  void capturesThisAndLocalsFirst() {
    MethodDecl lambda = CODE.method("p.L", "captures$lambda$0");
    assertEquals(MethodKind.LAMBDA, lambda.kind());
    assertEquals(2, lambda.captures());
    assertEquals(
        List.of("this", "suffix", "x"), lambda.parameters().stream().map(p -> p.name()).toList());
    assertEquals(
        """
           %0 = closure Consumer.accept by captures$lambda$0(this, suffix)
           all.forEach(%0) [library]
           return
        """,
        CODE.code("p.L", "captures"));
  }

  @Test
  void keepsCapturedVariablesOfAnonymousClassesInFields() {
    assertEquals(
        """
           %0 = new 1(this, cap) [source]
           return %0
        """,
        CODE.code("p.L", "anonymous"));
    assertEquals(
        """
           this.this$0 = this$0
           this.val$cap = cap
           return
        """,
        CODE.code("p.L$1", "<init>"));
    assertEquals(
        """
           %0 = this.val$cap
           %1 = this.this$0
           %1.use(%0) [source]
           %2 = this.this$0
           %2.z = 1
           return
        """,
        CODE.code("p.L$1", "run"));
  }

  @Test
  void makesBodiesForMethodReferences() {
    assertEquals(
        """
           %0 = p0.length() [library]
           return %0
        """,
        CODE.code("p.L", "references$lambda$0"));
    assertEquals(1, CODE.method("p.L", "bound$lambda$0").captures());
  }

  @Test
  void typesLambdaParametersThatTheCompilerGaveUpOn() {
    MethodDecl lambda = CODE.method("p.L", "unknown$lambda$0");
    String code = CODE.code("p.L", "unknown$lambda$0");
    assertTrue(code.contains("q.send(local) [import]"), code);
    assertEquals("org.lib.Foo", lambda.parameters().get(lambda.captures()).type().name());
  }

  @Test
  void reachesTheEnclosingInstanceOfInnerClasses() {
    assertEquals(
        """
           %0 = this.this$0
           %1 = %0.z
           return %1
        """,
        CODE.code("p.L$Inner", "get"));
    assertTrue(CODE.code("p.L", "inner").contains("new Inner(this) [source]"));
  }

  @Test
  void numbersLambdasOfOverloadsOneAfterTheOther() {
    assertEquals(1, CODE.type("p.L").methodsNamed("overloaded$lambda$0").size());
    assertEquals(1, CODE.type("p.L").methodsNamed("overloaded$lambda$1").size());
  }
}
