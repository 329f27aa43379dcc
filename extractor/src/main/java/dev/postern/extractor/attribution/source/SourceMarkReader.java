package dev.postern.extractor.attribution.source;

import dev.postern.extractor.attribution.AiTool;
import dev.postern.extractor.attribution.AiToolCatalog;
import dev.postern.extractor.attribution.SignalKind;
import dev.postern.extractor.attribution.ToolNames;
import dev.postern.extractor.syntax.AnnotationSyntax;
import dev.postern.extractor.syntax.ElementSyntax;
import dev.postern.extractor.syntax.FileSyntax;
import dev.postern.extractor.syntax.LineRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the marks of a file: annotations, comments in the grammar {@code @ai key=value …}, regions
 * between {@code @ai-begin} and {@code @ai-end}, and sentences that attribute the code.
 * {@code @Generated} stands for a deterministic generator unless its value names a tool of the
 * catalog.
 */
public final class SourceMarkReader {
  private final AiToolCatalog catalog;
  private final CommentGrammar grammar;

  public SourceMarkReader(AiToolCatalog catalog) {
    this.catalog = catalog;
    this.grammar = new CommentGrammar(catalog);
  }

  /** The marks, sorted by what they cover. */
  public List<SourceMark> read(FileSyntax file) {
    List<SourceMark> marks = new ArrayList<>();
    for (ElementSyntax element : file.elements()) {
      for (AnnotationSyntax annotation : element.annotations()) {
        ofAnnotation(element, annotation).ifPresent(marks::add);
      }
    }
    marks.addAll(new CommentMarkReader(grammar, file).read());
    Collections.sort(marks);
    return marks;
  }

  private Optional<SourceMark> ofAnnotation(ElementSyntax element, AnnotationSyntax annotation) {
    Map<String, String> values = annotation.attributes();
    LineRange lines = new LineRange(element.startLine(), element.endLine());
    if (annotation.simpleName().equals("Generated")) {
      String tool =
          ToolNames.leading(catalog, values.getOrDefault("value", "")).map(AiTool::id).orElse("");
      String rule = tool.isEmpty() ? "generator-annotation" : "generated-annotation-names-tool";
      return Optional.of(mark(lines, element, tool, rule, values));
    }
    return catalog.tools().stream()
        .filter(tool -> tool.annotations().contains(annotation.simpleName()))
        .findFirst()
        .map(tool -> mark(lines, element, named(tool, values).id(), "ai-annotation", values));
  }

  /** The tool that the attributes name, else the one that the annotation stands for. */
  private AiTool named(AiTool otherwise, Map<String, String> values) {
    for (String key : List.of("tool", "value", "by")) {
      Optional<AiTool> tool = ToolNames.leading(catalog, values.getOrDefault(key, ""));
      if (tool.isPresent()) {
        return tool.get();
      }
    }
    return otherwise;
  }

  private static SourceMark mark(
      LineRange lines,
      ElementSyntax element,
      String tool,
      String rule,
      Map<String, String> values) {
    boolean partial = values.getOrDefault("partiallyGenerated", "false").equals("true");
    boolean reviewed = !values.getOrDefault("reviewedBy", "").isBlank();
    return new SourceMark(
        lines, element.startLine(), tool, SignalKind.ANNOTATION, rule, partial, reviewed);
  }
}
