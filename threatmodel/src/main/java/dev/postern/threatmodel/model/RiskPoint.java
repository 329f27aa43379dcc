package dev.postern.threatmodel.model;

/** One addend of a risk score: the factor, its points, and the fact that gave them. */
public record RiskPoint(String factor, int points, String reason) {}
