package dev.postern.extractor.framework.data;

/** A data file of the product is broken; the message starts with {@code file:line:}. */
public final class ModelFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ModelFormatException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
