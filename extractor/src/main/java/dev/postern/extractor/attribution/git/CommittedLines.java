package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.attribution.SignalStrength;
import dev.postern.extractor.syntax.LineRange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The origins of the lines of the head commit. Only files that a commit touched of which something
 * is known are blamed; files with the content they had before {@link #EPOCH} are human by date; of
 * all others nothing is known.
 */
final class CommittedLines {
  /** The day on which the first assistant that writes code became available to the public. */
  static final LocalDate EPOCH = LocalDate.of(2021, 6, 29);

  private static final Logger LOG = LoggerFactory.getLogger(CommittedLines.class);
  private static final int THREADS = 2;
  private static final long MAX_BLOB = 2L << 20;

  private final Repository repository;
  private final ObjectId head;
  private final LineOrigins origins;
  private final Set<ObjectId> ignored;

  /**
   * Lines of a head commit.
   *
   * @param origins what commits and notes say
   * @param ignored commits that blame passes by
   */
  CommittedLines(Repository repository, ObjectId head, LineOrigins origins, Set<ObjectId> ignored) {
    this.repository = repository;
    this.head = head;
    this.origins = origins;
    this.ignored = Set.copyOf(ignored);
  }

  /**
   * What is known.
   *
   * @param ranges by path
   * @param unread files whose history could not be followed
   */
  record Known(Map<String, List<AuthorshipRange>> ranges, List<String> unread) {}

  /** What is known of the lines of the wanted files; very large files are left out. */
  Known of(Map<String, ObjectId> wanted) throws IOException {
    Set<String> touched = new TreeSet<>();
    Map<String, List<AuthorshipRange>> lines = new TreeMap<>();
    List<String> unread = new ArrayList<>();
    Set<ObjectId> known = origins.commits();
    if (!known.isEmpty()) {
      TouchedFiles.Touched found = new TouchedFiles(repository, head).of(known, wanted.keySet());
      touched.addAll(found.paths());
      List<String> small = touched.stream().filter(path -> isSmall(wanted.get(path))).toList();
      blame(small, found.formal(), lines, unread);
    }
    for (Map.Entry<String, ObjectId> old : beforeEpoch().entrySet()) {
      String path = old.getKey();
      boolean unchanged = old.getValue().equals(wanted.get(path));
      if (unchanged && !touched.contains(path) && isSmall(old.getValue())) {
        byDate(old.getValue(), path, lines);
      }
    }
    return new Known(lines, unread);
  }

  private boolean isSmall(@Nullable ObjectId content) {
    if (content == null) {
      return false;
    }
    try (ObjectReader reader = repository.newObjectReader()) {
      return reader.getObjectSize(content, Constants.OBJ_BLOB) <= MAX_BLOB;
    } catch (IOException e) {
      return false;
    }
  }

  private void blame(
      List<String> paths,
      Set<String> formal,
      Map<String, List<AuthorshipRange>> lines,
      List<String> unread) {
    BlameRun run = new BlameRun(repository, head, origins, ignored);
    List<Callable<List<AuthorshipRange>>> tasks = new ArrayList<>();
    paths.forEach(path -> tasks.add(() -> run.of(path, formal.contains(path))));
    ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<AuthorshipRange>>> results = workers.invokeAll(tasks);
      for (int i = 0; i < paths.size(); i++) {
        take(paths.get(i), results.get(i), lines, unread);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading history", e);
    } finally {
      workers.shutdownNow();
    }
  }

  private static void take(
      String path,
      Future<List<AuthorshipRange>> result,
      Map<String, List<AuthorshipRange>> lines,
      List<String> unread)
      throws InterruptedException {
    try {
      List<AuthorshipRange> ranges = result.get();
      if (!ranges.isEmpty()) {
        lines.put(path, ranges);
      }
    } catch (ExecutionException e) {
      LOG.debug("the history of {} cannot be followed", path, e);
      unread.add(path);
    }
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

  /** Whether author and committer give days before {@link #EPOCH}. */
  static boolean isBeforeEpoch(RevCommit commit) {
    return HistoryScan.day(commit.getAuthorIdent()).isBefore(EPOCH)
        && HistoryScan.day(commit.getCommitterIdent()).isBefore(EPOCH);
  }

  private void byDate(ObjectId content, String path, Map<String, List<AuthorshipRange>> lines)
      throws IOException {
    int count = new RawText(repository.open(content, Constants.OBJ_BLOB).getBytes()).size();
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
