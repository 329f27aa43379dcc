package dev.postern.extractor.attribution;

/**
 * The state of the repository that the scanned folder belongs to.
 *
 * @param headCommit full id
 * @param headDate ISO 8601 date of the commit date, in UTC
 * @param shallow whether older history is cut off
 * @param dirty whether a requested file differs from the head commit
 * @param remote address of the remote {@code origin} without credentials, empty when there is none
 * @param prefix path of the scanned folder inside the repository, empty or ending in {@code /}
 * @param commits number of commits that were read
 */
public record HistoryInfo(
    String headCommit,
    String headDate,
    boolean shallow,
    boolean dirty,
    String remote,
    String prefix,
    int commits) {}
