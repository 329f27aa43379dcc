package dev.postern.extractor.attribution;

import java.time.LocalDate;

/**
 * What a commit says of itself.
 *
 * @param date day of the author date, in UTC
 */
public record CommitText(Identity author, Identity committer, LocalDate date, String message) {}
