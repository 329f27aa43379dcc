package dev.postern.extractor.architecture;

import dev.postern.extractor.model.SourceSpan;

/**
 * Something in code that says what a module connects to or is for.
 *
 * @param kind what kind of name {@code value} is
 * @param detail an address beside a name: the URL of a client, the topic of a listener; may be
 *     empty
 */
public record CodeSign(String directory, Kind kind, String value, String detail, SourceSpan span) {

  /** The kinds of signs. */
  public enum Kind {
    /** Qualified name of an annotation. */
    ANNOTATION,
    /** Qualified name of a library type that is used. */
    TYPE,
    /** A text with an address in it. */
    ADDRESS,
    /** Logical name of a service that a declared client calls. */
    CLIENT,
    /** Technology and name of a channel that is published to. */
    PUBLISHES,
    /** Technology and name of a channel that is consumed from. */
    CONSUMES
  }
}
