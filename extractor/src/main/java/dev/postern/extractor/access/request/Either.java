package dev.postern.extractor.access.request;

import dev.postern.extractor.access.eval.Value;

/** A condition that some callers of the assumed kind can make true and some false. */
record Either(String why) implements Value {
  @Override
  public boolean isCallersChoice() {
    return true;
  }
}
