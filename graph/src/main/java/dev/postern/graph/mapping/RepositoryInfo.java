package dev.postern.graph.mapping;

/**
 * What the graph says about the repository as a whole.
 *
 * @param name name for people; every node carries it
 * @param headCommit commit that was read, empty without history
 * @param headDate its date, ISO 8601, empty without history
 * @param toolVersion version of Postern
 */
public record RepositoryInfo(String name, String headCommit, String headDate, String toolVersion) {}
