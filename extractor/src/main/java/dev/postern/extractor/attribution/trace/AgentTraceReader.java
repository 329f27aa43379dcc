package dev.postern.extractor.attribution.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.postern.extractor.attribution.note.Attestation;
import dev.postern.extractor.syntax.LineSet;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the records of trace files: one record, a list of them, or one a line. Never fails; what
 * cannot be read is counted. Hashes of content are not compared, because the draft does not say
 * over what they are taken.
 */
public final class AgentTraceReader {
  /** Characters of one file that are read. */
  public static final int MAX_LENGTH = 32 << 20;

  private static final int MAX_LINE = 2_000_000;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{40}");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final List<TraceRecord> records = new ArrayList<>();
  private final SortedMap<TraceIrregularity, Integer> found = new TreeMap<>();
  private int read;

  /** Adds the records of one file. */
  public void add(String file) {
    String text = file;
    if (text.length() > MAX_LENGTH) {
      count(TraceIrregularity.TOO_LONG);
      text = text.substring(0, MAX_LENGTH);
    }
    try {
      all(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      text.lines().filter(line -> !line.isBlank()).forEach(this::line);
    }
  }

  /** All that was added. */
  public AgentTraces result() {
    return new AgentTraces(read, records, found);
  }

  private void line(String line) {
    try {
      all(JSON.readTree(line));
    } catch (JsonProcessingException e) {
      read++;
      count(TraceIrregularity.UNREADABLE_RECORD);
    }
  }

  private void all(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::record);
    } else if (!node.isMissingNode()) {
      record(node);
    }
  }

  private void record(JsonNode record) {
    read++;
    if (!record.isObject()) {
      count(TraceIrregularity.UNREADABLE_RECORD);
      return;
    }
    SortedMap<String, List<Attestation>> files = new TreeMap<>();
    for (JsonNode file : record.path("files")) {
      String path = file.path("path").asText("");
      List<Attestation> attested = attestations(file, record.path("tool"));
      if (!path.isBlank() && !attested.isEmpty()) {
        String plain = path.startsWith("./") ? path.substring(2) : path;
        files.computeIfAbsent(plain, key -> new ArrayList<>()).addAll(attested);
      }
    }
    if (files.isEmpty()) {
      count(TraceIrregularity.NO_FILES);
      return;
    }
    JsonNode vcs = record.path("vcs");
    String revision = vcs.path("revision").asText("").toLowerCase(Locale.ROOT);
    if (!vcs.path("type").asText("git").equals("git")) {
      count(TraceIrregularity.OTHER_VERSION_CONTROL);
    } else if (!ID.matcher(revision).matches()) {
      count(TraceIrregularity.NO_REVISION);
    } else {
      records.add(new TraceRecord(revision, time(record), files));
    }
  }

  private List<Attestation> attestations(JsonNode file, JsonNode tool) {
    List<Attestation> all = new ArrayList<>();
    for (JsonNode conversation : file.path("conversations")) {
      JsonNode contributor = conversation.path("contributor");
      for (JsonNode range : conversation.path("ranges")) {
        JsonNode own = range.path("contributor");
        BitSet lines = lines(range);
        if (!lines.isEmpty()) {
          attestation(own.isObject() ? own : contributor, tool, lines, all);
        }
      }
    }
    return all;
  }

  /** Lines of which the contributor is not known say nothing; mixed ones count for the tool. */
  private static void attestation(
      JsonNode contributor, JsonNode tool, BitSet lines, List<Attestation> all) {
    String type = contributor.path("type").asText("").toLowerCase(Locale.ROOT);
    if (type.equals("human")) {
      all.add(new Attestation(LineSet.of(lines), true, null, null));
    } else if (type.equals("ai") || type.equals("mixed")) {
      String model = contributor.path("model_id").asText("");
      String name = tool.path("name").asText("");
      all.add(new Attestation(LineSet.of(lines), false, orNull(name), orNull(model)));
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }

  private BitSet lines(JsonNode range) {
    BitSet lines = new BitSet();
    int first = range.path("start_line").asInt(0);
    int last = range.path("end_line").asInt(0);
    if (first < 1 || last < first || last > MAX_LINE) {
      count(TraceIrregularity.UNREADABLE_RANGE);
    } else {
      lines.set(first, last + 1);
    }
    return lines;
  }

  private static @Nullable Instant time(JsonNode record) {
    try {
      return OffsetDateTime.parse(record.path("timestamp").asText("")).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private void count(TraceIrregularity what) {
    found.merge(what, 1, Integer::sum);
  }
}
