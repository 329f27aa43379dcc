package dev.postern.extractor.syntax;

import com.github.javaparser.ast.comments.Comment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps the comments that may say how code came to be; a wide net, judged later by a strict one.
 */
final class CommentMarks {
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?i)@ai\\b|@author\\b|\\b(generated|written|created|authored|produced|suggested|assisted|co-authored)"
              + "[ -]?(by|with|using|from)\\b|\\bai[ -]?(generated|assisted|written|authored)\\b"
              + "|\\(via |\\[ai\\]|SPDX-");
  private static final int MAX_TEXT = 600;

  private CommentMarks() {}

  static List<CommentMark> of(Iterable<Comment> comments) {
    List<CommentMark> marks = new ArrayList<>();
    for (Comment comment : comments) {
      String text = comment.getContent();
      if (comment.getRange().isPresent() && CANDIDATE.matcher(text).find()) {
        int start = comment.getRange().get().begin.line;
        int end = comment.getRange().get().end.line;
        marks.add(new CommentMark(start, Math.max(start, end), cut(text)));
      }
    }
    marks.sort(Comparator.comparingInt(CommentMark::startLine).thenComparing(CommentMark::text));
    return marks;
  }

  private static String cut(String text) {
    String stripped = text.strip();
    return stripped.length() <= MAX_TEXT ? stripped : stripped.substring(0, MAX_TEXT);
  }
}
