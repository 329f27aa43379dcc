package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.attribution.SignalStrength;
import dev.postern.extractor.syntax.LineRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/**
 * Compares files on disk with their committed content, byte by byte and without filters; line ends
 * alone make no difference.
 */
final class WorkingCopy {
  private static final long MAX_BYTES = 8L << 20;

  private final Repository repository;

  WorkingCopy(Repository repository) {
    this.repository = repository;
  }

  /**
   * Whether the file differs from the committed content. Files above eight megabytes are not
   * compared.
   *
   * @param committed the committed content; null when there is none
   */
  boolean isDirty(Path file, @Nullable ObjectId committed) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      return false;
    }
    if (committed == null) {
      return true;
    }
    byte[] bytes = Files.readAllBytes(file);
    return !id(bytes).equals(committed) && !id(withoutReturns(bytes)).equals(committed);
  }

  /** Moves ranges of the committed lines to the lines on disk, and adds the uncommitted lines. */
  List<AuthorshipRange> moved(Path file, @Nullable ObjectId committed, List<AuthorshipRange> ranges)
      throws IOException {
    RawText now = new RawText(Files.readAllBytes(file));
    RawText before =
        committed == null
            ? RawText.EMPTY_TEXT
            : new RawText(repository.open(committed, Constants.OBJ_BLOB).getBytes());
    EditList edits = new HistogramDiff().diff(RawTextComparator.WS_IGNORE_ALL, before, now);
    List<AuthorshipRange> moved = new ArrayList<>();
    int old = 0;
    int shift = 0;
    for (Edit edit : edits) {
      keep(ranges, old, edit.getBeginA(), shift, moved);
      if (edit.getEndB() > edit.getBeginB()) {
        moved.add(uncommitted(edit.getBeginB() + 1, edit.getEndB()));
      }
      old = edit.getEndA();
      shift = edit.getEndB() - edit.getEndA();
    }
    keep(ranges, old, before.size(), shift, moved);
    return moved;
  }

  /** Keeps what lies in the unchanged old lines {@code from} (inclusive) to {@code to}, from 0. */
  private static void keep(
      List<AuthorshipRange> ranges, int from, int to, int shift, List<AuthorshipRange> moved) {
    for (AuthorshipRange range : ranges) {
      int first = Math.max(range.lines().first(), from + 1);
      int last = Math.min(range.lines().last(), to);
      if (first <= last) {
        moved.add(range.at(new LineRange(first + shift, last + shift)));
      }
    }
  }

  private static AuthorshipRange uncommitted(int first, int last) {
    return new AuthorshipRange(
        new LineRange(first, last), LineState.UNCOMMITTED, SignalStrength.UNKNOWN, List.of(), "");
  }

  private static ObjectId id(byte[] bytes) {
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      return formatter.idFor(Constants.OBJ_BLOB, bytes);
    }
  }

  private static byte[] withoutReturns(byte[] bytes) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      boolean lineEnd = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (!lineEnd) {
        plain.write(bytes[i]);
      }
    }
    return plain.toByteArray();
  }
}
