package dev.postern.threatmodel.model;

/** STRIDE (Kohnfelder and Garg, 1999). */
public enum Stride {
  SPOOFING("Spoofing"),
  TAMPERING("Tampering"),
  REPUDIATION("Repudiation"),
  INFORMATION_DISCLOSURE("Information disclosure"),
  DENIAL_OF_SERVICE("Denial of service"),
  ELEVATION_OF_PRIVILEGE("Elevation of privilege");

  private final String title;

  Stride(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
