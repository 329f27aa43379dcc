package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.note.AuthorshipNote;
import dev.postern.extractor.attribution.note.AuthorshipNoteReader;
import dev.postern.extractor.attribution.note.NoteIrregularity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.notes.NoteMap;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The notes that tools left on commits under {@code refs/notes/ai}. A plain clone does not fetch
 * them, so that their absence says nothing.
 *
 * @param present whether the reference is there
 * @param byCommit the readable notes of commits of the history
 */
record AuthorshipNotes(boolean present, Map<ObjectId, AuthorshipNote> byCommit) {
  /** The reference of the git-ai standard. */
  static final String REFERENCE = "refs/notes/ai";

  private static final long MAX_BYTES = AuthorshipNoteReader.MAX_LENGTH;

  AuthorshipNotes {
    byCommit = Collections.unmodifiableMap(new LinkedHashMap<>(byCommit));
  }

  /** The number of notes with each irregularity that occurs. */
  SortedMap<String, Integer> irregularities() {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (AuthorshipNote note : byCommit.values()) {
      for (NoteIrregularity each : note.irregularities()) {
        counts.merge(each.name(), 1, Integer::sum);
      }
    }
    return counts;
  }

  static AuthorshipNotes none() {
    return new AuthorshipNotes(false, Map.of());
  }

  /**
   * Reads notes.
   *
   * @param tip the commit that the reference names; empty when there is none
   * @param commits the commits whose notes are wanted
   */
  static AuthorshipNotes read(Repository repository, Optional<ObjectId> tip, Set<ObjectId> commits)
      throws IOException {
    if (tip.isEmpty()) {
      return none();
    }
    AuthorshipNoteReader reader = new AuthorshipNoteReader();
    Map<ObjectId, AuthorshipNote> notes = new LinkedHashMap<>();
    try (RevWalk walk = new RevWalk(repository)) {
      NoteMap map = NoteMap.read(walk.getObjectReader(), walk.parseCommit(tip.get()));
      for (ObjectId commit : commits) {
        ObjectId note = map.get(commit);
        if (note != null) {
          ObjectLoader loader = repository.open(note, Constants.OBJ_BLOB);
          if (loader.getSize() <= MAX_BYTES) {
            String text = new String(loader.getBytes(), StandardCharsets.UTF_8);
            notes.put(commit, reader.read(text, commit.name()));
          }
        }
      }
    }
    return new AuthorshipNotes(true, notes);
  }
}
