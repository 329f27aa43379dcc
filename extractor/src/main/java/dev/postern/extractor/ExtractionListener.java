package dev.postern.extractor;

/** Hears of progress; nothing it does enters a result. */
@FunctionalInterface
public interface ExtractionListener {

  ExtractionListener SILENT = (stage, done, total) -> {};

  /** {@code done} of {@code total} units of a stage are done; total 0 when not known. */
  void progress(String stage, int done, int total);
}
