package dev.postern.tests.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.semantics.SemanticFrontEnd;
import dev.postern.extractor.semantics.SemanticRequest;
import dev.postern.extractor.semantics.SemanticResult;
import dev.postern.extractor.semantics.SourceText;
import dev.postern.extractor.semantics.StubPrinter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Targets of calls, across modules and without libraries. */
class ResolutionTest {

  private static final String LIBRARY_MODULE =
      """
      package lib;
      public class Base<T> {
        public static final String PATH = "/a\\"b" + 1;
        public T first(java.util.List<T> all) { return all.get(0); }
        public static <R> R identity(R r, Object... rest) { return r; }
        protected void open() {}
        public static class Nested { public int count() { return 1; } }
        public enum Level { LOW, HIGH }
        public record Pair(String left, int right) {}
        public interface Visitor { void visit(String s); default int depth() { return 0; } }
      }
      """;

  private static final String USER_MODULE =
      """
      package app;
      import lib.Base;
      @Deprecated(since = Base.PATH)
      class User extends Base<String> {
        void run(java.util.List<String> all) {
          first(all).trim();
          identity("x", 1, 2).length();
          open();
          new Base.Nested().count();
          new Base.Pair("l", 1).left().isEmpty();
          visit(s -> s.trim());
        }
        void visit(Base.Visitor v) { v.visit("x"); v.depth(); }
      }
      """;

  private static SemanticResult module(String name, String source, List<SourceText> stubs) {
    return new SemanticFrontEnd()
        .analyze(
            new SemanticRequest(
                new ModuleId(name),
                List.of(new SourceText(name + "/A.java", source)),
                stubs,
                List.of(),
                17));
  }

  @Test
  void resolvesCallsIntoOtherModulesThroughStubs() {
    SemanticResult library = module("lib", LIBRARY_MODULE, List.of());
    List<SourceText> stubs = StubPrinter.print(library.types());
    Lowered user = new Lowered(module("user", USER_MODULE, stubs));
    assertEquals(List.of("app.User"), user.result().types().stream().map(t -> t.name()).toList());
    assertEquals(1.0, user.result().stats().strictShare(), user.code("app.User", "run"));
    List<String> targets =
        user.body("app.User", "run").calls().stream()
            .flatMap(call -> call.callee().target().stream())
            .map(Object::toString)
            .toList();
    assertTrue(targets.contains("lib:lib.Base#first(List)"), targets.toString());
    assertTrue(targets.contains("lib:lib.Base$Pair#left()"), targets.toString());
    assertEquals(
        List.of("/a\"b1"),
        user.type("app.User").annotation("java.lang.Deprecated").orElseThrow().strings("since"));
  }

  @Test
  void packsVarargsOfKnownTargets() {
    SemanticResult library = module("lib", LIBRARY_MODULE, List.of());
    Lowered user = new Lowered(module("user", USER_MODULE, StubPrinter.print(library.types())));
    String code = user.code("app.User", "run");
    assertTrue(code.contains("new Object[] {1, 2}"), code);
  }

  @Test
  void saysHowSureItIsOfUnknownLibraries() {
    Lowered code =
        Lowered.of(
            """
            package p;
            import org.lib.Client;
            class C {
              Client client;
              void m(Object x) { client.send(x); client.connect().close(); missing(); log.info("x"); }
            }
            """);
    List<Resolution> found =
        code.body("p.C", "m").calls().stream().map(c -> c.callee().resolution()).toList();
    assertEquals(
        List.of(
            Resolution.IMPORT,
            Resolution.IMPORT,
            Resolution.UNRESOLVED,
            Resolution.UNRESOLVED,
            Resolution.UNRESOLVED),
        found);
    assertEquals(5, code.result().stats().total());
  }

  @Test
  void findsSourceMethodsWhoseArgumentsAreUnknown() {
    Lowered code =
        Lowered.of(
            """
            package p;
            class C extends Parent { void m(Mystery x) { helper(x.get()).done(); } }
            class Parent { Result helper(String s) { return null; } Result helper(String s, int i) { return null; } }
            class Result { void done() {} }
            """);
    List<Statement.Call> calls = code.body("p.C", "m").calls();
    assertEquals(
        "app:p.Parent#helper(String)", calls.get(1).callee().target().orElseThrow().toString());
    assertEquals("app:p.Result#done()", calls.get(2).callee().target().orElseThrow().toString());
  }

  @Test
  void keepsWhatItCanOfBrokenFiles() {
    Lowered code =
        Lowered.of(
            """
            package p;
            class Broken {
              void ok() {}
              void bad( { int x = ; }
              void after() { ok(); }
            }
            """);
    assertEquals("   this.ok() [source]\n   return\n", code.code("p.Broken", "after"));
    assertEquals(GapKind.SYNTAX_ERROR, code.result().gaps().get(0).kind());
    assertEquals(4, code.result().gaps().get(0).span().startLine());
  }

  @Test
  void givesTheSameResultTwice() {
    SemanticResult first = module("lib", LIBRARY_MODULE, List.of());
    SemanticResult second = module("lib", LIBRARY_MODULE, List.of());
    assertEquals(first.toString(), second.toString());
  }
}
