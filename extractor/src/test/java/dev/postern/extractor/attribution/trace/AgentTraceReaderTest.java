package dev.postern.extractor.attribution.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.attribution.note.Attestation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgentTraceReaderTest {
  private static final String REVISION = "a".repeat(40);
  private static final String RECORD =
      "{\"version\":\"0.1.0\",\"id\":\"550e8400-e29b-41d4-a716-446655440000\","
          + "\"timestamp\":\"2026-01-23T14:30:00Z\",\"vcs\":{\"type\":\"git\",\"revision\":\""
          + REVISION
          + "\"},\"tool\":{\"name\":\"cursor\",\"version\":\"2.4.0\"},\"files\":[{\"path\":\"./src/A.java\","
          + "\"conversations\":[{\"contributor\":{\"type\":\"ai\",\"model_id\":\"anthropic/claude-opus-4-5\"},"
          + "\"ranges\":[{\"start_line\":3,\"end_line\":5,\"content_hash\":\"murmur3:9f2e8a1b\"},"
          + "{\"start_line\":9,\"end_line\":9,\"contributor\":{\"type\":\"human\"}}]},"
          + "{\"contributor\":{\"type\":\"unknown\"},\"ranges\":[{\"start_line\":1,\"end_line\":2}]}]}]}";

  @Test
  void readsRangesWithTheirContributors() {
    AgentTraces traces = read(RECORD);
    TraceRecord record = traces.records().get(0);
    assertEquals(REVISION, record.revision());
    List<Attestation> lines = record.files().getOrDefault("src/A.java", List.of());
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).lines().contains(5));
    assertEquals("cursor", lines.get(0).tool());
    assertEquals("anthropic/claude-opus-4-5", lines.get(0).model());
    assertTrue(lines.get(1).human());
    assertTrue(traces.irregularities().isEmpty());
  }

  @Test
  void readsOneRecordALineAndCountsTheBrokenOnes() {
    AgentTraces traces = read(RECORD + "\n{broken\n" + RECORD + "\n[1]\n");
    assertEquals(4, traces.read());
    assertEquals(2, traces.records().size());
    assertEquals(Map.of(TraceIrregularity.UNREADABLE_RECORD, 2), traces.irregularities());
  }

  @Test
  void aRecordWithoutARevisionOfGitIsCountedAndNotUsed() {
    AgentTraces traces =
        read(
            "["
                + RECORD.replace(REVISION, "main")
                + ","
                + RECORD.replace("\"type\":\"git\"", "\"type\":\"jj\"")
                + ",{\"files\":[]}]");
    assertTrue(traces.records().isEmpty());
    assertEquals(
        Map.of(
            TraceIrregularity.NO_REVISION, 1,
            TraceIrregularity.OTHER_VERSION_CONTROL, 1,
            TraceIrregularity.NO_FILES, 1),
        traces.irregularities());
  }

  @Test
  void rangesThatAreNoneAreCounted() {
    AgentTraces traces = read(RECORD.replace("\"end_line\":5", "\"end_line\":2"));
    assertEquals(Map.of(TraceIrregularity.UNREADABLE_RANGE, 1), traces.irregularities());
    assertEquals(1, traces.records().get(0).files().getOrDefault("src/A.java", List.of()).size());
  }

  @Test
  void aTimeThatIsNoneIsNotKnown() {
    assertNull(read(RECORD.replace("2026-01-23T14:30:00Z", "now")).records().get(0).time());
  }

  private static AgentTraces read(String text) {
    AgentTraceReader reader = new AgentTraceReader();
    reader.add(text);
    return reader.result();
  }
}
