package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.AiToolCatalog;
import dev.postern.extractor.attribution.CommitClassifier;
import dev.postern.extractor.attribution.CommitSignals;
import dev.postern.extractor.attribution.change.BroughtLine;
import dev.postern.extractor.attribution.note.Attestation;
import dev.postern.extractor.attribution.note.AuthorshipNote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.blame.BlameGenerator;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/** Finds the commits that brought the lines of single files, of any language. */
final class FileBlame {
  private static final BroughtLine CUT_OFF = new BroughtLine("", "", false, List.of());

  private final Repository repository;
  private final Optional<ObjectId> notes;
  private final CommitClassifier classifier;
  private final Map<ObjectId, CommitSignals> known = new HashMap<>();
  private final Map<ObjectId, Optional<AuthorshipNote>> noted = new HashMap<>();

  FileBlame(Repository repository, Optional<ObjectId> notes, AiToolCatalog catalog) {
    this.repository = repository;
    this.notes = notes;
    this.classifier = new CommitClassifier(catalog);
  }

  List<BroughtLine> of(ObjectId commit, String path) throws IOException {
    Set<ObjectId> boundary = repository.getObjectDatabase().getShallowCommits();
    List<BroughtLine> lines = new ArrayList<>();
    try (BlameGenerator blame = new BlameGenerator(repository, path)) {
      blame.setTextComparator(RawTextComparator.WS_IGNORE_ALL);
      blame.setFollowFileRenames(true);
      blame.push(null, commit);
      while (blame.next()) {
        RevCommit source = blame.getSourceCommit();
        int shift = blame.getSourceStart() - blame.getResultStart();
        for (int i = blame.getResultStart(); i < blame.getResultEnd(); i++) {
          while (lines.size() <= i) {
            lines.add(CUT_OFF);
          }
          if (source != null && !boundary.contains(source)) {
            lines.set(i, line(source, blame.getSourcePath(), i + shift + 1));
          }
        }
      }
    }
    return lines;
  }

  private BroughtLine line(RevCommit source, String path, int line) throws IOException {
    ObjectId id = source.getId().copy();
    CommitSignals signals = known.get(id);
    if (signals == null) {
      signals = classifier.classify(HistoryScan.textOf(source));
      known.put(id, signals);
    }
    Optional<Attestation> said = note(id).flatMap(note -> note.at(path, line));
    boolean declares = said.map(each -> !each.human()).orElse(signals.strength().declaresAi());
    return new BroughtLine(
        id.name(),
        HistoryScan.day(source.getAuthorIdent()).toString(),
        declares,
        declares ? signals.tools() : List.of());
  }

  private Optional<AuthorshipNote> note(ObjectId commit) throws IOException {
    Optional<AuthorshipNote> found = noted.get(commit);
    if (found == null) {
      found =
          Optional.ofNullable(
              AuthorshipNotes.read(repository, notes, Set.of(commit)).byCommit().get(commit));
      noted.put(commit, found);
    }
    return found;
  }
}
