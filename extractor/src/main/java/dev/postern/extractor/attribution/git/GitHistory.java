package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.AiToolCatalog;
import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.CommitClassifier;
import dev.postern.extractor.attribution.CommitEvidence;
import dev.postern.extractor.attribution.CommitText;
import dev.postern.extractor.attribution.HistoryInfo;
import dev.postern.extractor.attribution.HistoryRequest;
import dev.postern.extractor.attribution.HistoryResult;
import dev.postern.extractor.attribution.LineAuthorship;
import dev.postern.extractor.attribution.Mailmap;
import dev.postern.extractor.attribution.note.AuthorshipNote;
import dev.postern.extractor.attribution.trace.AgentTraces;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Reads who is declared to have written the lines of a scanned folder. Runs no hook, filter or
 * command, reads no configuration as configuration, and writes nothing into the repository.
 */
public final class GitHistory {
  private static final String ROOT = ".";

  private final AiToolCatalog catalog;

  public GitHistory(AiToolCatalog catalog) {
    this.catalog = catalog;
  }

  /** Reads the history; without a readable one, the result holds a gap that names the way out. */
  public HistoryResult read(HistoryRequest request) {
    try {
      Optional<GitLocation> location = GitLocation.of(request.root());
      return location.isEmpty()
          ? missing(
              "no git repository here; scan a clone to learn which code an AI is declared for")
          : read(request, location.get());
    } catch (IOException | RuntimeException e) {
      return missing(
          "the history could not be read ("
              + e.getClass().getSimpleName()
              + "); check it with git fsck, and fetch a partial clone in full");
    }
  }

  private HistoryResult read(HistoryRequest request, GitLocation location) throws IOException {
    Path configFile = location.commonDirectory().resolve("config");
    GitConfigText config = new GitConfigText(GitLocation.textOrNothing(configFile));
    if (config.value("extensions.objectformat").orElse("sha1").equals("sha256")) {
      return missing("the repository uses SHA-256 object ids, which are not supported");
    }
    boolean tables = config.value("extensions.refstorage").orElse("").startsWith("reftable");
    try (DetachedRepository opened = DetachedRepository.open(location, tables)) {
      ObjectId head =
          tables
              ? opened.fromTables("HEAD")
              : ReferenceReader.read(location).map(ObjectId::fromString).orElse(ObjectId.zeroId());
      if (head.equals(ObjectId.zeroId())) {
        return missing("the repository has no commit");
      }
      Optional<ObjectId> notes =
          tables
              ? Optional.of(opened.fromTables(AuthorshipNotes.REFERENCE))
                  .filter(id -> !id.equals(ObjectId.zeroId()))
              : ReferenceReader.read(location, AuthorshipNotes.REFERENCE).map(ObjectId::fromString);
      return read(request, location, config, opened.repository(), new Tips(head, notes));
    }
  }

  /** Where the history and the notes on it begin. */
  private record Tips(ObjectId head, Optional<ObjectId> notes) {}

  /** What a reading depends on. */
  private record Tip(RevCommit head, Optional<ObjectId> notes, WorkTreeStatements statements) {}

  private HistoryResult read(
      HistoryRequest request,
      GitLocation location,
      GitConfigText config,
      Repository repository,
      Tips tips)
      throws IOException {
    String prefix = prefix(request.root(), location.workTree());
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit head = walk.parseCommit(tips.head());
      Map<String, ObjectId> committed = JavaFiles.of(repository, head.getTree());
      if (!prefix.isEmpty()
          && committed.keySet().stream().noneMatch(each -> each.startsWith(prefix))) {
        return missing("the repository around this folder tracks no Java file of it");
      }
      WorkTreeStatements statements = WorkTreeStatements.read(location, config);
      HistoryCache.Entry entry =
          entry(request, repository, new Tip(head, tips.notes(), statements), committed, prefix);
      boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
      WorkingCopy copy = new WorkingCopy(repository);
      Lines lines = lines(request, copy, committed, entry, prefix);
      HistoryInfo info =
          new HistoryInfo(
              head.name(),
              HistoryScan.day(head.getCommitterIdent()).toString(),
              shallow,
              lines.dirty,
              config.remote(),
              prefix,
              entry.read(),
              entry.notes(),
              new TreeMap<>(entry.irregularities()),
              entry.ignored(),
              records(statements.traces()));
      return new HistoryResult(info, entry.commits(), lines.byPath, gaps(info, entry));
    }
  }

  private HistoryCache.Entry entry(
      HistoryRequest request,
      Repository repository,
      Tip tip,
      Map<String, ObjectId> committed,
      String prefix)
      throws IOException {
    Set<ObjectId> boundary = repository.getObjectDatabase().getShallowCommits();
    List<String> keyParts = new ArrayList<>();
    RevCommit head = tip.head();
    keyParts.add(head.name());
    keyParts.add(tip.statements().digest());
    keyParts.add(catalog.digest());
    keyParts.add(prefix);
    keyParts.add(Integer.toString(request.maxCommits()));
    keyParts.add(tip.notes().map(ObjectId::name).orElse(""));
    boundary.stream().map(ObjectId::name).sorted().forEach(keyParts::add);
    HistoryCache cache = new HistoryCache(request.cache());
    String key = HistoryCache.key(keyParts);
    Optional<HistoryCache.Entry> cached = cache.get(key);
    if (cached.isPresent()) {
      return cached.get();
    }
    Mailmap people = MailmapFile.of(repository, head);
    CommitClassifier classifier = new CommitClassifier(catalog, people);
    HistoryScan scan = HistoryScan.of(repository, head, classifier, people, request.maxCommits());
    Map<String, ObjectId> wanted = new TreeMap<>(committed);
    wanted.keySet().removeIf(path -> !path.startsWith(prefix));
    AuthorshipNotes notes = AuthorshipNotes.read(repository, tip.notes(), scan.ids());
    AgentTraces traces = tip.statements().traces();
    RecordedTraces traced = RecordedTraces.of(repository, traces, scan.ids());
    LineOrigins origins = new LineOrigins(catalog, scan.signals(), notes, traced, boundary);
    IgnoredRevisions ignored =
        IgnoredRevisions.read(
            repository, head, tip.statements().ignoreLists(), scan.ids(), origins);
    if (!origins.commits().isEmpty()) {
      new RestoredCode(repository, origins, ignored.commits()).find(scan.ids());
      new MovedCode(repository, origins, ignored.commits()).find(scan.ids());
    }
    CommittedLines.Known known =
        new CommittedLines(repository, head, origins, ignored.commits()).of(wanted);
    HistoryCache.Entry entry =
        new HistoryCache.Entry(
            scan.ids().size(),
            scan.complete(),
            unprompted(repository, scan.signals(), notes, classifier),
            known.ranges(),
            known.unread(),
            notes.present() ? notes.byCommit().size() : -1,
            notes.irregularities(),
            ignored.commits().size(),
            ignored.refused());
    cache.put(key, entry);
    return entry;
  }

  /** The commits; a review by somebody who asked a tool for the code, as a note says, is none. */
  private static List<CommitEvidence> unprompted(
      Repository repository,
      Map<ObjectId, CommitEvidence> signals,
      AuthorshipNotes notes,
      CommitClassifier classifier)
      throws IOException {
    List<CommitEvidence> all = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository)) {
      for (Map.Entry<ObjectId, CommitEvidence> each : signals.entrySet()) {
        CommitEvidence commit = each.getValue();
        AuthorshipNote note = notes.byCommit().get(each.getKey());
        boolean reviewed = commit.reviewClaimed();
        if (note != null && reviewed && !note.prompters().isEmpty()) {
          CommitText text = HistoryScan.textOf(walk.parseCommit(each.getKey()));
          reviewed = classifier.isReviewed(text, note.prompters());
        }
        all.add(
            new CommitEvidence(
                commit.sha(), commit.date(), commit.author(), commit.signals(), reviewed));
      }
    }
    return all;
  }

  /** Numbers of the records of tools, by what is wrong with them. */
  private static SortedMap<String, Integer> records(AgentTraces traces) {
    SortedMap<String, Integer> numbers = new TreeMap<>();
    if (traces.read() > 0) {
      numbers.put("READ", traces.read());
      numbers.put("TIED_TO_COMMITS", traces.records().size());
      traces.irregularities().forEach((kind, count) -> numbers.put(kind.name(), count));
    }
    return numbers;
  }

  private record Lines(SortedMap<String, LineAuthorship> byPath, boolean dirty) {}

  private static Lines lines(
      HistoryRequest request,
      WorkingCopy copy,
      Map<String, ObjectId> committed,
      HistoryCache.Entry entry,
      String prefix)
      throws IOException {
    SortedMap<String, LineAuthorship> byPath = new TreeMap<>();
    boolean anyDirty = false;
    for (String path : request.paths()) {
      Path file = request.root().resolve(path);
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        continue;
      }
      String full = prefix + path;
      ObjectId content = committed.get(full);
      List<AuthorshipRange> ranges = entry.lines().getOrDefault(full, List.of());
      boolean dirty = copy.isDirty(file, content);
      anyDirty |= dirty;
      List<AuthorshipRange> now = dirty ? copy.moved(file, content, ranges) : ranges;
      if (!now.isEmpty()) {
        byPath.put(path, new LineAuthorship(path, now));
      }
    }
    return new Lines(byPath, anyDirty);
  }

  private static List<CoverageGap> gaps(HistoryInfo info, HistoryCache.Entry entry) {
    List<CoverageGap> gaps = new ArrayList<>();
    if (info.shallow()) {
      gaps.add(
          gap(
              GapKind.HISTORY_MISSING,
              "the clone is shallow, so older declarations are not seen; run git fetch"
                  + " --unshallow"));
    }
    if (!entry.complete()) {
      gaps.add(
          gap(
              GapKind.BUDGET_EXCEEDED,
              "only the newest " + entry.read() + " commits were read for declarations"));
    }
    for (String commit : entry.laundering()) {
      gaps.add(
          gap(
              GapKind.HISTORY_MISSING,
              ".git-blame-ignore-revs asks to pass by commit "
                  + commit.substring(0, 12)
                  + ", which declares an AI; it was not passed by"));
    }
    for (String path : entry.unread()) {
      String shown = path.substring(info.prefix().length());
      String detail = "the history of the file could not be followed; fetch the clone in full";
      gaps.add(new CoverageGap(GapKind.HISTORY_MISSING, SourceSpan.file(shown), detail));
    }
    return gaps;
  }

  private static String prefix(Path root, Path workTree) throws IOException {
    String relative = workTree.relativize(root.toRealPath()).toString().replace('\\', '/');
    return relative.isEmpty() ? "" : relative + "/";
  }

  private static HistoryResult missing(String detail) {
    return HistoryResult.missing(gap(GapKind.HISTORY_MISSING, detail));
  }

  private static CoverageGap gap(GapKind kind, String detail) {
    return new CoverageGap(kind, SourceSpan.file(ROOT), detail);
  }
}
