package dev.postern.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TerminalTest {

  @Test
  void controlSequencesOfTheRepositoryDoNotReachTheScreen() {
    assertEquals(" [31mred  ", Terminal.clean("\u001b[31mred\r\n"));
    assertEquals("a b", Terminal.clean("a\u202eb"));
  }

  @Test
  void colourNeedsATerminalAndNoObjection() {
    assertTrue(terminal(Map.of(), true).bold("x").contains("\u001b"));
    assertFalse(terminal(Map.of(), false).bold("x").contains("\u001b"));
    assertFalse(terminal(Map.of("NO_COLOR", "1"), true).bold("x").contains("\u001b"));
  }

  @Test
  void cellsThatASpreadsheetWouldRunAreDisarmed() {
    assertEquals(
        "'=1+1,\"a,b\",\"say \"\"no\"\"\"", Csv.line(List.of("=1+1", "a,b", "say \"no\"")));
  }

  @Test
  void tablesFitTheTerminal() {
    StringWriter out = new StringWriter();
    Terminal terminal =
        new Terminal(new PrintWriter(out, true), new PrintWriter(out), Map.of(), false);
    TextTable table = new TextTable(List.of("A", "B"));
    table.add(List.of("x".repeat(100), "short"));
    table.print(terminal, 60);
    out.toString().lines().forEach(line -> assertTrue(line.length() <= 60, line));
    assertTrue(out.toString().contains("…"));
  }

  private static Terminal terminal(Map<String, String> environment, boolean tty) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return new Terminal(nowhere, nowhere, environment, tty);
  }
}
