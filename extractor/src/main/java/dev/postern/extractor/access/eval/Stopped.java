package dev.postern.extractor.access.eval;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.type.TypeRef;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ends a run of the interpreter: the code throws, or the work budget is spent. */
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a run ends early. */
  public enum Cause {
    /** The code being read throws on this path. */
    THROWN,
    /** A model has seen what it waited for. */
    DONE,
    BUDGET
  }

  private final Cause reason;
  private final transient TypeRef type;
  private final transient @Nullable Evidence at;

  public Stopped(Cause reason, String message) {
    super(message, null, false, false);
    this.reason = reason;
    this.type = TypeRef.UNKNOWN;
    this.at = null;
  }

  /** The code being read throws something of that type. */
  public Stopped(TypeRef type, Evidence at) {
    super(at.text() + " at " + at.span().place(), null, false, false);
    this.reason = Cause.THROWN;
    this.type = type;
    this.at = at;
  }

  public Cause reason() {
    return reason;
  }

  /** The static type of what is thrown. */
  TypeRef type() {
    return type;
  }

  /** Where it is thrown, when that is known. */
  public Optional<Evidence> place() {
    return Optional.ofNullable(at);
  }
}
