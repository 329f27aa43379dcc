package dev.postern.extractor.attribution.source;

import dev.postern.extractor.attribution.SignalKind;
import dev.postern.extractor.syntax.CommentMark;
import dev.postern.extractor.syntax.ElementSyntax;
import dev.postern.extractor.syntax.FileSyntax;
import dev.postern.extractor.syntax.LineRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the marks among the comments of one file, and the elements they speak of. */
final class CommentMarkReader {
  /** A comment belongs to an element that starts at most so many lines after it. */
  private static final int MAX_DISTANCE = 2;

  private final CommentGrammar grammar;
  private final FileSyntax file;
  private final List<SourceMark> marks = new ArrayList<>();
  private int openLine;
  private Optional<CommentGrammar.Tag> open = Optional.empty();

  CommentMarkReader(CommentGrammar grammar, FileSyntax file) {
    this.grammar = grammar;
    this.file = file;
  }

  /** A region that is never closed marks nothing. */
  List<SourceMark> read() {
    for (CommentMark comment : file.comments()) {
      boolean found = false;
      for (String line : (Iterable<String>) comment.text().lines()::iterator) {
        Optional<CommentGrammar.Tag> tag = grammar.tag(line);
        tag.ifPresent(each -> tag(each, comment));
        if (tag.isEmpty() && !found) {
          found = sentence(line, comment);
        }
      }
    }
    return marks;
  }

  private void tag(CommentGrammar.Tag tag, CommentMark comment) {
    switch (tag.form()) {
      case BEGIN -> {
        open = Optional.of(tag);
        openLine = comment.startLine();
      }
      case END -> {
        open.filter(begin -> !begin.isDenied())
            .ifPresent(
                begin ->
                    add(begin, new LineRange(openLine, comment.endLine()), openLine, "ai-region"));
        open = Optional.empty();
      }
      case ELEMENT -> {
        if (!tag.isDenied()) {
          covered(comment).ifPresent(lines -> add(tag, lines, comment.startLine(), "ai-tag"));
        }
      }
    }
  }

  private void add(CommentGrammar.Tag tag, LineRange lines, int line, String rule) {
    marks.add(
        new SourceMark(
            lines, line, grammar.tool(tag), SignalKind.COMMENT, rule, false, tag.reviewed()));
  }

  private boolean sentence(String line, CommentMark comment) {
    Optional<String> tool = grammar.sentence(line);
    if (tool.isEmpty()) {
      return false;
    }
    boolean partial = line.toLowerCase(java.util.Locale.ROOT).contains("partially");
    covered(comment)
        .ifPresent(
            lines ->
                marks.add(
                    new SourceMark(
                        lines,
                        comment.startLine(),
                        tool.get(),
                        SignalKind.COMMENT,
                        "attribution-comment",
                        partial,
                        false)));
    return true;
  }

  /** The element that follows, else the innermost one around the comment, else the whole file. */
  private Optional<LineRange> covered(CommentMark comment) {
    Optional<ElementSyntax> next = Optional.empty();
    Optional<ElementSyntax> around = Optional.empty();
    for (ElementSyntax element : file.elements()) {
      int distance = element.startLine() - comment.endLine();
      if (distance >= 0 && distance <= MAX_DISTANCE && next.isEmpty()) {
        next = Optional.of(element);
      }
      if (element.startLine() <= comment.startLine() && element.endLine() >= comment.endLine()) {
        around = Optional.of(element);
      }
    }
    boolean follows = next.isPresent() && isInside(next.get(), around);
    Optional<ElementSyntax> element = follows ? next : around;
    if (element.isPresent()) {
      return Optional.of(new LineRange(element.get().startLine(), element.get().endLine()));
    }
    return file.lines() > 0 ? Optional.of(new LineRange(1, file.lines())) : Optional.empty();
  }

  private static boolean isInside(ElementSyntax element, Optional<ElementSyntax> around) {
    return around.isEmpty() || element.endLine() <= around.get().endLine();
  }
}
