package dev.postern.extractor.syntax;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * What the text of one file says, and nothing that needs another file.
 *
 * @param path relative to the repository root
 * @param packageName empty for the unnamed package
 * @param elements in source order, a type before its members
 * @param comments the comments that may be marks, in source order
 * @param codeLines lines that hold code: not blank, no comment, no lone bracket or annotation
 * @param lines number of lines of the file
 * @param problems what the parser could not read; the rest of the file is still here
 */
public record FileSyntax(
    String path,
    String packageName,
    List<ImportSyntax> imports,
    List<ElementSyntax> elements,
    List<CommentMark> comments,
    LineSet codeLines,
    int lines,
    List<SyntaxProblem> problems) {

  public FileSyntax {
    imports = List.copyOf(imports);
    elements = List.copyOf(elements);
    comments = List.copyOf(comments);
    problems = List.copyOf(problems);
  }

  /** Whether everything was read. */
  public boolean complete() {
    return problems.isEmpty();
  }

  /** One gap for the file when something could not be read. */
  public Optional<CoverageGap> gap() {
    if (problems.isEmpty()) {
      return Optional.empty();
    }
    SyntaxProblem first = problems.get(0);
    String more = problems.size() == 1 ? "" : " and " + (problems.size() - 1) + " more";
    SourceSpan span =
        first.line() == 0 ? SourceSpan.file(path) : SourceSpan.line(path, first.line());
    return Optional.of(
        new CoverageGap(GapKind.SYNTAX_ERROR, span, "syntax error: " + first.message() + more));
  }

  /** The element whose name starts at that offset. */
  public Optional<ElementSyntax> elementAt(int nameOffset) {
    return elements.stream().filter(element -> element.nameOffset() == nameOffset).findFirst();
  }

  /** The same facts under another path. */
  public FileSyntax withPath(String newPath) {
    return new FileSyntax(
        newPath, packageName, imports, elements, comments, codeLines, lines, problems);
  }
}
