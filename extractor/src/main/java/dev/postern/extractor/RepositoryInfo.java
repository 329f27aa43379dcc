package dev.postern.extractor;

/**
 * What was read, for the head of every report.
 *
 * @param name name of the root folder
 * @param headCommit empty without history
 * @param headDate ISO 8601 date of that commit, empty without history
 * @param dirty whether files differ from that commit
 */
public record RepositoryInfo(String name, String headCommit, String headDate, boolean dirty) {}
