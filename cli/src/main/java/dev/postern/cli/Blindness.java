package dev.postern.cli;

import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.Terminal;
import dev.postern.threatmodel.model.Coverage;
import dev.postern.threatmodel.model.ThreatModel;
import java.util.Locale;

/** Whether enough was seen for an honest verdict: at most 2 % of files and 10 % of calls unread. */
final class Blindness {

  private static final double FILES = 0.02;
  private static final double CALLS = 0.10;

  private Blindness() {}

  /** {@link ExitCode#DONE} or {@link ExitCode#BLIND}, with the reason said. */
  static int exitCode(ThreatModel model, Terminal terminal) {
    Coverage seen = model.coverage();
    double files = share(seen.javaFiles() - seen.filesParsed(), seen.javaFiles());
    double calls = share(seen.callSites() - seen.callSitesResolved(), seen.callSites());
    boolean controllersUnread =
        seen.gaps().stream()
            .anyMatch(
                g -> g.kind().equals("LANGUAGE_NOT_READ") && g.detail().contains("controller"));
    if (files <= FILES && calls <= CALLS && !controllersUnread) {
      return ExitCode.DONE;
    }
    terminal.note(
        String.format(
            Locale.ROOT,
            "too little was seen for a verdict: %.1f %% of files and %.1f %% of call sites unread%s",
            100 * files,
            100 * calls,
            controllersUnread ? ", controllers in a language that is not read" : ""));
    return ExitCode.BLIND;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
