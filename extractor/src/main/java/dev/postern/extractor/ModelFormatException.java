package dev.postern.extractor;

/**
 * A data file that belongs to Postern or that its user supplied (vocabulary, query pack, policy) is
 * broken. The message reads {@code file:line: key: what is wrong and what to do}.
 */
public final class ModelFormatException extends RuntimeException {
  public ModelFormatException(String message) {
    super(message);
  }

  public ModelFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
