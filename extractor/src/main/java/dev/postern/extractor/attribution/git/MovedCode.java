package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.syntax.ElementSyntax;
import dev.postern.extractor.syntax.FileSyntax;
import dev.postern.extractor.syntax.FileSyntaxParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Finds methods that a commit took out of one file and put into another with the same tokens. Such
 * a method keeps what was known of its lines: whoever moves code did not write it. Nothing known
 * gives nothing up: what a tool's commit moved from lines of unknown origin stays the tool's.
 */
final class MovedCode {
  private static final int LEAST_LINES = 4;
  private static final int LEAST_LENGTH = 8;
  private static final int MAX_FILES = 300;
  private static final long MAX_BLOB = 2L << 20;

  private final Repository repository;
  private final LineOrigins origins;
  private final Set<ObjectId> ignored;
  private final FileSyntaxParser parser = new FileSyntaxParser();

  MovedCode(Repository repository, LineOrigins origins, Set<ObjectId> ignored) {
    this.repository = repository;
    this.origins = origins;
    this.ignored = Set.copyOf(ignored);
  }

  /**
   * Teaches the origins what was moved.
   *
   * @param history commits, newest first
   */
  void find(Collection<ObjectId> history) throws IOException {
    Set<ObjectId> known = origins.commits();
    List<ObjectId> order = new ArrayList<>(history);
    int last = order.size() - 1;
    while (last >= 0 && !known.contains(order.get(last))) {
      last--;
    }
    order = new ArrayList<>(order.subList(0, last + 1));
    Collections.reverse(order);
    Set<String> declaredFiles = new HashSet<>();
    try (RevWalk walk = new RevWalk(repository)) {
      for (ObjectId id : order) {
        RevCommit commit = walk.parseCommit(id);
        List<Changed> files = changed(walk, commit);
        if (commit.getParentCount() == 1) {
          RevCommit parent = walk.parseCommit(commit.getParent(0));
          moves(parent, commit, files, known.contains(id), declaredFiles);
        }
        if (known.contains(id)) {
          files.forEach(file -> declaredFiles.add(file.path));
        }
      }
    }
  }

  /** A file before and after a commit; zero where it is not there. */
  private record Changed(String path, ObjectId before, ObjectId after) {}

  /** The files that differ from the first parent. */
  private List<Changed> changed(RevWalk walk, RevCommit commit) throws IOException {
    List<Changed> files = new ArrayList<>();
    try (TreeWalk trees = new TreeWalk(repository)) {
      if (commit.getParentCount() == 0) {
        trees.addTree(new EmptyTreeIterator());
      } else {
        trees.addTree(walk.parseCommit(commit.getParent(0)).getTree());
      }
      trees.addTree(commit.getTree());
      trees.setRecursive(true);
      trees.setFilter(AndTreeFilter.create(JavaFiles.FILTER, TreeFilter.ANY_DIFF));
      while (trees.next()) {
        files.add(new Changed(trees.getPathString(), trees.getObjectId(0), trees.getObjectId(1)));
      }
    }
    return files;
  }

  private void moves(
      RevCommit parent,
      RevCommit commit,
      List<Changed> files,
      boolean declares,
      Set<String> declaredFiles)
      throws IOException {
    boolean worthwhile =
        files.size() > 1
            && files.size() <= MAX_FILES
            && files.stream()
                .anyMatch(each -> isSource(each, declares, declaredFiles) && !isNew(each));
    if (!worthwhile) {
      return;
    }
    Map<Changed, Set<String>> added = new HashMap<>();
    Map<Changed, Set<String>> removed = new HashMap<>();
    for (Changed file : files) {
      differences(file, removed, added);
    }
    for (Changed from : files) {
      if (isNew(from) || !isSource(from, declares, declaredFiles)) {
        continue;
      }
      for (Changed to : files) {
        Set<String> gone = removed.getOrDefault(from, Set.of());
        Set<String> come = added.getOrDefault(to, Set.of());
        if (!from.equals(to) && overlap(gone, come) >= LEAST_LINES - 1) {
          moves(parent, commit, from, to);
        }
      }
    }
  }

  private static boolean isSource(Changed file, boolean declares, Set<String> declaredFiles) {
    return declares || declaredFiles.contains(file.path);
  }

  private static boolean isNew(Changed file) {
    return file.before.equals(ObjectId.zeroId());
  }

  private void differences(
      Changed file, Map<Changed, Set<String>> removed, Map<Changed, Set<String>> added)
      throws IOException {
    RawText before = text(file.before);
    RawText after = text(file.after);
    Set<String> gone = new HashSet<>();
    Set<String> come = new HashSet<>();
    for (Edit edit : new HistogramDiff().diff(RawTextComparator.WS_IGNORE_ALL, before, after)) {
      lines(before, edit.getBeginA(), edit.getEndA(), gone);
      lines(after, edit.getBeginB(), edit.getEndB(), come);
    }
    removed.put(file, gone);
    added.put(file, come);
  }

  private static void lines(RawText text, int from, int to, Set<String> into) {
    for (int line = from; line < to; line++) {
      String plain = text.getString(line).strip();
      if (plain.length() >= LEAST_LENGTH) {
        into.add(plain);
      }
    }
  }

  private static int overlap(Set<String> removed, Set<String> added) {
    int count = 0;
    for (String line : removed.size() < added.size() ? removed : added) {
      count += removed.contains(line) && added.contains(line) ? 1 : 0;
    }
    return count;
  }

  private void moves(RevCommit parent, RevCommit commit, Changed from, Changed to)
      throws IOException {
    FileSyntax source = syntax(from.path, from.before);
    Map<String, ElementSyntax> gone = methods(source);
    gone.keySet().removeAll(methods(syntax(from.path, from.after)).keySet());
    FileSyntax target = syntax(to.path, to.after);
    Map<String, ElementSyntax> come = methods(target);
    come.keySet().retainAll(gone.keySet());
    come.keySet().removeAll(methods(syntax(to.path, to.before)).keySet());
    if (come.isEmpty()) {
      return;
    }
    List<AuthorshipRange> known =
        new BlameRun(repository, parent, origins, ignored).of(from.path, false);
    for (Map.Entry<String, ElementSyntax> each : come.entrySet()) {
      ElementSyntax old = gone.get(each.getKey());
      if (old != null) {
        inherit(commit, to.path, codeLines(source, old), codeLines(target, each.getValue()), known);
      }
    }
  }

  private void inherit(
      RevCommit commit,
      String path,
      List<Integer> old,
      List<Integer> young,
      List<AuthorshipRange> known) {
    for (int i = 0; i < young.size(); i++) {
      int line = old.size() == young.size() ? old.get(i) : -1;
      int at = young.get(i);
      for (AuthorshipRange range : known) {
        boolean same =
            line > 0
                ? range.lines().first() <= line && line <= range.lines().last()
                : covers(range, old);
        if (same && range.state() != LineState.UNKNOWN) {
          origins.moved(commit.getId(), path, at, range);
        }
      }
    }
  }

  private static boolean covers(AuthorshipRange range, List<Integer> lines) {
    return lines.stream()
        .allMatch(line -> range.lines().first() <= line && line <= range.lines().last());
  }

  private static List<Integer> codeLines(FileSyntax file, ElementSyntax element) {
    return file.codeLines().within(element.startLine(), element.endLine()).stream()
        .boxed()
        .toList();
  }

  /** Methods and constructors of some size, by the hash of their tokens. */
  private static Map<String, ElementSyntax> methods(FileSyntax file) {
    Map<String, ElementSyntax> methods = new TreeMap<>();
    for (ElementSyntax element : file.elements()) {
      if (element.kind().isExecutable()
          && !element.tokenHash().isEmpty()
          && codeLines(file, element).size() >= LEAST_LINES) {
        methods.putIfAbsent(element.tokenHash(), element);
      }
    }
    return methods;
  }

  private FileSyntax syntax(String path, ObjectId content) throws IOException {
    RawText text = text(content);
    return parser.parse(path, new String(text.getRawContent(), StandardCharsets.UTF_8));
  }

  private RawText text(ObjectId content) throws IOException {
    if (content.equals(ObjectId.zeroId())) {
      return RawText.EMPTY_TEXT;
    }
    ObjectLoader loader = repository.open(content, Constants.OBJ_BLOB);
    return loader.getSize() > MAX_BLOB ? RawText.EMPTY_TEXT : new RawText(loader.getBytes());
  }
}
