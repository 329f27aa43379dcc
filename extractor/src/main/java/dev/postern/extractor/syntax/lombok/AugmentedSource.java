package dev.postern.extractor.syntax.lombok;

import dev.postern.extractor.model.CoverageGap;
import java.util.ArrayList;
import java.util.List;

/**
 * A source with the generated members declared in it.
 *
 * @param text the new text; has the same lines as the original, some of them longer
 * @param members what was inserted, in source order
 * @param edits the changes, ascending by offset
 * @param gaps what would be generated but could not be declared
 */
public record AugmentedSource(
    String text, List<InsertedMember> members, List<TextEdit> edits, List<CoverageGap> gaps) {

  public AugmentedSource {
    members = List.copyOf(members);
    edits = List.copyOf(edits);
    gaps = List.copyOf(gaps);
  }

  /** A source in which nothing is generated. */
  public static AugmentedSource unchanged(String text) {
    return new AugmentedSource(text, List.of(), List.of(), List.of());
  }

  /** The original text with these edits, which must be ascending and must not overlap. */
  static AugmentedSource of(
      String original, List<TextEdit> edits, List<InsertedMember> members, List<CoverageGap> gaps) {
    StringBuilder text = new StringBuilder(original.length() + 1024);
    int copied = 0;
    for (TextEdit edit : edits) {
      text.append(original, copied, edit.offset()).append(edit.text());
      copied = edit.offset() + edit.removed();
    }
    text.append(original, copied, original.length());
    return new AugmentedSource(text.toString(), members, edits, gaps);
  }

  /**
   * A stretch of {@link #text()} that is not in the original.
   *
   * @param start where it starts in the augmented text
   * @param removed number of characters of the original that it stands for
   */
  public record Stretch(int start, int length, int removed) {}

  /** What was put into the text, ascending. */
  public List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    int shift = 0;
    for (TextEdit edit : edits) {
      int length = edit.text().length();
      stretches.add(new Stretch(edit.offset() + shift, length, edit.removed()));
      shift += length - edit.removed();
    }
    return stretches;
  }

  /**
   * Translates an offset of {@link #text()} to one of the original text; the offset of inserted
   * text becomes the place where it was inserted.
   */
  public int originalOffset(int offset) {
    int shift = 0;
    for (TextEdit edit : edits) {
      int start = edit.offset() + shift;
      if (offset < start) {
        break;
      }
      if (offset < start + edit.text().length()) {
        return edit.offset();
      }
      shift += edit.text().length() - edit.removed();
    }
    return offset - shift;
  }
}
