package dev.postern.threatmodel.model;

/** What was analysed, with what. */
public record Scope(
    String repository,
    String commit,
    String commitDate,
    boolean dirty,
    String toolVersion,
    String riskModel,
    String classPathDigest) {}
