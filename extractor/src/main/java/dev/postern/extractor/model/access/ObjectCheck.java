package dev.postern.extractor.model.access;

/** Whether the object addressed is checked against the caller: the second projection. */
public enum ObjectCheck {
  /**
   * Evidence that owner or tenant is compared with the caller, or that the caller is in the query.
   */
  PROVEN,
  /** Every path was read and none compares. */
  ABSENT,
  /** The endpoint addresses no object by a value of the request. */
  NOT_APPLICABLE,
  UNKNOWN
}
