package dev.postern.extractor.attribution.inventory;

/**
 * Something dangerous in a file that speaks to an assistant.
 *
 * @param path relative to the scanned root
 * @param line from 1
 * @param detail for people; holds no hidden character
 */
public record AgentDanger(String path, int line, Kind kind, String detail) {

  /** What is dangerous. */
  public enum Kind {
    /** Characters that people do not see, or that turn the direction of text around. */
    HIDDEN_TEXT,
    /** An order to pass rules by, or to keep something from people. */
    ORDER_TO_PASS_RULES_BY,
    /** Leave to do anything without asking. */
    UNBOUNDED_PERMISSION,
    /** A server is fetched without a version, or spoken to without encryption. */
    UNTRUSTED_SERVER,
    /** The file is too large or cannot be read, so that nothing is known of it. */
    NOT_READ
  }
}
