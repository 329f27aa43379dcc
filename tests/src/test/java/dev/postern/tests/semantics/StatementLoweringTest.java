package dev.postern.tests.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Statements, loops, exceptions and switches become jumps and an exception table. */
class StatementLoweringTest {

  private static final Lowered CODE =
      Lowered.of(
          """
          package p;
          class S {
            int f;
            int[] a;
            int compound(int x) { a[x++] += 2; f -= x; return ++f; }
            boolean logic(boolean a, boolean b) { return a && !b; }
            int arrow(E e) { int r = 0; switch (e) { case X -> r = 1; default -> r = 2; } return r; }
            int fall(int i) { switch (i) { case 1: f = 1; case 2: f = 2; break; default: f = 3; } return f; }
            String yields(int i) { return switch (i) { case 1, 2 -> "a"; default -> { yield "b"; } }; }
            String patterns(Object o) {
              return switch (o) {
                case R(int n, String t) when n > 3 -> t;
                case String s -> s;
                case null -> "null";
                default -> "none";
              };
            }
            String early(Object o) { if (!(o instanceof String s)) { return "no"; } return s; }
            int exits(String s) {
              for (String part : s.split(",")) {
                try { if (part.isEmpty()) { continue; } return 1; } finally { f++; }
              }
              return 0;
            }
            int caught() { try { return g(); } catch (IllegalStateException | IllegalArgumentException e) { return -1; } }
            int g() { return 7; }
            void resource() throws Exception { try (java.io.StringReader r = new java.io.StringReader("x")) { r.read(); } }
            void each(java.util.List<String> all) { for (String one : all) { one.trim(); } }
            void labeled() { outer: while (true) { do { if (f > 3) { break outer; } } while (f < 2); } }
            void monitor() { synchronized (this) { f = 1; } }
          }
          enum E { X, Y }
          record R(int n, String t) {}
          """);

  private static void assertCode(String method, String expected) {
    assertEquals(expected, CODE.code("p.S", method));
  }

  @Test
  void readsAPlaceOnceInCompoundAssignments() {
    assertCode(
        "compound",
        """
           %0 = this.a
           %1 = x
           %2 = x ADD 1
           x = %2
           %3 = %1
           %4 = %0[%3]
           %5 = %4 ADD 2
           %0[%3] = %5
           %6 = this.f
           %7 = %6 SUBTRACT x
           this.f = %7
           %8 = this.f
           %9 = %8 ADD 1
           this.f = %9
           return %9
        """);
  }

  @Test
  void turnsShortCircuitsIntoJumps() {
    assertCode(
        "logic",
        """
           if a goto 1 else 4
        1: if b goto 4 else 2
        2: %0 = true
           goto 5
        4: %0 = false
        5: return %0
        """);
  }

  @Test
  void endsArrowCasesOfStatements() {
    assertCode(
        "arrow",
        """
           r = 0
           switch e {E.X -> 2; else -> 4}
        2: r = 1
           goto 5
        4: r = 2
        5: return r
        """);
  }

  @Test
  void fallsThroughOldCases() {
    assertCode(
        "fall",
        """
           switch i {1 -> 1; 2 -> 2; else -> 4}
        1: this.f = 1
        2: this.f = 2
           goto 5
        4: this.f = 3
        5: %0 = this.f
           return %0
        """);
  }

  @Test
  void yieldsFromSwitchExpressions() {
    assertCode(
        "yields",
        """
           switch i {1, 2 -> 1; else -> 3}
        1: %0 = "a"
           goto 4
        3: %0 = "b"
        4: return %0
        """);
  }

  @Test
  void testsPatternsAndGuardsInOrder() {
    assertCode(
        "patterns",
        """
           %1 = o instanceof R
           if %1 goto 2 else 8
        2: %2 = (R) o
           %3 = %2.n() [source]
           n = %3
           %4 = %2.t() [source]
           t = %4
           goto 9
        8: goto 13
        9: %5 = n GREATER 3
           if %5 goto 11 else 13
        11: %0 = t
           goto 28
        13: %6 = o instanceof String
           if %6 goto 15 else 17
        15: s = (String) o
           goto 18
        17: goto 20
        18: %0 = s
           goto 28
        20: switch o {null -> 22; else -> 21}
        21: goto 24
        22: %0 = "null"
           goto 28
        24: goto 27
        25: %0 = "none"
           goto 28
        27: goto 25
        28: return %0
        """);
  }

  @Test
  void keepsPatternVariablesAfterANegatedTest() {
    assertCode(
        "early",
        """
           %0 = o instanceof String
           if %0 goto 2 else 4
        2: s = (String) o
           goto 5
        4: return "no"
        5: return s
        """);
  }

  @Test
  void copiesFinallyToEachWayOut() {
    String code = CODE.code("p.S", "exits");
    assertEquals(3, code.split("this\\.f = ", -1).length - 1, code);
    assertEquals(1, code.split("handler ", -1).length - 1, code);
  }

  @Test
  void listsCaughtTypesAndWhatIsCovered() {
    assertCode(
        "caught",
        """
           %0 = this.g() [source]
           %1 = %0
           return %1
        3: e = catch IllegalStateException | IllegalArgumentException
           return -1
           handler 0..2 -> 3
        """);
  }

  @Test
  void closesResourcesUnlessNull() {
    String code = CODE.code("p.S", "resource");
    assertEquals(2, code.split("r\\.close\\(\\) \\[library\\]", -1).length - 1, code);
  }

  @Test
  void walksIterablesWithIterators() {
    assertCode(
        "each",
        """
           %0 = all.iterator() [library]
        1: %1 = %0.hasNext() [library]
           if %1 goto 3 else 6
        3: one = %0.next() [library]
           one.trim() [library]
           goto 1
        6: return
        """);
  }

  @Test
  void leavesLabeledLoops() {
    assertCode(
        "labeled",
        """
        0: %0 = this.f
           %1 = %0 GREATER 3
           if %1 goto 3 else 4
        3: goto 8
        4: %2 = this.f
           %3 = %2 LESS 2
           if %3 goto 0 else 7
        7: goto 0
        8: return
        """);
  }

  @Test
  void leavesMonitorsOnExceptionsToo() {
    String code = CODE.code("p.S", "monitor");
    assertEquals(2, code.split("nop exit monitor", -1).length - 1, code);
  }
}
