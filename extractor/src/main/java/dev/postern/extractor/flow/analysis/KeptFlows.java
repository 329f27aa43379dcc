package dev.postern.extractor.flow.analysis;

import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.Mark;
import dev.postern.extractor.flow.dataflow.Origin;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.flow.summary.Hit;
import dev.postern.extractor.flow.summary.Summary;
import dev.postern.extractor.flow.taint.Danger;
import dev.postern.extractor.flow.taint.SinkKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What one request keeps in static fields or records, and what another takes from there to a sink.
 * Of all that write to one place the shortest way is told: a stored flow is never multiplied.
 */
final class KeptFlows {

  private static final int DEEPEST = 4;

  private static final Set<SinkKind> QUIET =
      Set.of(SinkKind.LOG_TEXT, SinkKind.UPLOAD, SinkKind.ERROR_DETAIL, SinkKind.REGEX);

  /** Content of a caller that is kept at a path. */
  record Kept(EntryPoint entry, String path, Mark content) {}

  /** What is kept at a path arrives at a sink. */
  record Taken(EntryPoint entry, String path, Hit hit) {}

  /** Both together. */
  record Stored(Kept kept, Taken taken, int ways) {}

  private final List<Kept> kept = new ArrayList<>();
  private final List<Taken> taken = new ArrayList<>();

  /** Whether the origin of a hit is what was kept. */
  static boolean isKept(Hit hit) {
    return hit.origin().isInput() && hit.origin().key().startsWith("S:");
  }

  /**
   * Notes that a handler takes what was kept; lines of a log and the like are no reason to tell of
   * it.
   */
  void take(EntryPoint entry, Hit hit) {
    if (QUIET.contains(hit.kind())) {
      return;
    }
    taken.add(new Taken(entry, plain(hit.origin().key()), hit));
  }

  /** Notes what a handler leaves in places that outlive the request. */
  void keep(EntryPoint entry, Summary summary, Predicate<Origin> supplied) {
    for (Map.Entry<String, Cell> each : summary.heap().entrySet()) {
      if (each.getKey().startsWith("S:")) {
        each.getValue()
            .fields()
            .forEach(
                (field, value) -> {
                  String path = plain(each.getKey() + "/" + field);
                  content(summary, value, DEEPEST, new LinkedHashSet<>()).stream()
                      .filter(mark -> supplied.test(mark.origin()))
                      .forEach(mark -> kept.add(new Kept(entry, path, mark)));
                });
      }
    }
  }

  private static List<Mark> content(Summary summary, Value value, int depth, Set<String> seen) {
    List<Mark> marks = new ArrayList<>(value.marks().list());
    for (String location : value.locations()) {
      Cell cell = summary.heap().get(location);
      if (cell != null && depth > 0 && seen.add(location)) {
        cell.fields().values().forEach(f -> marks.addAll(content(summary, f, depth - 1, seen)));
      }
    }
    return marks;
  }

  /** All elements of a collection are one place, and so is all that a library object holds. */
  private static String plain(String path) {
    return path.replaceAll("/(\\[.*|\\*.*)$", "");
  }

  /** One flow for each sink and place. */
  List<Stored> joined() {
    Map<String, List<Kept>> byRoot = new LinkedHashMap<>();
    kept.forEach(k -> byRoot.computeIfAbsent(root(k.path()), key -> new ArrayList<>()).add(k));
    Map<String, Stored> joined = new LinkedHashMap<>();
    for (Taken each : taken) {
      List<Kept> writers =
          byRoot.getOrDefault(root(each.path()), List.of()).stream()
              .filter(writer -> meets(writer.path(), each.path()))
              .filter(writer -> (cleared(writer, each.hit()) & each.hit().kind().bit()) == 0)
              .toList();
      Optional<Kept> first =
          writers.stream().min(Comparator.comparingInt(w -> w.content().trace().length()));
      String sink = each.hit().kind() + " " + each.hit().method() + " " + each.hit().ordinal();
      first.ifPresent(
          writer ->
              joined.putIfAbsent(
                  sink + " " + each.path(), new Stored(writer, each, writers.size())));
    }
    return List.copyOf(joined.values());
  }

  private static long cleared(Kept writer, Hit hit) {
    return Danger.complete(writer.content().cleared() | hit.lost());
  }

  private static String root(String path) {
    int end = path.indexOf('/');
    return end < 0 ? path : path.substring(0, end);
  }

  private static boolean meets(String written, String read) {
    return written.equals(read) || written.startsWith(read + "/") || read.startsWith(written + "/");
  }
}
