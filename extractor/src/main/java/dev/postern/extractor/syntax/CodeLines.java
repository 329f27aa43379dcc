package dev.postern.extractor.syntax;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Finds the lines that hold code: at least one token that is neither a bracket nor annotation. */
final class CodeLines {
  private static final Set<String> BRACKETS = Set.of("{", "}", "(", ")", ";", ",");

  private CodeLines() {}

  static LineSet of(CompilationUnit unit) {
    Map<Position, Position> skipped = skippedRanges(unit);
    BitSet lines = new BitSet();
    Position[] skipTo = {Position.HOME};
    TokenText.each(
        unit,
        token -> token.getRange().ifPresent(range -> mark(token, range, skipped, skipTo, lines)));
    return LineSet.of(lines);
  }

  private static void mark(
      JavaToken token,
      Range range,
      Map<Position, Position> skipped,
      Position[] skipTo,
      BitSet lines) {
    Position end = skipped.get(range.begin);
    if (end != null && end.isAfter(skipTo[0])) {
      skipTo[0] = end;
    }
    boolean inside = !range.begin.isAfter(skipTo[0]);
    if (!inside && !BRACKETS.contains(token.getText())) {
      lines.set(range.begin.line, range.end.line + 1);
    }
  }

  private static Map<Position, Position> skippedRanges(CompilationUnit unit) {
    Map<Position, Position> ranges = new HashMap<>();
    Deque<Node> open = new ArrayDeque<>();
    open.push(unit);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof AnnotationExpr
          || node instanceof ImportDeclaration
          || node instanceof PackageDeclaration) {
        node.getRange().ifPresent(range -> ranges.put(range.begin, range.end));
      } else {
        node.getChildNodes().forEach(open::push);
      }
    }
    return ranges;
  }
}
