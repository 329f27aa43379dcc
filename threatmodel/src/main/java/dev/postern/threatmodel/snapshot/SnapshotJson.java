package dev.postern.threatmodel.snapshot;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * Writes and reads snapshots: JSON with one element a line, so that two can be compared as text.
 */
public final class SnapshotJson {
  private static final String FORMAT = "postern-snapshot";
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
          .build();

  private SnapshotJson() {}

  /** The text of a snapshot. */
  public static String write(Snapshot snapshot) {
    StringBuilder text = new StringBuilder();
    text.append("{\n\"format\": \"").append(FORMAT).append("\",\n\"version\": ");
    text.append(Snapshot.FORMAT);
    JsonNode tree = MAPPER.valueToTree(snapshot);
    for (Map.Entry<String, JsonNode> field : tree.properties()) {
      text.append(",\n\"").append(field.getKey()).append("\": ");
      if (field.getValue().isArray()) {
        elements(field.getValue(), text);
      } else {
        text.append(compact(field.getValue()));
      }
    }
    return text.append("\n}\n").toString();
  }

  private static void elements(JsonNode array, StringBuilder text) {
    text.append('[');
    String separator = "\n";
    for (JsonNode element : array) {
      text.append(separator).append(compact(element));
      separator = ",\n";
    }
    text.append(array.isEmpty() ? "]" : "\n]");
  }

  private static String compact(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree always has a JSON form", e);
    }
  }

  /** The snapshot of a text; empty when the text is of another version or broken. */
  public static Optional<Snapshot> read(String text) {
    try {
      JsonNode tree = MAPPER.readTree(text);
      boolean ours =
          tree.path("format").asText().equals(FORMAT)
              && tree.path("version").asInt() == Snapshot.FORMAT;
      if (!ours) {
        return Optional.empty();
      }
      ObjectNode body = tree.deepCopy();
      body.remove("format");
      body.remove("version");
      return Optional.of(MAPPER.treeToValue(body, Snapshot.class));
    } catch (JsonProcessingException | IllegalArgumentException | NullPointerException e) {
      return Optional.empty();
    }
  }
}
