package dev.postern.graph.mapping;

import dev.postern.extractor.model.Confidence;
import dev.postern.graph.EdgeRow;
import dev.postern.graph.Properties;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What happens to each classified field behind an endpoint ({@code TOUCHES_DATA}). A response of a
 * declared type carries what its type has. A response of text or bytes carries what the code takes
 * out of records on the way; numbers carry nothing of them.
 */
final class DataEffects {
  private static final Set<String> OPAQUE =
      Set.of(
          "String",
          "CharSequence",
          "byte",
          "Byte",
          "byte[]",
          "InputStream",
          "Resource",
          "ByteArrayResource",
          "InputStreamResource",
          "StreamingResponseBody",
          "ResponseBodyEmitter",
          "SseEmitter");
  private static final Set<String> NUMBERS =
      Set.of(
          "int",
          "Integer",
          "long",
          "Long",
          "double",
          "Double",
          "BigDecimal",
          "BigInteger",
          "Number");
  private static final Set<String> WRAPPERS =
      Set.of("Map", "String", "ResponseEntity", "Optional", "Mono");

  private final BatchIndex index;
  private final Map<String, Set<String>> fields;
  private final Map<String, EdgeRow> touches = new TreeMap<>();

  /** Endpoints behind which records are read. */
  private final Set<String> reading = new TreeSet<>();

  private final Set<String> writing = new TreeSet<>();

  private final ChangedFields changed;
  private final Map<String, Set<String>> writtenTypes = new TreeMap<>();

  DataEffects(BatchIndex index, Map<String, Set<String>> fields) {
    this.index = index;
    this.fields = fields;
    this.changed = new ChangedFields(index, new Reachable(index));
  }

  /** Code behind an endpoint reads, writes or deletes records of the type. */
  void touched(EdgeRow reach, EdgeRow access, String type, Properties way) {
    if (BatchIndex.text(access, PropertyKey.OPERATION).matches("(exists|count).*")) {
      return;
    }
    way.put(PropertyKey.CONTAINER, index.text(access.to(), PropertyKey.NAME));
    changed.written(reach.from(), type, access);
    for (String field : fields.getOrDefault(type, Set.of())) {
      if (index.isData(field)) {
        EdgeRow touch = EdgeRow.of(EdgeKind.TOUCHES_DATA, reach.from(), field, way);
        keep(touch);
        add(writtenTypes, key(touch, BatchIndex.text(touch, PropertyKey.MODE)), type);
      }
    }
  }

  private void keep(EdgeRow touch) {
    (BatchIndex.text(touch, PropertyKey.MODE).equals("READ") ? reading : writing).add(touch.from());
    touches.merge(key(touch, BatchIndex.text(touch, PropertyKey.MODE)), touch, BatchIndex::better);
  }

  private static String key(EdgeRow touch, String mode) {
    return touch.from() + " > " + touch.to() + " " + mode;
  }

  /** One relationship per endpoint, field and mode. */
  List<EdgeRow> edges() {
    Map<String, Set<String>> returned = new TreeMap<>();
    index.all(EdgeKind.RETURNS_DATA).stream()
        .filter(edge -> index.isData(edge.to()))
        .forEach(edge -> add(returned, edge.from(), edge.to()));
    Map<String, Set<String>> taken = taken();
    List<EdgeRow> rows = new ArrayList<>();
    returned.forEach((endpoint, all) -> all.forEach(field -> rows.add(returned(endpoint, field))));
    for (EdgeRow touch : touches.values()) {
      if (isKept(touch)) {
        continue;
      }
      Set<String> typed = returned.getOrDefault(touch.from(), Set.of());
      Set<String> untyped = taken.getOrDefault(touch.from(), Set.of());
      rows.add(with(touch, effect(touch, typed, untyped)));
    }
    return rows;
  }

  /** Whether the record is written, and the field keeps its value all the same. */
  private boolean isKept(EdgeRow touch) {
    return BatchIndex.text(touch, PropertyKey.MODE).equals("WRITE")
        && writtenTypes.getOrDefault(key(touch, "WRITE"), Set.of()).stream()
            .allMatch(type -> changed.keeps(touch.from(), type, touch.to()));
  }

  private EdgeRow returned(String endpoint, String field) {
    EdgeRow read = touches.get(endpoint + " > " + field + " READ");
    Properties way = new Properties();
    if (read == null) {
      way.put(PropertyKey.CONTAINER, "")
          .put(PropertyKey.MIN_DEPTH, 0)
          .put(PropertyKey.OVER_APPROXIMATE, false)
          .put(PropertyKey.PATH_UIDS, List.of(index.text(endpoint, PropertyKey.HANDLER_UID)));
    } else {
      way.putAll(read.properties());
    }
    way.put(PropertyKey.MODE, "RETURN")
        .put(PropertyKey.CONFIDENCE, Confidence.CONFIRMED.name())
        .put(PropertyKey.EFFECT, adding(endpoint) ? "OWN" : "RETURN")
        .put(
            PropertyKey.SENT_BACK,
            index.stateChanging(endpoint)
                && sent(endpoint).contains(index.text(field, PropertyKey.NAME)));
    return EdgeRow.of(EdgeKind.TOUCHES_DATA, endpoint, field, way);
  }

  private String effect(EdgeRow touch, Set<String> typed, Set<String> untyped) {
    String endpoint = touch.from();
    if (!BatchIndex.text(touch, PropertyKey.MODE).equals("READ")) {
      return adding(endpoint) && BatchIndex.text(touch, PropertyKey.MODE).equals("WRITE")
          ? "ADD"
          : "CHANGE";
    }
    if (typed.contains(touch.to())) {
      return "BEHIND";
    }
    if (untyped.contains(touch.to())) {
      return "RETURN";
    }
    boolean told = writing.contains(endpoint) || onlyNumbers(endpoint);
    return typed.isEmpty() && untyped.isEmpty() && !told ? "READ" : "BEHIND";
  }

  /** Whether the endpoint makes records and reads none. */
  private boolean adding(String endpoint) {
    return index.text(endpoint, PropertyKey.VERB).equals("POST")
        && writing.contains(endpoint)
        && !reading.contains(endpoint);
  }

  private static EdgeRow with(EdgeRow touch, String effect) {
    Properties properties =
        new Properties()
            .putAll(touch.properties())
            .put(PropertyKey.EFFECT, effect)
            .put(PropertyKey.SENT_BACK, false);
    if (effect.equals("RETURN")) {
      properties.put(PropertyKey.CONFIDENCE, Confidence.LIKELY.name());
    }
    return EdgeRow.of(touch.kind(), touch.from(), touch.to(), properties);
  }

  private boolean onlyNumbers(String endpoint) {
    List<String> types = index.texts(endpoint, PropertyKey.RESPONSE_TYPES);
    return !types.isEmpty()
        && NUMBERS.contains(types.get(types.size() - 1))
        && types.stream().allMatch(type -> NUMBERS.contains(type) || WRAPPERS.contains(type));
  }

  /** Fields whose values the code behind an endpoint with a response of text or bytes takes. */
  private Map<String, Set<String>> taken() {
    Map<String, Set<String>> taken = new TreeMap<>();
    Map<String, Set<String>> readBy = index.pairs(EdgeKind.READS_FIELD);
    Map<String, Set<String>> calls = index.pairs(EdgeKind.CALLS);
    for (EdgeRow reach : index.all(EdgeKind.REACHES)) {
      if (index.texts(reach.from(), PropertyKey.RESPONSE_TYPES).stream()
          .anyMatch(OPAQUE::contains)) {
        Set<String> methods = new TreeSet<>(calls.getOrDefault(reach.to(), Set.of()));
        methods.add(reach.to());
        methods.forEach(
            method ->
                readBy
                    .getOrDefault(method, Set.of())
                    .forEach(field -> add(taken, reach.from(), field)));
      }
    }
    return taken;
  }

  /** Names of the fields that a caller of the endpoint can send. */
  private Set<String> sent(String endpoint) {
    Set<String> names = new TreeSet<>();
    for (String input : index.targets(EdgeKind.ACCEPTS, endpoint)) {
      for (String type : index.targets(EdgeKind.BOUND_TO, input)) {
        fields
            .getOrDefault(type, Set.of())
            .forEach(field -> names.add(index.text(field, PropertyKey.NAME)));
      }
    }
    return names;
  }

  private static void add(Map<String, Set<String>> map, String key, String value) {
    map.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
  }
}
