package dev.postern.extractor.workspace.xml;

/** The text is not XML, or is XML that asks for more than the reader gives. */
public final class XmlReadException extends Exception {
  private static final long serialVersionUID = 1L;

  public XmlReadException(String message, Throwable cause) {
    super(message, cause);
  }
}
