package dev.postern.extractor.syntax;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path relative to the repository root, with {@code /} separators
 * @param location where it lies; already known to be inside the repository
 */
public record SourceInput(String path, Path location) {}
