package dev.postern.queries;

/** How bad a finding is if it is true; ordered from weakest to strongest. */
public enum Severity {
  INFO("note", "0.0"),
  LOW("note", "3.0"),
  MEDIUM("warning", "5.5"),
  HIGH("error", "8.0"),
  CRITICAL("error", "9.5");

  private final String sarifLevel;
  private final String score;

  Severity(String sarifLevel, String score) {
    this.sarifLevel = sarifLevel;
    this.score = score;
  }

  /** The level of SARIF 2.1.0 that stands for it. */
  public String sarifLevel() {
    return sarifLevel;
  }

  /** A figure from 0.0 to 10.0 inside the band that code-scanning services use for it. */
  public String score() {
    return score;
  }
}
