package dev.postern.threatmodel.gate;

/** Where changed lines come from, as far as anybody declared it. */
public enum Origin {
  /** An AI is declared for at least one of them. */
  AI("an AI is declared"),
  /** Nobody declared anything for at least one of them. */
  UNDECLARED("origin not declared"),
  /** All of them are attested to people. */
  HUMAN("attested to a person"),
  /** None of them changed. */
  NONE("");

  private final String words;

  Origin(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }
}
