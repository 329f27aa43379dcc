package dev.postern.extractor.model;

/**
 * Something of the repository that the analysis did not see. Gaps are results, shown first in every
 * report.
 *
 * @param kind the class of the gap
 * @param span the place; a whole file or directory when no line is known
 * @param detail one sentence for the reader: what is missing and what would close it
 */
public record CoverageGap(GapKind kind, SourceSpan span, String detail)
    implements Comparable<CoverageGap> {

  @Override
  public int compareTo(CoverageGap other) {
    int byKind = kind.compareTo(other.kind);
    if (byKind != 0) {
      return byKind;
    }
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : detail.compareTo(other.detail);
  }
}
