package dev.postern.extractor.syntax;

import dev.postern.extractor.model.CoverageGap;
import java.util.List;

/**
 * What was read of several files.
 *
 * @param files sorted by path; files that could not be read at all are missing
 * @param gaps sorted
 * @param parsed how many files were parsed
 * @param cached how many came from the cache
 */
public record SyntaxResult(List<FileSyntax> files, List<CoverageGap> gaps, int parsed, int cached) {
  public SyntaxResult {
    files = List.copyOf(files);
    gaps = List.copyOf(gaps);
  }
}
