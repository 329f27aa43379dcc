package dev.postern.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: columns as wide as needed, the widest ones cut to fit. */
public final class TextTable {

  private static final int GAP = 2;
  private static final int LEAST = 8;

  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  public TextTable(List<String> header) {
    this.header = List.copyOf(header);
  }

  /** Adds a row of untrusted cells; there must be one per column. */
  public void add(List<String> cells) {
    if (cells.size() != header.size()) {
      throw new IllegalArgumentException("a row has " + cells.size() + " cells");
    }
    rows.add(cells.stream().map(Terminal::clean).toList());
  }

  /** Prints the table into the given number of columns; 0 for no limit. */
  public void print(Terminal terminal, int width) {
    int[] widths = widths(width);
    terminal.line(terminal.bold(row(header, widths)));
    rows.forEach(cells -> terminal.line(row(cells, widths)));
  }

  private int[] widths(int limit) {
    int[] widths = new int[header.size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = header.get(column).length();
      for (List<String> cells : rows) {
        widths[column] = Math.max(widths[column], cells.get(column).length());
      }
    }
    while (limit > 0 && total(widths) > limit) {
      int widest = 0;
      for (int column = 1; column < widths.length; column++) {
        if (widths[column] > widths[widest]) {
          widest = column;
        }
      }
      if (widths[widest] <= LEAST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static int total(int[] widths) {
    int sum = GAP * (widths.length - 1);
    for (int width : widths) {
      sum += width;
    }
    return sum;
  }

  private static String row(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = cells.get(column);
      String shown =
          cell.length() <= widths[column] ? cell : cell.substring(0, widths[column] - 1) + "…";
      line.append(shown);
      if (column + 1 < widths.length) {
        line.append(" ".repeat(widths[column] - shown.length() + GAP));
      }
    }
    return line.toString().stripTrailing();
  }
}
