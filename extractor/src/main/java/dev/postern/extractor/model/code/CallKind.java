package dev.postern.extractor.model.code;

/** How a call chooses its target. */
public enum CallKind {
  STATIC,
  /** Dispatched on the receiver's run-time type. */
  VIRTUAL,
  /** {@code super.m()} or a private method: the static target runs. */
  SPECIAL,
  /** Allocation together with its constructor; the result is the new object. */
  CONSTRUCTOR,
  /** {@code this(...)} or {@code super(...)} inside a constructor; the receiver is {@code this}. */
  CONSTRUCTOR_CHAIN
}
