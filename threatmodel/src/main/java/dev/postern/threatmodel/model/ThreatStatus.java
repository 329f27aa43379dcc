package dev.postern.threatmodel.model;

/** Where a threat stands. */
public enum ThreatStatus {
  /** It applies and no control was found on at least one modelled path. */
  OPEN,
  /** A deciding fact is not known. */
  POSSIBLE,
  /** A control was found on every modelled path; the evidence is shown. */
  CONTROL_FOUND,
  /** Somebody took the risk. */
  ACCEPTED
}
