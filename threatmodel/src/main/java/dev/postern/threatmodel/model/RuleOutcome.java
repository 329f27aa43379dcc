package dev.postern.threatmodel.model;

/** What one threat rule gave, so that an empty category still says what was checked. */
public record RuleOutcome(
    String rule,
    String title,
    Stride category,
    int open,
    int possible,
    int controlled,
    boolean checked) {}
