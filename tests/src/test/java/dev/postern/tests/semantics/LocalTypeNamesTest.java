package dev.postern.tests.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.semantics.SourceText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Names of local and anonymous types follow the source, whatever the compiler can resolve. */
class LocalTypeNamesTest {

  private static final String USES =
      """
      package p;
      import lib.Service;
      class Uses {
        Object late = new Object() { int field1; };
        void m(Service service) {
          service.submit(new Runnable() {
            int second2;
            public void run() {
              class Step { int inner1; Object o = new Object() { int deep1; }; class Part { int part; } }
              if (false) { new Object() { int dead2; }; }
              service.submit(new Runnable() { int nested1; public void run() {} });
            }
          });
          Runnable r = () -> service.submit(new Runnable() { int lambda3; public void run() {} });
          class Step { int local1; }
        }
        enum E { A { int constant1; }, B { int constant2; } }
        void n() { class Step { int local2; } new Object() { int last4; }; }
      }
      """;

  private static final String SERVICE =
      """
      package lib;
      public class Service {
        public void submit(Runnable r) {}
        public <T> T submit(java.util.concurrent.Callable<T> c) { return null; }
      }
      """;

  @Test
  void areTheSameWithAndWithoutTheLibrary() {
    SourceText uses = new SourceText("p/Uses.java", USES);
    Map<String, String> alone = owners(Lowered.of(List.of(uses), List.of()));
    Lowered resolved =
        Lowered.of(List.of(uses), List.of(new SourceText("lib/Service.java", SERVICE)));
    assertEquals(alone, owners(resolved));
  }

  @Test
  void followTheOrderOfBodies() {
    Map<String, String> expected = new TreeMap<>();
    expected.put("field1", "p.Uses$1");
    expected.put("second2", "p.Uses$2");
    expected.put("inner1", "p.Uses$2$1Step");
    expected.put("deep1", "p.Uses$2$1Step$1");
    expected.put("part", "p.Uses$2$1Step$Part");
    expected.put("nested1", "p.Uses$2$2");
    expected.put("dead2", "p.Uses$2$1");
    expected.put("lambda3", "p.Uses$3");
    expected.put("local1", "p.Uses$1Step");
    expected.put("constant1", "p.Uses$E$1");
    expected.put("constant2", "p.Uses$E$2");
    expected.put("local2", "p.Uses$2Step");
    expected.put("last4", "p.Uses$4");
    assertEquals(
        expected, owners(Lowered.of(List.of(new SourceText("p/Uses.java", USES)), List.of())));
  }

  /** The type of each named field. */
  private static Map<String, String> owners(Lowered code) {
    Map<String, String> owners = new TreeMap<>();
    for (TypeDecl type : code.result().types()) {
      for (FieldDecl field : type.fields()) {
        if (field.id().name().matches("[a-z]+\\d|part")) {
          owners.put(field.id().name(), type.name());
        }
      }
    }
    return owners;
  }
}
