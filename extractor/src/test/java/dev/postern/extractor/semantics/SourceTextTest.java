package dev.postern.extractor.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Offsets of augmented text. */
class SourceTextTest {

  @Test
  void translatesOffsetsBehindAnInsertion() {
    SourceText text =
        SourceText.augmented("A.java", "class A {}\nint b;", "class A {int x;}\nint b;");
    assertEquals(List.of(new SourceText.Insertion(9, 6, 0)), text.insertions());
    assertEquals(8, text.originalOffset(8));
    assertEquals(-1, text.originalOffset(9));
    assertEquals(9, text.originalOffset(15));
    assertEquals(15, text.originalOffset(21));
  }

  @Test
  void knowsNoInsertionsWhenLinesWereAdded() {
    assertEquals(List.of(), SourceText.augmented("A.java", "a", "a\nb").insertions());
  }
}
