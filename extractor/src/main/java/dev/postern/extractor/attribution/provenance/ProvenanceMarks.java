package dev.postern.extractor.attribution.provenance;

import dev.postern.extractor.attribution.AiTool;
import dev.postern.extractor.attribution.AiToolCatalog;
import dev.postern.extractor.attribution.SignalKind;
import dev.postern.extractor.attribution.ToolNames;
import dev.postern.extractor.attribution.source.SourceMark;
import dev.postern.extractor.syntax.ElementSyntax;
import dev.postern.extractor.syntax.FileSyntax;
import dev.postern.extractor.syntax.LineRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns declarations into marks on the elements that they name. */
public final class ProvenanceMarks {
  /** The rule that such marks carry. */
  public static final String RULE = "provenance-file";

  private static final String UNNAMED = "unnamed-ai";
  private static final Set<String> NO_TOOL = Set.of("none", "no", "human");

  private final AiToolCatalog catalog;
  private final ProvenanceFile file;

  public ProvenanceMarks(AiToolCatalog catalog, ProvenanceFile file) {
    this.catalog = catalog;
    this.file = file;
  }

  /** The marks of one source file; that no tool wrote something is not believed, and no mark. */
  public List<SourceMark> of(FileSyntax syntax) {
    List<SourceMark> marks = new ArrayList<>();
    for (ProvenanceEntry entry : file.entries()) {
      boolean denied = NO_TOOL.contains(entry.tool().toLowerCase(Locale.ROOT));
      if (denied || !entry.concerns(syntax.path())) {
        continue;
      }
      if (entry.element().isEmpty()) {
        if (syntax.lines() > 0) {
          marks.add(mark(entry, new LineRange(1, syntax.lines())));
        }
      } else {
        for (ElementSyntax element : syntax.elements()) {
          if (ElementName.of(element).equals(entry.element())) {
            marks.add(mark(entry, new LineRange(element.startLine(), element.endLine())));
          }
        }
      }
    }
    return marks;
  }

  private SourceMark mark(ProvenanceEntry entry, LineRange lines) {
    return new SourceMark(
        lines, lines.first(), tool(entry.tool()), SignalKind.FILE, RULE, false, entry.reviewed());
  }

  private String tool(String name) {
    return catalog
        .tool(name.toLowerCase(Locale.ROOT))
        .or(() -> ToolNames.leading(catalog, name))
        .or(() -> ToolNames.leading(catalog, name.replace('-', ' ')))
        .map(AiTool::id)
        .orElse(UNNAMED);
  }
}
