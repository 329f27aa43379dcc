package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.AiToolCatalog;
import dev.postern.extractor.attribution.CommitClassifier;
import dev.postern.extractor.attribution.CommitSignals;
import dev.postern.extractor.attribution.CommitText;
import dev.postern.extractor.attribution.Identity;
import dev.postern.extractor.attribution.Mailmap;
import dev.postern.extractor.attribution.change.Change;
import dev.postern.extractor.attribution.change.ChangedCommit;
import dev.postern.extractor.attribution.change.ReviewEvidence;
import dev.postern.extractor.attribution.note.AuthorshipNote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

/** Reads the commits and files between two commits. */
final class ChangeReading {
  private static final int MAX_COMMITS = 20_000;

  private final Repository repository;
  private final Optional<ObjectId> notes;
  private final AiToolCatalog catalog;
  private final String prefix;

  ChangeReading(
      Repository repository, Optional<ObjectId> notes, AiToolCatalog catalog, String prefix) {
    this.repository = repository;
    this.notes = notes;
    this.catalog = catalog;
    this.prefix = prefix;
  }

  Change read(ObjectId base, ObjectId head, Collection<String> approvers) throws IOException {
    Map<ObjectId, RevCommit> found = new LinkedHashMap<>();
    boolean complete = true;
    try (RevWalk walk = new RevWalk(repository)) {
      walk.markStart(walk.parseCommit(head));
      walk.markUninteresting(walk.parseCommit(base));
      for (RevCommit each = walk.next(); each != null; each = walk.next()) {
        if (found.size() == MAX_COMMITS) {
          complete = false;
          break;
        }
        found.put(each.getId().copy(), each);
      }
    }
    AuthorshipNotes noted = AuthorshipNotes.read(repository, notes, found.keySet());
    Pseudonyms names = new Pseudonyms(base.name());
    List<ChangedCommit> commits = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository)) {
      Reading reading =
          reading(MailmapFile.of(repository, walk.parseCommit(base)), names, approvers);
      for (ObjectId id : found.keySet()) {
        commits.add(commit(walk, walk.parseCommit(id), noted.byCommit().get(id), reading));
      }
      CommitDiff diff = new CommitDiff(repository, found.keySet());
      return new Change(
          base.name(),
          head.name(),
          commits,
          diff.of(walk.parseCommit(base), walk.parseCommit(head), prefix),
          complete);
    }
  }

  /** Who the people are: as the base knows them, since a change must not tell who its author is. */
  private record Reading(
      CommitClassifier classifier, Mailmap people, Pseudonyms names, List<String> approvers) {}

  private Reading reading(Mailmap people, Pseudonyms names, Collection<String> approvers) {
    return new Reading(
        new CommitClassifier(catalog, people), people, names, List.copyOf(approvers));
  }

  private ChangedCommit commit(
      RevWalk walk, RevCommit commit, @Nullable AuthorshipNote note, Reading reading)
      throws IOException {
    CommitText text = HistoryScan.textOf(commit);
    CommitSignals signals = reading.classifier().classify(text);
    boolean declared = signals.strength().declaresAi() || (note != null && note.attestsTool());
    return new ChangedCommit(
        commit.name(),
        text.date().toString(),
        reading.names().of(reading.people().canonical(text.author())),
        declared,
        signals.strength().declaresAi() ? signals.tools() : List.of(),
        review(text, signals, note, reading),
        paths(walk, commit));
  }

  private static ReviewEvidence review(
      CommitText text, CommitSignals signals, @Nullable AuthorshipNote note, Reading reading) {
    Mailmap people = reading.people();
    Collection<Identity> prompters = note == null ? List.of() : note.prompters();
    List<Identity> involved = involved(text);
    involved.addAll(prompters);
    boolean approved =
        reading.approvers().stream()
            .map(ChangeReading::identity)
            .anyMatch(
                who ->
                    involved.stream()
                        .noneMatch(
                            each ->
                                isSame(who, each)
                                    || isSame(people.canonical(who), people.canonical(each))));
    if (approved) {
      return ReviewEvidence.VERIFIED;
    }
    boolean claimed =
        signals.reviewClaimed()
            && (prompters.isEmpty() || reading.classifier().isReviewed(text, prompters));
    return claimed ? ReviewEvidence.CLAIMED : ReviewEvidence.NONE;
  }

  private static List<Identity> involved(CommitText text) {
    List<Identity> all = new ArrayList<>(CommitClassifier.coAuthors(text));
    all.add(text.author());
    all.add(text.committer());
    return all;
  }

  private static Identity identity(String approver) {
    int at = approver.indexOf('<');
    if (at >= 0) {
      String address = approver.substring(at + 1).replace(">", "");
      return new Identity(approver.substring(0, at), address);
    }
    return approver.contains("@") ? new Identity("", approver) : new Identity(approver, "");
  }

  private static boolean isSame(Identity one, Identity other) {
    boolean address = !one.email().isEmpty() && one.email().equals(other.email());
    return address || (!one.name().isEmpty() && one.name().equalsIgnoreCase(other.name()));
  }

  /** The paths in which the commit differs from all its parents. */
  private List<String> paths(RevWalk walk, RevCommit commit) throws IOException {
    TreeSet<String> paths = new TreeSet<>();
    try (TreeWalk trees = new TreeWalk(repository)) {
      trees.addTree(commit.getTree());
      for (RevCommit parent : commit.getParents()) {
        trees.addTree(walk.parseCommit(parent).getTree());
      }
      if (commit.getParentCount() == 0) {
        trees.addTree(new EmptyTreeIterator());
      }
      trees.setRecursive(true);
      trees.setFilter(TreeFilter.ANY_DIFF);
      while (trees.next()) {
        boolean differs = true;
        for (int i = 1; i < trees.getTreeCount() && differs; i++) {
          differs = !trees.idEqual(0, i) || trees.getRawMode(0) != trees.getRawMode(i);
        }
        if (differs && trees.getPathString().startsWith(prefix)) {
          paths.add(trees.getPathString().substring(prefix.length()));
        }
      }
    }
    return List.copyOf(paths);
  }
}
