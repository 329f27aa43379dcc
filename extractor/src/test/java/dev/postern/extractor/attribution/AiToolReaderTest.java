package dev.postern.extractor.attribution;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.ModelFormatException;
import org.junit.jupiter.api.Test;

class AiToolReaderTest {
  private static final String ROW = "tools:\n  - id: x\n    name: X\n    examples: [\"a\"]\n";

  @Test
  void rejectsAnUnknownKeyWithItsPlace() {
    assertFails(ROW + "    colour: red\n", "tools.yml:5: colour: ");
  }

  @Test
  void rejectsAKeyGivenTwice() {
    assertFails(ROW + "    name: Y\n", "tools.yml:5: name: ");
  }

  @Test
  void rejectsAPatternThatIsNotTiedToALineStart() {
    assertFails(ROW + "    texts: [made with x]\n", "tools.yml:5: texts: ");
  }

  @Test
  void rejectsARowWithoutExample() {
    assertFails("tools:\n  - id: x\n    name: X\n", "examples: ");
  }

  @Test
  void rejectsAToolGivenTwice() {
    assertFails(
        ROW + "  - id: x\n    name: X\n    examples: [\"a\"]\n", "id: the tool is given twice");
  }

  private static void assertFails(String text, String part) {
    ModelFormatException e =
        assertThrows(ModelFormatException.class, () -> AiToolReader.read("tools.yml", text));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains(part), message);
  }
}
