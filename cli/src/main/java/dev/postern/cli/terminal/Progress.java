package dev.postern.cli.terminal;

import java.util.Locale;

/**
 * A line on standard error that says what runs, with a count and the time left; shown only on a
 * terminal and only after two seconds. It never enters a result.
 */
public final class Progress {

  private static final long QUIET_NANOS = 2_000_000_000L;
  private static final long STEP_NANOS = 200_000_000L;

  private final Terminal terminal;
  private final long started = System.nanoTime();
  private long stageStarted = started;
  private long lastShown = started;
  private String stage = "";
  private boolean visible;

  public Progress(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Reports that {@code done} of {@code total} units of a stage are done; total 0 when not known.
   */
  public void report(String name, int done, int total) {
    if (!terminal.isInteractive()) {
      return;
    }
    long now = System.nanoTime();
    if (!name.equals(stage)) {
      stage = name;
      stageStarted = now;
      lastShown = 0;
    }
    if (now - started < QUIET_NANOS || now - lastShown < STEP_NANOS) {
      return;
    }
    lastShown = now;
    visible = true;
    terminal.err().print("\r\u001b[K" + text(done, total, now));
    terminal.err().flush();
  }

  /** Removes the line. */
  public void clear() {
    if (visible) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
      visible = false;
    }
  }

  private String text(int done, int total, long now) {
    if (total <= 0) {
      return stage + " …";
    }
    double seconds = (now - stageStarted) / 1e9;
    String left =
        done > 0 && seconds > 1
            ? String.format(Locale.ROOT, ", %.0f s left", seconds * (total - done) / done)
            : "";
    return String.format(Locale.ROOT, "%s %d of %d%s", stage, done, total, left);
  }
}
