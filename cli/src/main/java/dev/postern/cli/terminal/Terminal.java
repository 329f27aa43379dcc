package dev.postern.cli.terminal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/**
 * What a command prints to: results on {@code out}, progress and notes on {@code err}. Text of the
 * scanned repository passes through {@link #clean} first, so that it cannot send control sequences.
 */
public final class Terminal {

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean colour;
  private final boolean interactive;
  private final int width;
  private final Map<String, String> environment;

  public Terminal(PrintWriter out, PrintWriter err, Map<String, String> environment, boolean tty) {
    this.out = out;
    this.err = err;
    this.environment = Map.copyOf(environment);
    this.interactive = tty;
    this.colour =
        tty
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    this.width = columns(environment.getOrDefault("COLUMNS", ""));
  }

  public PrintWriter out() {
    return out;
  }

  public PrintWriter err() {
    return err;
  }

  /** The environment variables that commands may look at. */
  public Map<String, String> environment() {
    return environment;
  }

  /** Whether progress may be shown. */
  public boolean isInteractive() {
    return interactive;
  }

  /** Columns to fit tables into. */
  public int width() {
    return width;
  }

  /** A line of results. */
  public void line(String text) {
    out.println(text);
  }

  /** A note that is no result. */
  public void note(String text) {
    err.println("postern: " + text);
  }

  /** The text in bold, where the terminal can. */
  public String bold(String text) {
    return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  /** The text in the colour of a severity, where the terminal can. */
  public String severity(String severity) {
    if (!colour) {
      return severity;
    }
    String code =
        switch (severity.toUpperCase(Locale.ROOT)) {
          case "CRITICAL", "HIGH" -> "31";
          case "MEDIUM" -> "33";
          default -> "36";
        };
    return "\u001b[" + code + "m" + severity + "\u001b[0m";
  }

  /** Untrusted text without control and bidirectional characters; line breaks become spaces. */
  public static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().forEach(point -> kept.appendCodePoint(isHarmless(point) ? point : ' '));
    return kept.toString();
  }

  private static boolean isHarmless(int point) {
    return !Character.isISOControl(point)
        && Character.getType(point) != Character.FORMAT
        && Character.getType(point) != Character.LINE_SEPARATOR
        && Character.getType(point) != Character.PARAGRAPH_SEPARATOR;
  }

  private static int columns(String given) {
    return given.matches("[0-9]{2,4}") ? Math.max(60, Integer.parseInt(given)) : 120;
  }
}
