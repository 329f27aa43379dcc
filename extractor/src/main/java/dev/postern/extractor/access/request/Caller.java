package dev.postern.extractor.access.request;

import java.util.Set;

/**
 * Who is assumed to send the request.
 *
 * @param held the special authorities of a member; nobody else has any
 */
record Caller(Kind kind, Set<String> held) {

  /** The three kinds of callers. */
  enum Kind {
    /** Sends nothing that could identify anybody. */
    STRANGER,
    /** Sends what it likes, but knows no secret. */
    FORGER,
    /** Is signed in. */
    MEMBER
  }

  static final Caller STRANGER = new Caller(Kind.STRANGER, Set.of());
  static final Caller FORGER = new Caller(Kind.FORGER, Set.of());

  Caller {
    held = Set.copyOf(held);
  }

  /** A signed-in caller with these authorities and no others. */
  static Caller member(Set<String> held) {
    return new Caller(Kind.MEMBER, held);
  }

  boolean isMember() {
    return kind == Kind.MEMBER;
  }
}
