package dev.postern.extractor.attribution.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.attribution.AiToolCatalog;
import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.HistoryRequest;
import dev.postern.extractor.attribution.HistoryResult;
import dev.postern.extractor.attribution.LineAuthorship;
import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.attribution.MethodAuthorship;
import dev.postern.extractor.attribution.SignalStrength;
import dev.postern.extractor.attribution.origin.AuthorshipResolver;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.syntax.FileSyntaxParser;
import dev.postern.extractor.syntax.LineRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHistoryTest {
  private static final String CLAUDE = "\n\nCo-Authored-By: Claude <noreply@anthropic.com>";
  private static final String HUMAN_TEXT = "class A {\n  void h() {\n    one();\n  }\n}\n";
  private static final String MIXED_TEXT =
      "class A {\n  void h() {\n    one();\n  }\n  void ai() {\n    two();\n    three();\n  }\n}\n";

  private final Path base;
  private final Path folder;
  private Instant time = Instant.parse("2026-08-01T10:00:00Z");

  GitHistoryTest(@TempDir Path base) throws IOException {
    IsolatedSystemReader.install();
    this.base = base;
    this.folder = Files.createDirectories(base.resolve("repository"));
  }

  @Test
  void linesOfADeclaringCommitAreDeclared() throws Exception {
    try (Git git = init()) {
      commit(git, "A.java", HUMAN_TEXT, "Start");
      RevCommit ai = commit(git, "A.java", MIXED_TEXT, "More" + CLAUDE);
      commit(git, "B.java", "class B { }\n", "Other");
      HistoryResult result = read(folder, "A.java", "B.java");
      AuthorshipRange range = ranges(result, "A.java").get(0);
      assertEquals(new LineRange(5, 8), range.lines());
      assertEquals(LineState.AI_DECLARED, range.state());
      assertEquals(List.of("claude-code"), range.tools());
      assertEquals(ai.name(), range.commit());
      assertFalse(result.lines().containsKey("B.java"));
      assertFalse(result.info().orElseThrow().dirty());
      assertEquals(List.of(), result.gaps());
    }
  }

  @Test
  void noNameOrAddressLeaves() throws Exception {
    try (Git git = init()) {
      commit(
          git, "A.java", MIXED_TEXT, "Start" + CLAUDE + "\nReviewed-by: Ann <ann@secret.example>");
      HistoryResult result = read(folder, "A.java");
      assertFalse(result.toString().contains("example"), result.toString());
      assertFalse(result.toString().contains("Ann"), result.toString());
      assertTrue(result.commits().get(0).reviewClaimed());
      assertTrue(result.commits().get(0).author().matches("author-[0-9a-f]{12}"));
    }
  }

  @Test
  void renamedFilesAreFollowed() throws Exception {
    try (Git git = init()) {
      commit(git, "A.java", MIXED_TEXT, "Start" + CLAUDE);
      git.rm().addFilepattern("A.java").call();
      commit(git, "sub/Z.java", MIXED_TEXT, "Rename");
      assertEquals(9, lines(read(folder, "sub/Z.java"), "sub/Z.java", LineState.AI_DECLARED));
    }
  }

  @Test
  void uncommittedLinesAreUnknown() throws Exception {
    try (Git git = init()) {
      commit(git, "A.java", MIXED_TEXT, "Start" + CLAUDE);
      Files.writeString(folder.resolve("A.java"), "// new\n" + MIXED_TEXT);
      Files.writeString(folder.resolve("New.java"), "class New {\n}\n");
      HistoryResult result = read(folder, "A.java", "New.java");
      assertTrue(result.info().orElseThrow().dirty());
      assertEquals(1, lines(result, "A.java", LineState.UNCOMMITTED));
      assertEquals(9, lines(result, "A.java", LineState.AI_DECLARED));
      assertEquals(2, lines(result, "New.java", LineState.UNCOMMITTED));
    }
  }

  @Test
  void lineEndsAloneAreNoChange() throws Exception {
    try (Git git = init()) {
      commit(git, "A.java", HUMAN_TEXT, "Start");
      Files.writeString(folder.resolve("A.java"), HUMAN_TEXT.replace("\n", "\r\n"));
      assertFalse(read(folder, "A.java").info().orElseThrow().dirty());
    }
  }

  @Test
  void codeOlderThanTheToolsIsHumanByDate() throws Exception {
    try (Git git = init()) {
      time = Instant.parse("2020-01-01T10:00:00Z");
      commit(git, "A.java", HUMAN_TEXT, "Start");
      time = Instant.parse("2026-01-01T10:00:00Z");
      commit(git, "B.java", HUMAN_TEXT, "Later");
      HistoryResult result = read(folder, "A.java", "B.java");
      assertEquals(5, lines(result, "A.java", LineState.HUMAN));
      assertEquals(SignalStrength.HUMAN_BY_DATE, ranges(result, "A.java").get(0).strength());
      assertFalse(result.lines().containsKey("B.java"));
    }
  }

  @Test
  void aSubfolderIsReadUnderItsOwnPaths() throws Exception {
    try (Git git = init()) {
      commit(git, "sub/A.java", MIXED_TEXT, "Start" + CLAUDE);
      HistoryResult result = read(folder.resolve("sub"), "A.java");
      assertEquals("sub/", result.info().orElseThrow().prefix());
      assertEquals(9, lines(result, "A.java", LineState.AI_DECLARED));
    }
  }

  @Test
  void withoutARepositoryThereIsAGap() {
    HistoryResult result = read(folder, "A.java");
    assertTrue(result.info().isEmpty());
    assertEquals(GapKind.HISTORY_MISSING, result.gaps().get(0).kind());
  }

  @Test
  void withoutACommitThereIsAGap() throws Exception {
    init().close();
    assertEquals(GapKind.HISTORY_MISSING, read(folder, "A.java").gaps().get(0).kind());
  }

  @Test
  void aShallowCloneIsAGapAndItsBoundaryDeclaresNothing() throws Exception {
    try (Git git = init()) {
      RevCommit boundary = commit(git, "A.java", MIXED_TEXT, "Start" + CLAUDE);
      Files.writeString(folder.resolve(".git/shallow"), boundary.name() + "\n");
      HistoryResult result = read(folder, "A.java");
      assertTrue(result.info().orElseThrow().shallow());
      assertEquals(GapKind.HISTORY_MISSING, result.gaps().get(0).kind());
      assertFalse(result.lines().containsKey("A.java"));
    }
  }

  @Test
  void configurationOfTheRepositoryHasNoEffectAndNothingIsWritten() throws Exception {
    try (Git git = init()) {
      commit(git, "A.java", MIXED_TEXT, "Start" + CLAUDE);
      commit(git, ".gitattributes", "*.java filter=evil\n", "Filter");
      Path planted = base.resolve("planted");
      String command = "touch " + planted;
      Files.writeString(
          folder.resolve(".git/config"),
          "[core]\n\tfsmonitor = "
              + command
              + "\n\thooksPath = "
              + base
              + "\n[filter \"evil\"]\n\tclean = "
              + command
              + "\n\tsmudge = "
              + command
              + "\n"
              + "[include]\n"
              + "\tpath = /dev/zero\n"
              + "[remote \"origin\"]\n"
              + "\turl = https://me:pass@host.example/a.git?token=1\n");
      List<String> before = listing();
      HistoryResult result = read(folder, "A.java");
      assertEquals(before, listing());
      assertFalse(Files.exists(planted));
      assertEquals("https://host.example/a.git", result.info().orElseThrow().remote());
      assertEquals(9, lines(result, "A.java", LineState.AI_DECLARED));
    }
  }

  @Test
  void theSecondReadingComesFromTheCacheAndIsTheSame() throws Exception {
    try (Git git = init()) {
      commit(git, "A.java", MIXED_TEXT, "Start" + CLAUDE);
      HistoryRequest request =
          new HistoryRequest(folder, List.of("A.java"), base.resolve("cache"), 1000);
      GitHistory history = new GitHistory(AiToolCatalog.bundled());
      HistoryResult first = history.read(request);
      assertEquals(first, history.read(request));
      try (Stream<Path> entries = Files.walk(base.resolve("cache"))) {
        assertEquals(1, entries.filter(Files::isRegularFile).count());
      }
    }
  }

  @Test
  void aSpentBudgetIsAGap() throws Exception {
    try (Git git = init()) {
      commit(git, "A.java", HUMAN_TEXT, "Start");
      commit(git, "A.java", MIXED_TEXT, "More");
      HistoryResult result =
          new GitHistory(AiToolCatalog.bundled())
              .read(new HistoryRequest(folder, List.of("A.java"), null, 1));
      assertEquals(GapKind.BUDGET_EXCEEDED, result.gaps().get(0).kind());
    }
  }

  @Test
  void methodsCarryTheOriginOfTheirLines() throws Exception {
    try (Git git = init()) {
      commit(git, "A.java", HUMAN_TEXT, "Start");
      commit(git, "A.java", MIXED_TEXT, "More" + CLAUDE);
      AuthorshipResolver resolver =
          new AuthorshipResolver(AiToolCatalog.bundled(), read(folder, "A.java"));
      List<MethodAuthorship> methods =
          resolver.methods(new FileSyntaxParser().parse("A.java", MIXED_TEXT));
      assertEquals(0, methods.get(0).origin().aiLines());
      assertEquals(2, methods.get(0).origin().unknownLines());
      assertEquals(3, methods.get(1).origin().aiLines());
      assertEquals(SignalStrength.DECLARED_COMMIT, methods.get(1).origin().strength());
      assertEquals(1, methods.get(1).origin().evidence().size());
    }
  }

  @Test
  void trackedFilesAreKnown() throws Exception {
    try (Git git = init()) {
      commit(git, "sub/A.java", HUMAN_TEXT, "Start");
      assertTrue(TrackedFiles.includes(folder, "sub"));
      assertTrue(TrackedFiles.includes(folder.resolve("sub"), "A.java"));
      assertFalse(TrackedFiles.includes(folder, "other"));
    }
  }

  @Test
  void aNoteSpeaksOfSingleLinesAndWinsOverTheCommit() throws Exception {
    try (Git git = init()) {
      RevCommit first = commit(git, "A.java", MIXED_TEXT, "Start" + CLAUDE);
      note(
          git,
          first,
          "A.java\n  s_c9883b05a2487d::t_1 5-8\n  h_31dce776f88375 1-4\n---\n"
              + "{\"sessions\":{\"s_c9883b05a2487d\":{\"agent_id\":{\"tool\":\"cursor\"}}}}");
      commit(git, "A.java", "// later\n" + MIXED_TEXT, "Comment");
      HistoryResult result = read(folder, "A.java");
      assertEquals(1, result.info().orElseThrow().notes());
      assertEquals(4, lines(result, "A.java", LineState.HUMAN));
      AuthorshipRange recorded =
          ranges(result, "A.java").stream()
              .filter(range -> range.strength() == SignalStrength.RECORDED)
              .findFirst()
              .orElseThrow();
      assertEquals(new LineRange(6, 9), recorded.lines());
      assertEquals(List.of("cursor"), recorded.tools());
      AuthorshipRange rest =
          ranges(result, "A.java").stream()
              .filter(range -> range.strength() == SignalStrength.DECLARED_COMMIT)
              .findFirst()
              .orElseThrow();
      assertEquals(new LineRange(10, 10), rest.lines());
    }
  }

  @Test
  void aReviewByWhoAskedTheToolIsNone() throws Exception {
    String review = CLAUDE + "\nReviewed-by: Ann <ann@secret.example>";
    try (Git git = init()) {
      RevCommit asked = commit(git, "A.java", HUMAN_TEXT, "Start" + review);
      note(git, asked, prompted("Ann <ann@secret.example>"));
      RevCommit other = commit(git, "A.java", MIXED_TEXT, "More" + review);
      note(git, other, prompted("dev@secret.example"));
      HistoryResult result = read(folder, "A.java");
      assertEquals(
          List.of(true, false),
          result.commits().stream().map(commit -> commit.reviewClaimed()).toList());
      assertFalse(result.toString().contains("secret"), result.toString());
    }
  }

  private static String prompted(String person) {
    return "A.java\n  s_c9883b05a2487d::t_1 1\n---\n{\"sessions\":{\"s_c9883b05a2487d\":"
        + "{\"agent_id\":{\"tool\":\"cursor\"},\"human_author\":\""
        + person
        + "\"}}}";
  }

  @Test
  void withoutTheReferenceOfNotesItIsSaid() throws Exception {
    try (Git git = init()) {
      commit(git, "A.java", HUMAN_TEXT, "Start");
      assertEquals(-1, read(folder, "A.java").info().orElseThrow().notes());
    }
  }

  @Test
  void aCommitWithASuggestionIsAStateOfItsOwn() throws Exception {
    try (Git git = init()) {
      commit(
          git,
          "A.java",
          HUMAN_TEXT,
          "Start\n\nCo-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>");
      assertEquals(5, lines(read(folder, "A.java"), "A.java", LineState.AI_SUGGESTED));
    }
  }

  @Test
  void commitsOfFormAloneArePassedBy() throws Exception {
    try (Git git = init()) {
      commit(git, "A.java", MIXED_TEXT, "Start" + CLAUDE);
      RevCommit format =
          commit(git, "A.java", MIXED_TEXT.replace("two()", "this.two()"), "Reformat");
      commit(git, ".git-blame-ignore-revs", "# form\n" + format.name() + "\n", "Ignore");
      HistoryResult result = read(folder, "A.java");
      assertEquals(1, result.info().orElseThrow().ignored());
      assertEquals(9, lines(result, "A.java", LineState.AI_DECLARED));
    }
  }

  @Test
  void whiteSpaceAloneHidesNoDeclarationAndCountsWhereAToolChangedIt() throws Exception {
    try (Git git = init()) {
      commit(git, "A.java", MIXED_TEXT, "Start" + CLAUDE);
      commit(git, "A.java", MIXED_TEXT.replace("  two", "      two"), "Reformat");
      assertEquals(9, lines(read(folder, "A.java"), "A.java", LineState.AI_DECLARED));
      commit(git, "B.java", MIXED_TEXT, "Start");
      commit(git, "B.java", MIXED_TEXT.replace("  two", "      two"), "Indent" + CLAUDE);
      assertEquals(1, lines(read(folder, "B.java"), "B.java", LineState.AI_DECLARED));
    }
  }

  @Test
  void aDeclaringCommitIsNotPassedBy() throws Exception {
    try (Git git = init()) {
      commit(git, "A.java", MIXED_TEXT, "Start");
      RevCommit ai =
          commit(git, "A.java", MIXED_TEXT.replace("two()", "this.two()"), "Change" + CLAUDE);
      commit(git, ".git-blame-ignore-revs", ai.name() + "\n", "Ignore");
      HistoryResult result = read(folder, "A.java");
      assertEquals(1, lines(result, "A.java", LineState.AI_DECLARED));
      assertTrue(result.gaps().get(0).detail().contains("was not passed by"));
    }
  }

  @Test
  void trackedJavaFilesAreListed() throws Exception {
    try (Git git = init()) {
      commit(git, "sub/A.java", HUMAN_TEXT, "Start");
      commit(git, "B.txt", "text", "Text");
      assertEquals(List.of("sub/A.java"), TrackedFiles.java(folder));
      assertEquals(List.of("A.java"), TrackedFiles.java(folder.resolve("sub")));
      assertEquals(List.of(), TrackedFiles.java(base));
    }
  }

  @Test
  void recordsOfToolsSpeakOfTheCommitTheyName() throws Exception {
    try (Git git = init()) {
      RevCommit first = commit(git, "A.java", MIXED_TEXT, "Start");
      trace(first, first.getCommitTime(), 5, 8);
      HistoryResult result = read(folder, "A.java");
      AuthorshipRange recorded = ranges(result, "A.java").get(0);
      assertEquals(new LineRange(5, 8), recorded.lines());
      assertEquals(SignalStrength.RECORDED, recorded.strength());
      assertEquals(List.of("cursor"), recorded.tools());
      assertEquals(2, result.info().orElseThrow().traces().size());
    }
  }

  @Test
  void recordsThatNameTheCommitBeforeSpeakOfTheChangeAfterIt() throws Exception {
    try (Git git = init()) {
      RevCommit first = commit(git, "A.java", HUMAN_TEXT, "Start");
      trace(first, first.getCommitTime() + 1000, 3, 8);
      commit(git, "A.java", MIXED_TEXT, "More");
      AuthorshipRange range = ranges(read(folder, "A.java"), "A.java").get(0);
      assertEquals(new LineRange(5, 8), range.lines());
      assertEquals(SignalStrength.DECLARED_CHANGE, range.strength());
    }
  }

  @Test
  void movedMethodsKeepWhatWasKnownOfThem() throws Exception {
    String method =
        "  int two(int x) {\n    int y = x * 21;\n    y += offset(x);\n    return y;\n  }\n";
    try (Git git = init()) {
      commit(git, "A.java", "class A {\n" + method + "}\n", "Start" + CLAUDE);
      commit(git, "B.java", "class B {\n}\n", "Other");
      Files.writeString(folder.resolve("A.java"), "class A {\n}\n");
      git.add().addFilepattern("A.java").call();
      commit(git, "B.java", "class B {\n" + method.indent(2) + "}\n", "Move by hand");
      HistoryResult result = read(folder, "A.java", "B.java");
      assertEquals(4, lines(result, "B.java", LineState.AI_DECLARED), result.toString());
      assertEquals(new LineRange(2, 5), ranges(result, "B.java").get(0).lines());
    }
  }

  @Test
  void aToolThatMovesCodeFromBeforeToolsDidNotWriteIt() throws Exception {
    String method =
        "  int two(int x) {\n    int y = x * 21;\n    y += offset(x);\n    return y;\n  }\n";
    try (Git git = init()) {
      time = Instant.parse("2020-01-01T10:00:00Z");
      commit(git, "A.java", "class A {\n" + method + "}\n", "Start");
      commit(git, "B.java", "class B {\n}\n", "Other");
      time = Instant.parse("2026-01-01T10:00:00Z");
      Files.writeString(folder.resolve("A.java"), "class A {\n}\n");
      git.add().addFilepattern("A.java").call();
      commit(
          git,
          "B.java",
          "class B {\n" + method + "  int three() {\n    return 3;\n  }\n}\n",
          "Move" + CLAUDE);
      HistoryResult result = read(folder, "A.java", "B.java");
      assertEquals(3 + 1, lines(result, "B.java", LineState.AI_DECLARED), result.toString());
      assertEquals(4 + 2, lines(result, "B.java", LineState.HUMAN), result.toString());
    }
  }

  @Test
  void anInsertedMemberBeginsWithItsOwnFirstLine() throws Exception {
    String before = "class A {\n\n  @Test\n  void one() {\n    one();\n  }\n}\n";
    String inserted = "  @Test\n  void zero() {\n    zero();\n  }\n\n";
    try (Git git = init()) {
      commit(git, "A.java", before, "Start");
      commit(git, "A.java", before.replace("  @Test\n", inserted + "  @Test\n"), "More" + CLAUDE);
      assertEquals(new LineRange(3, 7), ranges(read(folder, "A.java"), "A.java").get(0).lines());
    }
  }

  @Test
  void furtherListsOfFormalCommitsAreRead() throws Exception {
    try (Git git = init()) {
      commit(git, "A.java", MIXED_TEXT, "Start" + CLAUDE);
      RevCommit one = commit(git, "A.java", MIXED_TEXT.replace("two()", "this.two()"), "Form");
      RevCommit two =
          commit(git, "A.java", MIXED_TEXT.replace("two()", "super.two()"), "Form again");
      commit(git, "sub/.git-blame-ignore-revs", one.name() + "\n", "Ignore");
      Files.writeString(folder.resolve("own-revs"), two.name() + "\n");
      Files.writeString(base.resolve("outside"), "nothing\n");
      Files.writeString(
          folder.resolve(".git/config"),
          "[blame]\n\tignoreRevsFile = own-revs\n\tignoreRevsFile = ../outside\n");
      HistoryResult result = read(folder, "A.java");
      assertEquals(2, result.info().orElseThrow().ignored());
      assertEquals(9, lines(result, "A.java", LineState.AI_DECLARED));
    }
  }

  private void trace(RevCommit commit, long time, int first, int last) throws IOException {
    Files.createDirectories(folder.resolve(".agent-trace"));
    Files.writeString(
        folder.resolve(".agent-trace/traces.jsonl"),
        "{\"timestamp\":\""
            + Instant.ofEpochSecond(time)
            + "\",\"vcs\":{\"type\":\"git\",\"revision\":\""
            + commit.name()
            + "\"},\"tool\":{\"name\":\"cursor\"},\"files\":[{\"path\":\"A.java\",\"conversations\":[{"
            + "\"contributor\":{\"type\":\"ai\"},\"ranges\":[{\"start_line\":"
            + first
            + ",\"end_line\":"
            + last
            + "}]}]}]}\n");
  }

  private static void note(Git git, RevCommit commit, String text) throws GitAPIException {
    git.notesAdd().setNotesRef("refs/notes/ai").setObjectId(commit).setMessage(text).call();
  }

  private Git init() throws GitAPIException {
    return Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
  }

  private RevCommit commit(Git git, String path, String text, String message)
      throws GitAPIException, IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    git.add().addFilepattern(path).call();
    time = time.plusSeconds(60);
    PersonIdent author = new PersonIdent("Dev", "dev@secret.example", time, ZoneOffset.UTC);
    return git.commit()
        .setMessage(message)
        .setAuthor(author)
        .setCommitter(author)
        .setSign(false)
        .call();
  }

  private HistoryResult read(Path root, String... paths) {
    return new GitHistory(AiToolCatalog.bundled())
        .read(new HistoryRequest(root, List.of(paths), null, 1000));
  }

  private List<String> listing() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private static int lines(HistoryResult result, String path, LineState state) {
    return ranges(result, path).stream()
        .filter(range -> range.state() == state)
        .mapToInt(range -> range.lines().size())
        .sum();
  }

  private static List<AuthorshipRange> ranges(HistoryResult result, String path) {
    LineAuthorship authorship = result.lines().get(path);
    return authorship == null ? List.of() : authorship.ranges();
  }
}
