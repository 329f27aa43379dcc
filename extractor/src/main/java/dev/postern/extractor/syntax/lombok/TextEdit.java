package dev.postern.extractor.syntax.lombok;

/**
 * A change of a text.
 *
 * @param offset where it starts in the original text
 * @param removed number of characters of the original that are dropped; none of them ends a line
 * @param text what is put there; holds no line end
 */
public record TextEdit(int offset, int removed, String text) {
  public TextEdit {
    if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("an edit must not add a line: " + text);
    }
  }
}
