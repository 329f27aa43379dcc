package dev.postern.extractor.attribution.origin;

import dev.postern.extractor.attribution.AiToolCatalog;
import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.CommitEvidence;
import dev.postern.extractor.attribution.HistoryResult;
import dev.postern.extractor.attribution.LineAuthorship;
import dev.postern.extractor.attribution.MethodAuthorship;
import dev.postern.extractor.attribution.provenance.ProvenanceFile;
import dev.postern.extractor.attribution.provenance.ProvenanceMarks;
import dev.postern.extractor.attribution.source.SourceMark;
import dev.postern.extractor.attribution.source.SourceMarkReader;
import dev.postern.extractor.syntax.ElementSyntax;
import dev.postern.extractor.syntax.FileSyntax;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Joins what history says with what files say. */
public final class AuthorshipResolver {
  private final SourceMarkReader marks;
  private final ProvenanceMarks declared;
  private final HistoryResult history;
  private final Map<String, CommitEvidence> commits = new TreeMap<>();

  /** A resolver over one reading of history. */
  public AuthorshipResolver(AiToolCatalog catalog, HistoryResult history) {
    this(catalog, history, new ProvenanceFile(List.of(), List.of()));
  }

  /**
   * A resolver over one reading of history.
   *
   * @param file what the repository declares beside its code
   */
  public AuthorshipResolver(AiToolCatalog catalog, HistoryResult history, ProvenanceFile file) {
    this.marks = new SourceMarkReader(catalog);
    this.declared = new ProvenanceMarks(catalog, file);
    this.history = history;
    history.commits().forEach(commit -> commits.put(commit.sha(), commit));
  }

  /** The origin of a file's code. */
  public FileAuthorship of(FileSyntax file) {
    List<AuthorshipRange> ranges =
        Optional.ofNullable(history.lines().get(file.path()))
            .map(LineAuthorship::ranges)
            .orElse(List.of());
    return new FileAuthorship(file, marks(file), ranges, commits);
  }

  /** The marks of a file, of its own and of the file of declarations, sorted. */
  public List<SourceMark> marks(FileSyntax file) {
    return Stream.concat(marks.read(file).stream(), declared.of(file).stream()).sorted().toList();
  }

  /** The origins of a file's lines. */
  public FileLines lines(FileSyntax file) {
    return of(file).lines();
  }

  /** The origin of each executable element of a file that holds code, in source order. */
  public List<MethodAuthorship> methods(FileSyntax file) {
    FileAuthorship authorship = of(file);
    return file.elements().stream()
        .filter(element -> element.kind().isExecutable())
        .map(element -> method(authorship, element))
        .filter(method -> method.origin().codeLines() > 0)
        .toList();
  }

  private static MethodAuthorship method(FileAuthorship authorship, ElementSyntax element) {
    return new MethodAuthorship(element, authorship.of(element.startLine(), element.endLine()));
  }
}
