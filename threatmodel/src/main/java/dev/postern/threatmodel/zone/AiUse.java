package dev.postern.threatmodel.zone;

/** Whether an AI may write code of a zone. */
public enum AiUse {
  /** As anywhere else. */
  OPEN,
  /** What is not attested to a person needs a review by somebody else. */
  REVIEWED,
  /** As {@link #REVIEWED}, and whoever runs the gate vouches for the review. */
  VERIFIED,
  /** Only code that is attested to a person. */
  FORBIDDEN
}
