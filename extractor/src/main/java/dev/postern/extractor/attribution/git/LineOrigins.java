package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.AiTool;
import dev.postern.extractor.attribution.AiToolCatalog;
import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.CommitEvidence;
import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.attribution.SignalStrength;
import dev.postern.extractor.attribution.ToolNames;
import dev.postern.extractor.attribution.note.Attestation;
import dev.postern.extractor.attribution.note.AuthorshipNote;
import dev.postern.extractor.syntax.LineRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What commits and the notes on them say of the lines that they brought. A note speaks of single
 * lines and wins over what the commit declares of all of them; a line that the note leaves out is
 * what the commit declares.
 */
final class LineOrigins {
  private static final LineRange FIRST = new LineRange(1, 1);
  private static final String UNNAMED = "unnamed-tool";

  private final AiToolCatalog catalog;
  private final Map<ObjectId, CommitEvidence> commits = new HashMap<>();
  private final Map<ObjectId, AuthorshipNote> notes = new HashMap<>();
  private final Map<ObjectId, AuthorshipNote> traces = new HashMap<>();
  private final Map<ObjectId, AuthorshipNote> following = new HashMap<>();
  private final Map<ObjectId, Map<String, Map<Integer, AuthorshipRange>>> moves = new HashMap<>();

  /**
   * Origins.
   *
   * @param boundary commits whose history is cut off; nothing can be said of what they contain
   */
  LineOrigins(
      AiToolCatalog catalog,
      Map<ObjectId, CommitEvidence> signals,
      AuthorshipNotes noted,
      RecordedTraces traced,
      Set<ObjectId> boundary) {
    this.catalog = catalog;
    signals.forEach(
        (id, commit) -> {
          if (!boundary.contains(id) && (isDeclared(commit) || isSuggested(commit))) {
            commits.put(id, commit);
          }
        });
    put(noted.byCommit(), boundary, notes);
    put(traced.exact(), boundary, traces);
    put(traced.following(), boundary, following);
  }

  private static void put(
      Map<ObjectId, AuthorshipNote> from,
      Set<ObjectId> boundary,
      Map<ObjectId, AuthorshipNote> to) {
    from.forEach(
        (id, note) -> {
          if (!boundary.contains(id) && !note.files().isEmpty()) {
            to.put(id, note);
          }
        });
  }

  /** The commits of which anything is known. */
  Set<ObjectId> commits() {
    Set<ObjectId> all = new HashSet<>(commits.keySet());
    all.addAll(notes.keySet());
    all.addAll(traces.keySet());
    all.addAll(following.keySet());
    all.addAll(moves.keySet());
    return all;
  }

  /** Whether the commit is declared, suggested or noted to be a tool's. */
  boolean knows(ObjectId commit) {
    return commits.containsKey(commit)
        || notes.containsKey(commit)
        || traces.containsKey(commit)
        || following.containsKey(commit)
        || moves.containsKey(commit);
  }

  /** Whether a tool is declared for the commit, by itself or by a note. */
  boolean isDeclared(ObjectId commit) {
    CommitEvidence evidence = commits.get(commit);
    return (evidence != null && isDeclared(evidence))
        || Stream.of(notes, traces, following)
            .map(each -> each.get(commit))
            .anyMatch(note -> note != null && note.attestsTool());
  }

  /** Notes that a commit moved a line without writing it, and where it comes from. */
  void moved(ObjectId commit, String path, int line, AuthorshipRange origin) {
    moves
        .computeIfAbsent(commit.copy(), key -> new HashMap<>())
        .computeIfAbsent(path, key -> new HashMap<>())
        .put(line, origin.at(FIRST));
  }

  /**
   * The origin of a line, as a range that the caller moves to its place.
   *
   * @param path the file at that commit
   * @param line its line at that commit, from 1
   */
  Optional<AuthorshipRange> of(ObjectId commit, String path, int line) {
    AuthorshipRange inherited =
        moves.getOrDefault(commit, Map.of()).getOrDefault(path, Map.of()).get(line);
    if (inherited != null) {
      return Optional.of(inherited);
    }
    return at(notes, commit, path, line)
        .or(() -> at(traces, commit, path, line))
        .map(each -> recorded(each, commit))
        .or(() -> Optional.ofNullable(commits.get(commit)).map(LineOrigins::declared))
        .or(() -> at(following, commit, path, line).flatMap(each -> ofChange(each, commit)));
  }

  private static Optional<Attestation> at(
      Map<ObjectId, AuthorshipNote> statements, ObjectId commit, String path, int line) {
    AuthorshipNote note = statements.get(commit);
    return note == null ? Optional.empty() : note.at(path, line);
  }

  /** What a record of the edit before says of a line; of people it proves nothing. */
  private Optional<AuthorshipRange> ofChange(Attestation attestation, ObjectId commit) {
    return attestation.human()
        ? Optional.empty()
        : Optional.of(
            new AuthorshipRange(
                FIRST,
                LineState.AI_DECLARED,
                SignalStrength.DECLARED_CHANGE,
                List.of(tool(attestation)),
                commit.name()));
  }

  private AuthorshipRange recorded(Attestation attestation, ObjectId commit) {
    if (attestation.human()) {
      return new AuthorshipRange(
          FIRST, LineState.HUMAN, SignalStrength.HUMAN_ATTESTED, List.of(), commit.name());
    }
    return new AuthorshipRange(
        FIRST,
        LineState.AI_DECLARED,
        SignalStrength.RECORDED,
        List.of(tool(attestation)),
        commit.name());
  }

  private String tool(Attestation attestation) {
    String name = attestation.tool() == null ? maker(attestation) : attestation.tool();
    if (name == null) {
      return UNNAMED;
    }
    return ToolNames.leading(catalog, name.replace('_', ' '))
        .or(() -> ToolNames.leading(catalog, name.replace('-', ' ')))
        .map(AiTool::id)
        .orElseGet(() -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-"));
  }

  /** What a name of a model such as {@code maker/model-1} tells of its tool. */
  private static @Nullable String maker(Attestation attestation) {
    String model = attestation.model();
    return model == null ? null : model.substring(model.indexOf('/') + 1);
  }

  private static AuthorshipRange declared(CommitEvidence commit) {
    LineState state = isDeclared(commit) ? LineState.AI_DECLARED : LineState.AI_SUGGESTED;
    return new AuthorshipRange(FIRST, state, commit.strength(), commit.tools(), commit.sha());
  }

  private static boolean isDeclared(CommitEvidence commit) {
    return commit.strength().declaresAi();
  }

  private static boolean isSuggested(CommitEvidence commit) {
    return commit.suggested();
  }
}
