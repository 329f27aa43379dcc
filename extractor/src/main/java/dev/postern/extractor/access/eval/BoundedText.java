package dev.postern.extractor.access.eval;

/**
 * A text for regular expressions that come from the code being read: reading it too often, as
 * catastrophic backtracking does, ends the run.
 */
final class BoundedText implements CharSequence {

  private static final int MAX_READS = 200_000;

  private final String text;
  private int reads;

  BoundedText(String text) {
    this.text = text;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (++reads > MAX_READS) {
      throw new Stopped(Stopped.Cause.BUDGET, "a regular expression that backtracks too much");
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
