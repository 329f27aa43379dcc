package dev.postern.extractor.pipeline;

import dev.postern.extractor.attribution.MethodAuthorship;
import dev.postern.extractor.attribution.SignalStrength;
import dev.postern.extractor.attribution.SpanAuthorship;
import dev.postern.extractor.attribution.provenance.ElementName;
import dev.postern.extractor.attribution.provenance.ProvenanceEntry;
import dev.postern.extractor.attribution.provenance.ProvenanceFile;
import dev.postern.extractor.attribution.source.SourceMark;
import dev.postern.extractor.syntax.ElementSyntax;
import dev.postern.extractor.syntax.FileSyntax;
import dev.postern.extractor.syntax.SyntaxCache;
import dev.postern.extractor.syntax.SyntaxReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Compares the marks of a repository with what its history declares. */
public final class TagSurvey {
  private static final int HASH = 12;

  /**
   * A method that history declares to be a tool's for the greater part, and that bears no mark.
   *
   * @param line its first line
   * @param element as {@code ai-provenance.yaml} names it
   * @param tokens beginning of the hash of its tokens
   */
  public record Missing(
      String path,
      int line,
      String element,
      List<String> tools,
      List<String> commits,
      String tokens,
      int aiLines,
      int codeLines) {}

  /**
   * A declaration beside the code that does not fit it any more.
   *
   * @param line where it stands
   * @param gone whether nothing is there that it speaks of, else the element changed since
   */
  public record Stale(int line, String subject, boolean gone) {}

  /** What was found, by path. */
  public record Tags(List<Missing> missing, List<Stale> stale) {
    public Tags {
      missing = List.copyOf(missing);
      stale = List.copyOf(stale);
    }
  }

  /**
   * Reads a repository.
   *
   * @param cache the user's cache folder
   * @param maxFileBytes larger source files are passed over
   */
  public Tags read(Path root, Path cache, long maxFileBytes) {
    Collection<FileSyntax> files =
        new SyntaxReader(new SyntaxCache(cache.resolve("syntax")), maxFileBytes)
            .read(AttributionSurvey.inputs(root))
            .files();
    AttributionSources sources = AttributionSources.read(root, cache, files);
    List<Missing> missing = new ArrayList<>();
    for (FileSyntax file : files) {
      List<SourceMark> marks = sources.resolver().marks(file);
      for (MethodAuthorship method : sources.resolver().methods(file)) {
        if (isMissing(method, marks)) {
          missing.add(missing(file, method));
        }
      }
    }
    return new Tags(missing, stale(ProvenanceFile.of(root), files));
  }

  private static boolean isMissing(MethodAuthorship method, List<SourceMark> marks) {
    SpanAuthorship origin = method.origin();
    ElementSyntax element = method.element();
    boolean marked =
        marks.stream()
            .anyMatch(
                mark ->
                    mark.lines().first() <= element.endLine()
                        && mark.lines().last() >= element.startLine());
    boolean named = !element.name().startsWith("<") || element.name().equals("<init>");
    return !marked
        && named
        && !origin.generated()
        && origin.strength().declaresAi()
        && origin.strength() != SignalStrength.DECLARED_CODE
        && 2 * origin.aiLines() >= origin.codeLines();
  }

  private static Missing missing(FileSyntax file, MethodAuthorship method) {
    ElementSyntax element = method.element();
    SpanAuthorship origin = method.origin();
    return new Missing(
        file.path(),
        element.startLine(),
        ElementName.of(element),
        origin.tools(),
        origin.commits(),
        element.tokenHash().substring(0, Math.min(HASH, element.tokenHash().length())),
        origin.aiLines(),
        origin.codeLines());
  }

  private static List<Stale> stale(ProvenanceFile declared, Collection<FileSyntax> files) {
    List<Stale> stale = new ArrayList<>();
    for (ProvenanceEntry entry : declared.entries()) {
      List<FileSyntax> concerned =
          files.stream().filter(file -> entry.concerns(file.path())).toList();
      String subject = entry.paths().get(0).text() + " " + entry.element();
      List<ElementSyntax> elements =
          concerned.stream()
              .flatMap(file -> file.elements().stream())
              .filter(element -> ElementName.of(element).equals(entry.element()))
              .toList();
      boolean gone = concerned.isEmpty() || (!entry.element().isEmpty() && elements.isEmpty());
      boolean changed =
          !entry.tokens().isEmpty()
              && elements.stream().noneMatch(each -> each.tokenHash().startsWith(entry.tokens()));
      if (gone || changed) {
        stale.add(new Stale(entry.line(), subject.strip(), gone));
      }
    }
    return stale;
  }
}
