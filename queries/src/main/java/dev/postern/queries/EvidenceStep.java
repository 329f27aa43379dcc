package dev.postern.queries;

/**
 * One step of the way that leads to a finding.
 *
 * @param role {@code STEP} for the path itself, {@code GUARD} for a control on it, {@code NOTE} for
 *     whatever else decided
 * @param file path relative to the repository root; empty when the step has no place
 * @param line 1-based; 0 when no line is known
 * @param text what happens there, in one short sentence; may quote the repository, so it is to be
 *     escaped by whoever prints it
 */
public record EvidenceStep(String role, String file, int line, String text) {
  public static final String STEP = "STEP";
  public static final String GUARD = "GUARD";
  public static final String NOTE = "NOTE";

  /** {@code file:line}, or the file alone, or the empty string. */
  public String place() {
    return line == 0 ? file : file + ":" + line;
  }
}
