package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.CommitEvidence;
import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.attribution.SignalStrength;
import dev.postern.extractor.syntax.LineRange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The origins of the lines of the head commit. Only files that a declaring commit touched are
 * blamed; files with the content they had before {@link #EPOCH} are human by date; of all others
 * nothing is known.
 */
final class CommittedLines {
  /** The day on which the first assistant that writes code became available to the public. */
  static final LocalDate EPOCH = LocalDate.of(2021, 6, 29);

  private static final int THREADS = 2;
  private static final int MAX_BLOB = 4 << 20;

  private final Repository repository;
  private final ObjectId head;
  private final Map<ObjectId, CommitEvidence> declaring = new LinkedHashMap<>();

  /**
   * Lines of a head commit.
   *
   * @param boundary commits whose history is cut off; nothing can be said of what they contain
   */
  CommittedLines(Repository repository, ObjectId head, HistoryScan scan, Set<ObjectId> boundary) {
    this.repository = repository;
    this.head = head;
    scan.signals()
        .forEach(
            (id, commit) -> {
              if (commit.strength().declaresAi() && !boundary.contains(id)) {
                declaring.put(id, commit);
              }
            });
  }

  /** Ranges by path, for the wanted files of which something is known. */
  Map<String, List<AuthorshipRange>> of(Map<String, ObjectId> wanted) throws IOException {
    Set<String> touched = new TreeSet<>();
    Map<String, List<AuthorshipRange>> lines = new TreeMap<>();
    if (!declaring.isEmpty()) {
      touched.addAll(new TouchedFiles(repository, head).of(declaring.keySet(), wanted.keySet()));
      lines.putAll(blame(touched));
    }
    for (Map.Entry<String, ObjectId> old : beforeEpoch().entrySet()) {
      String path = old.getKey();
      if (!touched.contains(path) && old.getValue().equals(wanted.get(path))) {
        byDate(old.getValue(), path, lines);
      }
    }
    return lines;
  }

  private Map<String, List<AuthorshipRange>> blame(Set<String> paths) throws IOException {
    BlameRun run = new BlameRun(repository, head, declaring, oldest());
    List<String> sorted = new ArrayList<>(paths);
    List<Callable<List<AuthorshipRange>>> tasks = new ArrayList<>();
    sorted.forEach(path -> tasks.add(() -> run.of(path)));
    ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    try {
      Map<String, List<AuthorshipRange>> lines = new TreeMap<>();
      List<Future<List<AuthorshipRange>>> results = workers.invokeAll(tasks);
      for (int i = 0; i < sorted.size(); i++) {
        List<AuthorshipRange> ranges = results.get(i).get();
        if (!ranges.isEmpty()) {
          lines.put(sorted.get(i), ranges);
        }
      }
      return lines;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading history", e);
    } catch (ExecutionException e) {
      throw new IOException("blame failed", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private long oldest() throws IOException {
    long oldest = Long.MAX_VALUE;
    try (RevWalk walk = new RevWalk(repository)) {
      for (ObjectId id : declaring.keySet()) {
        oldest = Math.min(oldest, walk.parseCommit(id).getCommitTime());
      }
    }
    return oldest;
  }

  /** The files of the newest commit of the main line that is older than the epoch. */
  private Map<String, ObjectId> beforeEpoch() throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit commit = walk.parseCommit(head);
      while (!isBeforeEpoch(commit)) {
        if (commit.getParentCount() == 0) {
          return Map.of();
        }
        commit = walk.parseCommit(commit.getParent(0));
      }
      return JavaFiles.of(repository, commit.getTree());
    }
  }

  private static boolean isBeforeEpoch(RevCommit commit) {
    return HistoryScan.day(commit.getAuthorIdent()).isBefore(EPOCH)
        && HistoryScan.day(commit.getCommitterIdent()).isBefore(EPOCH);
  }

  private void byDate(ObjectId content, String path, Map<String, List<AuthorshipRange>> lines)
      throws IOException {
    int count =
        new RawText(repository.open(content, Constants.OBJ_BLOB).getCachedBytes(MAX_BLOB)).size();
    if (count > 0) {
      LineRange all = new LineRange(1, count);
      lines.put(
          path,
          List.of(
              new AuthorshipRange(
                  all, LineState.HUMAN, SignalStrength.HUMAN_BY_DATE, List.of(), "")));
    }
  }
}
