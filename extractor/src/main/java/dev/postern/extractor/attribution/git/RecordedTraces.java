package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.note.Attestation;
import dev.postern.extractor.attribution.note.AuthorshipNote;
import dev.postern.extractor.attribution.trace.AgentTraces;
import dev.postern.extractor.attribution.trace.TraceRecord;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/**
 * Records of tools, tied to commits. A record speaks of the commit it names when that commit
 * changed the file and was not yet five minutes old; some tools name the commit that was checked
 * out <em>before</em> the edit was committed, and such a record speaks of the commits that follow
 * it: of the change, less surely of each line.
 *
 * @param exact by the commit they name
 * @param following by commits that follow the one they name
 */
record RecordedTraces(
    Map<ObjectId, AuthorshipNote> exact, Map<ObjectId, AuthorshipNote> following) {
  private static final long LATEST_SECONDS = 300;

  RecordedTraces {
    exact = Collections.unmodifiableMap(new LinkedHashMap<>(exact));
    following = Collections.unmodifiableMap(new LinkedHashMap<>(following));
  }

  static RecordedTraces none() {
    return new RecordedTraces(Map.of(), Map.of());
  }

  /** Ties records to those of the given commits that they speak of. */
  static RecordedTraces of(Repository repository, AgentTraces traces, Set<ObjectId> history)
      throws IOException {
    if (traces.records().isEmpty()) {
      return none();
    }
    try (RevWalk walk = new RevWalk(repository)) {
      Map<ObjectId, SortedMap<String, List<Attestation>>> exact = new LinkedHashMap<>();
      Map<ObjectId, SortedMap<String, List<Attestation>>> earlier = new LinkedHashMap<>();
      for (TraceRecord record : traces.records()) {
        ObjectId id = ObjectId.fromString(record.revision());
        if (history.contains(id)) {
          RevCommit commit = walk.parseCommit(id);
          for (Map.Entry<String, List<Attestation>> file : record.files().entrySet()) {
            boolean own =
                isInTime(record.time(), commit) && changed(repository, walk, commit, file.getKey());
            (own ? exact : earlier)
                .computeIfAbsent(id, key -> new TreeMap<>())
                .computeIfAbsent(file.getKey(), key -> new ArrayList<>())
                .addAll(file.getValue());
          }
        }
      }
      return new RecordedTraces(notes(exact), following(walk, earlier, history));
    }
  }

  private static boolean isInTime(@Nullable Instant time, RevCommit commit) {
    return time == null || time.getEpochSecond() <= commit.getCommitTime() + LATEST_SECONDS;
  }

  /** Whether the commit gave the file another content than each of its parents has. */
  private static boolean changed(Repository repository, RevWalk walk, RevCommit commit, String path)
      throws IOException {
    ObjectId now = content(repository, commit, path);
    if (now.equals(ObjectId.zeroId())) {
      return false;
    }
    for (RevCommit parent : commit.getParents()) {
      if (content(repository, walk.parseCommit(parent), path).equals(now)) {
        return false;
      }
    }
    return true;
  }

  private static ObjectId content(Repository repository, RevCommit commit, String path)
      throws IOException {
    try (TreeWalk tree = TreeWalk.forPath(repository, path, commit.getTree())) {
      return tree == null ? ObjectId.zeroId() : tree.getObjectId(0);
    }
  }

  private static Map<ObjectId, AuthorshipNote> following(
      RevWalk walk,
      Map<ObjectId, SortedMap<String, List<Attestation>>> earlier,
      Set<ObjectId> history)
      throws IOException {
    Map<ObjectId, SortedMap<String, List<Attestation>>> found = new LinkedHashMap<>();
    if (!earlier.isEmpty()) {
      for (ObjectId id : history) {
        RevCommit commit = walk.parseCommit(id);
        if (commit.getParentCount() == 1 && earlier.containsKey(commit.getParent(0))) {
          found.put(id, earlier.get(commit.getParent(0)));
        }
      }
    }
    return notes(found);
  }

  private static Map<ObjectId, AuthorshipNote> notes(
      Map<ObjectId, SortedMap<String, List<Attestation>>> files) {
    Map<ObjectId, AuthorshipNote> notes = new LinkedHashMap<>();
    files.forEach((id, each) -> notes.put(id, new AuthorshipNote(each, Set.of())));
    return notes;
  }
}
