package dev.postern.extractor.workspace.config;

/** A configuration file that is not what its name says, or passes a limit. */
final class ConfigReadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  ConfigReadException(String message, int line) {
    super(message);
    this.line = line;
  }

  int line() {
    return line;
  }
}
