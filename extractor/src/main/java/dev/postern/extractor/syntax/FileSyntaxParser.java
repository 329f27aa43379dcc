package dev.postern.extractor.syntax;

import com.github.javaparser.ParseResult;
import com.github.javaparser.Problem;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import java.util.ArrayList;
import java.util.List;

/** Turns the text of a file into its {@link FileSyntax}. Stateless; keeps no syntax tree. */
public final class FileSyntaxParser {
  private static final int MAX_PROBLEMS = 20;

  /**
   * Parses one file. Never fails: what cannot be read is among the problems of the result.
   *
   * @param path relative to the repository root
   */
  public FileSyntax parse(String path, String text) {
    LineOffsets offsets = new LineOffsets(text);
    try {
      return read(path, offsets, JavaText.parse(text));
    } catch (StackOverflowError e) {
      return unread(path, offsets, "nested too deeply to be parsed");
    } catch (RuntimeException e) {
      return unread(path, offsets, "the parser failed: " + e.getClass().getSimpleName());
    }
  }

  private static FileSyntax read(
      String path, LineOffsets offsets, ParseResult<CompilationUnit> result) {
    List<SyntaxProblem> problems = problems(result.getProblems());
    if (result.getResult().isEmpty()) {
      String message = problems.isEmpty() ? "no declaration found" : problems.get(0).message();
      return unread(path, offsets, message);
    }
    CompilationUnit unit = result.getResult().get();
    String packageName =
        unit.getPackageDeclaration().map(declared -> declared.getNameAsString()).orElse("");
    return new FileSyntax(
        path,
        packageName,
        imports(unit),
        new ElementCollector(offsets).collect(unit, packageName),
        result
            .getCommentsCollection()
            .map(all -> CommentMarks.of(all.getComments()))
            .orElse(List.of()),
        CodeLines.of(unit),
        offsets.lineCount(),
        problems);
  }

  private static List<ImportSyntax> imports(CompilationUnit unit) {
    List<ImportSyntax> imports = new ArrayList<>();
    for (ImportDeclaration each : unit.getImports()) {
      imports.add(new ImportSyntax(each.getNameAsString(), each.isStatic(), each.isAsterisk()));
    }
    return imports;
  }

  private static List<SyntaxProblem> problems(List<Problem> problems) {
    List<SyntaxProblem> read = new ArrayList<>();
    for (Problem problem : problems.subList(0, Math.min(problems.size(), MAX_PROBLEMS))) {
      int line =
          problem
              .getLocation()
              .flatMap(location -> location.toRange())
              .map((Range range) -> range.begin.line)
              .orElse(0);
      String message = problem.getMessage().lines().findFirst().orElse("not understood");
      read.add(new SyntaxProblem(Math.max(line, 0), message));
    }
    return read;
  }

  private static FileSyntax unread(String path, LineOffsets offsets, String message) {
    List<SyntaxProblem> problems = List.of(new SyntaxProblem(0, message));
    return new FileSyntax(
        path, "", List.of(), List.of(), List.of(), LineSet.EMPTY, offsets.lineCount(), problems);
  }
}
