package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.CommitClassifier;
import dev.postern.extractor.attribution.CommitEvidence;
import dev.postern.extractor.attribution.CommitSignals;
import dev.postern.extractor.attribution.CommitText;
import dev.postern.extractor.attribution.Identity;
import dev.postern.extractor.attribution.Mailmap;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * All commits reachable from the head, classified once.
 *
 * @param signals commits with signals, newest first
 * @param ids all commits read, newest first
 * @param complete whether the budget sufficed
 */
record HistoryScan(Map<ObjectId, CommitEvidence> signals, Set<ObjectId> ids, boolean complete) {

  private record Found(ObjectId id, CommitText text, CommitSignals signals) {}

  static HistoryScan of(
      Repository repository, ObjectId head, CommitClassifier classifier, Mailmap people, int budget)
      throws IOException {
    List<Found> found = new ArrayList<>();
    List<String> roots = new ArrayList<>();
    Set<ObjectId> ids = new LinkedHashSet<>();
    boolean complete = true;
    try (RevWalk walk = new RevWalk(repository)) {
      walk.markStart(walk.parseCommit(head));
      for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
        if (ids.size() == budget) {
          complete = false;
          break;
        }
        ids.add(commit.getId().copy());
        CommitText text = textOf(commit);
        CommitSignals signals = classifier.classify(text);
        if (!signals.signals().isEmpty()) {
          found.add(new Found(commit.getId().copy(), text, signals));
        }
        if (commit.getParentCount() == 0) {
          roots.add(commit.name());
        }
        commit.disposeBody();
      }
    }
    String root = roots.stream().sorted().findFirst().orElse(head.name());
    return new HistoryScan(evidence(found, new Pseudonyms(root), people), ids, complete);
  }

  private static Map<ObjectId, CommitEvidence> evidence(
      List<Found> found, Pseudonyms names, Mailmap people) {
    Map<ObjectId, CommitEvidence> evidence = new LinkedHashMap<>();
    for (Found each : found) {
      evidence.put(
          each.id,
          new CommitEvidence(
              each.id.name(),
              each.text.date().toString(),
              names.of(people.canonical(each.text.author())),
              each.signals.signals(),
              each.signals.reviewClaimed()));
    }
    return evidence;
  }

  static CommitText textOf(RevCommit commit) {
    PersonIdent author = commit.getAuthorIdent();
    PersonIdent committer = commit.getCommitterIdent();
    return new CommitText(
        identity(author), identity(committer), day(author), commit.getFullMessage());
  }

  private static Identity identity(PersonIdent person) {
    return person == null
        ? new Identity("", "")
        : new Identity(person.getName(), person.getEmailAddress());
  }

  static LocalDate day(PersonIdent person) {
    Instant when = person == null ? Instant.EPOCH : person.getWhenAsInstant();
    return LocalDate.ofInstant(when, ZoneOffset.UTC);
  }
}
