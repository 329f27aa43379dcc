package dev.postern.extractor.semantics;

import java.util.ArrayList;
import java.util.List;

/**
 * A source file as the semantic front end reads it.
 *
 * @param path path relative to the repository root, with {@code /} separators
 * @param content the text, generated members already inserted
 * @param insertions what was inserted, in ascending order; offsets of results refer to the text
 *     without them, and declarations inside them come out as synthetic
 */
public record SourceText(String path, String content, List<Insertion> insertions) {

  /**
   * Text that is not in the file.
   *
   * @param start where it starts in the content
   * @param length number of characters inserted
   * @param removed number of characters of the file that it stands for
   */
  public record Insertion(int start, int length, int removed) {}

  public SourceText {
    insertions = List.copyOf(insertions);
  }

  /** A file as it is written. */
  public SourceText(String path, String content) {
    this(path, content, List.of());
  }

  /**
   * A file with generated members inserted. The insertions are found by comparing line by line, so
   * both texts must have the same number of lines; otherwise no insertion is known.
   */
  public static SourceText augmented(String path, String original, String augmented) {
    String[] before = original.split("\n", -1);
    String[] after = augmented.split("\n", -1);
    List<Insertion> found = new ArrayList<>();
    if (before.length == after.length) {
      int offset = 0;
      for (int i = 0; i < after.length; i++) {
        int grown = after[i].length() - before[i].length();
        if (grown > 0) {
          found.add(new Insertion(offset + insertionPoint(before[i], after[i], grown), grown, 0));
        }
        offset += after[i].length() + 1;
      }
    }
    return new SourceText(path, augmented, found);
  }

  /** The offset in the file for an offset in the content; -1 inside an insertion. */
  int originalOffset(int offset) {
    int shift = 0;
    for (Insertion insertion : insertions) {
      if (offset < insertion.start()) {
        break;
      }
      if (offset < insertion.start() + insertion.length()) {
        return -1;
      }
      shift += insertion.length() - insertion.removed();
    }
    return offset - shift;
  }

  /**
   * The start of the inserted run: the longest common suffix decides, because members are inserted
   * before a closing brace that may itself end the inserted text.
   */
  private static int insertionPoint(String before, String after, int grown) {
    int common = 0;
    while (common < before.length()
        && before.charAt(before.length() - 1 - common)
            == after.charAt(after.length() - 1 - common)) {
      common++;
    }
    return after.length() - common - grown;
  }
}
