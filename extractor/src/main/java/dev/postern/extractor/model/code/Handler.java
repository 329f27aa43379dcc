package dev.postern.extractor.model.code;

/**
 * A row of the exception table: exceptions of the given types thrown by the statements from {@code
 * start} (inclusive) to {@code end} (exclusive) continue at {@code entry}, a {@link
 * Statement.Catch}. Rows are ordered from inner to outer.
 */
public record Handler(int start, int end, int entry) {}
