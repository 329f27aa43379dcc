package dev.postern.queries.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.postern.extractor.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A part of a JSON document that knows where it stands. What is absent reads as empty; what is
 * there in another form than the standard says is an error that names the file and the JSON
 * pointer.
 */
final class JsonPart {
  private final String file;
  private final String pointer;
  private final JsonNode node;

  JsonPart(String file, String pointer, JsonNode node) {
    this.file = file;
    this.pointer = pointer;
    this.node = node;
  }

  boolean has(String key) {
    return node.hasNonNull(key);
  }

  /** The keys, in their order. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** An object; an absent one is empty. */
  JsonPart object(String key) {
    JsonNode child = node.path(key);
    if (child.isNull() || child.isMissingNode()) {
      return new JsonPart(file, pointer + "/" + key, MissingNode.getInstance());
    }
    JsonPart part = new JsonPart(file, pointer + "/" + key, child);
    if (!child.isObject()) {
      throw part.wrong("an object");
    }
    return part;
  }

  /** The objects of an array. */
  List<JsonPart> objects(String key) {
    List<JsonPart> parts = new ArrayList<>();
    for (JsonPart part : items(key)) {
      if (!part.node.isObject()) {
        throw part.wrong("an object");
      }
      parts.add(part);
    }
    return parts;
  }

  /** The texts of an array; numbers are texts too. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonPart part : items(key)) {
      if (!part.node.isValueNode()) {
        throw part.wrong("a text");
      }
      texts.add(part.node.asText());
    }
    return texts;
  }

  /** Texts of a property that tools write as one text or as an array of them. */
  List<String> looseTexts(String key) {
    JsonNode child = node.path(key);
    List<String> texts = new ArrayList<>();
    if (child.isArray()) {
      child.forEach(each -> texts.add(each.asText()));
    } else if (child.isValueNode() && !child.isNull()) {
      texts.add(child.asText());
    }
    return texts;
  }

  private List<JsonPart> items(String key) {
    JsonNode child = node.path(key);
    if (child.isNull() || child.isMissingNode()) {
      return List.of();
    }
    if (!child.isArray()) {
      throw new JsonPart(file, pointer + "/" + key, child).wrong("an array");
    }
    List<JsonPart> parts = new ArrayList<>(child.size());
    for (int i = 0; i < child.size(); i++) {
      parts.add(new JsonPart(file, pointer + "/" + key + "/" + i, child.get(i)));
    }
    return parts;
  }

  /** A text; empty when absent. */
  String text(String key) {
    JsonNode child = node.path(key);
    if (child.isNull() || child.isMissingNode()) {
      return "";
    }
    if (!child.isValueNode()) {
      throw new JsonPart(file, pointer + "/" + key, child).wrong("a text");
    }
    return child.asText();
  }

  /** A whole number. */
  OptionalInt number(String key) {
    JsonNode child = node.path(key);
    if (child.isNull() || child.isMissingNode()) {
      return OptionalInt.empty();
    }
    if (!child.canConvertToInt() || !child.isIntegralNumber()) {
      throw new JsonPart(file, pointer + "/" + key, child).wrong("a whole number");
    }
    return OptionalInt.of(child.asInt());
  }

  /** An error about this part. */
  UsageException wrong(String expected) {
    return error("must be " + expected + ", but is " + kind());
  }

  UsageException error(String problem) {
    return new UsageException(
        file
            + ": "
            + (pointer.isEmpty() ? "the document" : pointer)
            + " "
            + problem
            + ". Nothing was imported; let the tool write the file again, or mend that place.");
  }

  private String kind() {
    return switch (node.getNodeType()) {
      case ARRAY -> "an array";
      case OBJECT -> "an object";
      case STRING -> "a text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      default -> "something else";
    };
  }
}
