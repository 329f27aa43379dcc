package dev.postern.extractor.attribution.change;

import dev.postern.extractor.syntax.LineSet;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file that differs. White space alone makes no difference to its lines.
 *
 * @param path path at the head, relative to the scanned folder; the old one when it was deleted
 * @param before path at the base; empty when it was added
 * @param deleted whether the head does not have it
 * @param content id of its content at the head; empty when it was deleted
 * @param lines lines of the head that the base does not have
 * @param byCommit those lines by the commit of the change that brought them; lines that an older
 *     commit wrote, such as reverted ones, are in none
 */
public record ChangedFile(
    String path,
    String before,
    boolean deleted,
    String content,
    LineSet lines,
    SortedMap<String, LineSet> byCommit) {
  public ChangedFile {
    byCommit = Collections.unmodifiableSortedMap(new TreeMap<>(byCommit));
  }

  /** Whether it has another path than before. */
  public boolean isRenamed() {
    return !deleted && !before.isEmpty() && !before.equals(path);
  }
}
