package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.note.AuthorshipNote;
import dev.postern.extractor.attribution.note.AuthorshipNoteReader;
import dev.postern.extractor.attribution.note.NoteIrregularity;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.notes.Note;
import org.eclipse.jgit.notes.NoteMap;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Reads every note of authorship of a repository, those on commits that no branch reaches included,
 * and prints what was found. Not a test: {@code tests/bench/notes-census GIT_DIRECTORY} runs it.
 */
public final class NotesCensus {
  private NotesCensus() {}

  public static void main(String[] args) throws Exception {
    IsolatedSystemReader.install();
    AuthorshipNoteReader reader = new AuthorshipNoteReader();
    Map<String, Integer> counts = new TreeMap<>();
    Map<NoteIrregularity, Integer> irregular = new TreeMap<>();
    try (Repository repository =
            new FileRepositoryBuilder().setGitDir(new File(args[0])).setBare().build();
        RevWalk walk = new RevWalk(repository)) {
      ObjectId tip = repository.resolve(AuthorshipNotes.REFERENCE);
      for (Note note : NoteMap.read(walk.getObjectReader(), walk.parseCommit(tip))) {
        byte[] bytes = repository.open(note.getData(), Constants.OBJ_BLOB).getBytes();
        AuthorshipNote read =
            reader.read(new String(bytes, StandardCharsets.UTF_8), note.getName());
        counts.merge("notes", 1, Integer::sum);
        counts.merge(read.files().isEmpty() ? "without a file" : "with files", 1, Integer::sum);
        counts.merge("files", read.files().size(), Integer::sum);
        read.files()
            .values()
            .forEach(
                all ->
                    all.forEach(
                        each ->
                            counts.merge(
                                each.human() ? "lines of people" : "lines of tools",
                                each.lines().size(),
                                Integer::sum)));
        read.irregularities().forEach(each -> irregular.merge(each, 1, Integer::sum));
        if (!read.irregularities().isEmpty()) {
          counts.merge("irregular", 1, Integer::sum);
        }
      }
    }
    counts.forEach((name, count) -> System.out.println(name + "\t" + count));
    irregular.forEach((name, count) -> System.out.println(name + "\t" + count));
  }
}
