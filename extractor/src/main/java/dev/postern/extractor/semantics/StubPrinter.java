package dev.postern.extractor.semantics;

import dev.postern.extractor.model.id.ModuleId;

/** Prints declarations of one module as source for the compiler run of another. */
public final class StubPrinter {

  private static final String MARK = "!/";

  private StubPrinter() {}

  /** The module that a stub's path names. */
  static ModuleId moduleOf(String path) {
    int cut = path.indexOf(MARK);
    return new ModuleId(cut < 0 ? "." : path.substring(0, cut));
  }
}
