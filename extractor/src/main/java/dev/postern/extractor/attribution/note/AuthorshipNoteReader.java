package dev.postern.extractor.attribution.note;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.postern.extractor.attribution.Identity;
import dev.postern.extractor.syntax.LineSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads notes of the git-ai standard, <a
 * href="https://github.com/git-ai-project/git-ai/blob/main/specs/git_ai_standard_v3.0.0.md">version
 * 3.0.0</a> and older: attestations by file, a line {@code ---}, and metadata in JSON. Which kind
 * of author an entry means is told by the stable prefixes of its key.
 */
public final class AuthorshipNoteReader {
  /** Characters of a note that are read. */
  public static final int MAX_LENGTH = 8 << 20;

  private static final int MAX_LINE = 2_000_000;
  private static final String SEPARATOR = "---";
  private static final Pattern ENTRY = Pattern.compile("\\s+(\\S+)\\s+([\\d,\\s-]+)");
  private static final Pattern SEPARATORS = Pattern.compile("[,\\s]+");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads one note; never fails.
   *
   * @param commit full id of the commit the note hangs on
   */
  public AuthorshipNote read(String text, String commit) {
    return new Reading(commit).of(text);
  }

  /** One note. */
  private static final class Reading {
    private final String commit;
    private final Set<NoteIrregularity> found = EnumSet.noneOf(NoteIrregularity.class);
    private final SortedMap<String, List<Attestation>> files = new TreeMap<>();
    private final Map<String, BitSet> seen = new HashMap<>();
    private JsonNode metadata = MissingNode.getInstance();
    private boolean session;
    private boolean prompt;

    Reading(String commit) {
      this.commit = commit;
    }

    AuthorshipNote of(String note) {
      String text = note;
      if (text.length() > MAX_LENGTH) {
        found.add(NoteIrregularity.TOO_LONG);
        text = text.substring(0, MAX_LENGTH);
      }
      List<String> lines = text.lines().toList();
      int end = lines.indexOf(SEPARATOR);
      if (end < 0) {
        found.add(NoteIrregularity.NO_METADATA);
        end = lines.size();
      } else {
        metadata(String.join("\n", lines.subList(end + 1, lines.size())));
      }
      @Nullable String path = null;
      for (String line : lines.subList(0, end)) {
        if (line.isBlank()) {
          continue;
        }
        if (!Character.isWhitespace(line.charAt(0))) {
          path = unquoted(line.strip());
        } else if (path == null) {
          found.add(NoteIrregularity.UNREADABLE_ENTRY);
        } else {
          entry(path, line);
        }
      }
      if (session && prompt) {
        found.add(NoteIrregularity.MIXED_FORMATS);
      }
      return new AuthorshipNote(files, prompters(), found);
    }

    private void metadata(String text) {
      try {
        JsonNode read = JSON.readTree(text);
        if (read == null || !read.isObject()) {
          found.add(NoteIrregularity.UNREADABLE_METADATA);
          return;
        }
        metadata = read;
      } catch (JsonProcessingException e) {
        found.add(NoteIrregularity.UNREADABLE_METADATA);
        return;
      }
      String base = metadata.path("base_commit_sha").asText("");
      if (!base.isEmpty() && !base.equals(commit)) {
        found.add(NoteIrregularity.OTHER_COMMIT);
      }
    }

    /** Those whom sessions and prompts name as the people behind them. */
    private Set<Identity> prompters() {
      Set<Identity> people = new HashSet<>();
      for (String part : List.of("sessions", "prompts")) {
        for (JsonNode each : metadata.path(part)) {
          String person = text(each, "human_author");
          if (person != null) {
            people.add(person(person));
          }
        }
      }
      return people;
    }

    private static Identity person(String text) {
      int at = text.indexOf('<');
      if (at >= 0) {
        return new Identity(text.substring(0, at), text.substring(at + 1).replace(">", ""));
      }
      return text.contains("@") ? new Identity("", text) : new Identity(text, "");
    }

    private static String unquoted(String path) {
      boolean quoted = path.length() > 1 && path.startsWith("\"") && path.endsWith("\"");
      return quoted
          ? path.substring(1, path.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
          : path;
    }

    private void entry(String path, String line) {
      Matcher entry = ENTRY.matcher(line);
      if (!entry.matches()) {
        found.add(NoteIrregularity.UNREADABLE_ENTRY);
        return;
      }
      BitSet lines = lines(entry.group(2));
      if (lines.isEmpty()) {
        return;
      }
      BitSet before = seen.computeIfAbsent(path, key -> new BitSet());
      if (before.intersects(lines)) {
        found.add(NoteIrregularity.OVERLAPPING_LINES);
      }
      before.or(lines);
      files
          .computeIfAbsent(path, key -> new ArrayList<>())
          .add(attestation(LineSet.of(lines), entry.group(1)));
    }

    private BitSet lines(String ranges) {
      BitSet lines = new BitSet();
      int last = 0;
      for (String each : SEPARATORS.splitAsStream(ranges.strip()).toList()) {
        Matcher range = RANGE.matcher(each);
        if (!range.matches()) {
          found.add(NoteIrregularity.UNREADABLE_ENTRY);
          continue;
        }
        int from = Integer.parseInt(range.group(1));
        int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
        if (from < 1 || to < from || to > MAX_LINE) {
          found.add(NoteIrregularity.UNREADABLE_ENTRY);
          continue;
        }
        if (from <= last) {
          found.add(NoteIrregularity.UNSORTED_RANGES);
        }
        last = to;
        int taken = lines.nextSetBit(from);
        if (taken >= 0 && taken <= to) {
          found.add(NoteIrregularity.OVERLAPPING_LINES);
        }
        lines.set(from, to + 1);
      }
      return lines;
    }

    private Attestation attestation(LineSet lines, String key) {
      int cut = key.indexOf("::");
      String author = cut < 0 ? key : key.substring(0, cut);
      if (author.startsWith("h_")) {
        known(metadata.path("humans").path(author));
        return new Attestation(lines, true, null, null);
      }
      boolean isSession = author.startsWith("s_");
      session |= isSession;
      prompt |= !isSession;
      JsonNode about = metadata.path(isSession ? "sessions" : "prompts").path(author);
      known(about);
      JsonNode agent = about.path("agent_id");
      return new Attestation(lines, false, text(agent, "tool"), text(agent, "model"));
    }

    private void known(JsonNode about) {
      if (about.isMissingNode()) {
        found.add(NoteIrregularity.UNKNOWN_KEY);
      }
    }

    private static @Nullable String text(JsonNode node, String name) {
      String text = node.path(name).asText("");
      return text.isBlank() ? null : text.strip();
    }
  }
}
