package dev.postern.queries.imports;

import dev.postern.queries.RowSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files, methods and types of a graph, found by what other tools write of them. */
final class CodePlaces {
  private static final String FILES = "MATCH (f:File) RETURN f.path AS path ORDER BY path";
  private static final String METHODS =
      """
      MATCH (m:Method) WHERE m.file IS NOT NULL AND m.synthetic = false
      RETURN m.uid AS uid, m.className AS type, m.name AS name, m.file AS file, m.startLine AS first, m.endLine AS last,
             m.codeLines AS code, m.aiLines AS ai, m.undeclaredLines AS undeclared, m.tools AS tools
      ORDER BY file, first, uid\
      """;
  private static final String TYPES =
      """
      MATCH (t:Type) WHERE t.file IS NOT NULL AND t.synthetic = false
      RETURN t.fqn AS fqn, t.file AS file, t.startLine AS line ORDER BY fqn, file\
      """;

  private final TreeSet<String> files = new TreeSet<>();
  private final Map<String, List<String>> byFileName = new TreeMap<>();
  private final Map<String, List<Method>> methods = new LinkedHashMap<>();
  private final Map<String, List<Type>> types = new TreeMap<>();
  private final String root;

  /** A method with its lines and who is declared to have written them. */
  record Method(
      String uid,
      String type,
      String name,
      String file,
      int first,
      int last,
      long code,
      long ai,
      long undeclared,
      TreeSet<String> tools) {}

  private record Type(String file, int line) {}

  /**
   * A file that was found.
   *
   * @param path empty when none was
   * @param candidates how many fit equally well
   */
  record FileMatch(String path, int candidates) {
    static final FileMatch NONE = new FileMatch("", 0);
  }

  /**
   * The places of a graph.
   *
   * @param root absolute path of the repository, for tools that write absolute paths
   */
  CodePlaces(RowSource graph, String root) {
    this.root = root.replace('\\', '/');
    for (Map<String, Object> row : graph.rows(FILES, Map.of())) {
      String path = text(row, "path");
      files.add(path);
      byFileName.computeIfAbsent(last(path), each -> new ArrayList<>()).add(path);
    }
    for (Map<String, Object> row : graph.rows(METHODS, Map.of())) {
      Method method = method(row);
      methods.computeIfAbsent(method.file(), each -> new ArrayList<>()).add(method);
    }
    for (Map<String, Object> row : graph.rows(TYPES, Map.of())) {
      types
          .computeIfAbsent(text(row, "fqn").replace('$', '.'), each -> new ArrayList<>())
          .add(new Type(text(row, "file"), number(row, "line")));
    }
  }

  private static Method method(Map<String, Object> row) {
    TreeSet<String> tools = new TreeSet<>();
    if (row.get("tools") instanceof Collection<?> names) {
      names.forEach(name -> tools.add(String.valueOf(name)));
    }
    return new Method(
        text(row, "uid"),
        text(row, "type"),
        text(row, "name"),
        text(row, "file"),
        number(row, "first"),
        number(row, "last"),
        number(row, "code"),
        number(row, "ai"),
        number(row, "undeclared"),
        tools);
  }

  /**
   * The file that a tool means: the same path, else a path below the repository, else the one file
   * whose path ends with what is written, as tools do that know class files only.
   */
  FileMatch file(String written) {
    String path =
        normal(written.startsWith(root + "/") ? written.substring(root.length()) : written);
    if (path.isEmpty()) {
      return FileMatch.NONE;
    }
    if (files.contains(path)) {
      return new FileMatch(path, 1);
    }
    List<String> longer =
        byFileName.getOrDefault(last(path), List.of()).stream()
            .filter(each -> each.endsWith("/" + path))
            .toList();
    if (!longer.isEmpty()) {
      return new FileMatch(longer.size() == 1 ? longer.get(0) : "", longer.size());
    }
    for (int cut = path.indexOf('/'); cut >= 0; cut = path.indexOf('/', cut + 1)) {
      String shorter = path.substring(cut + 1);
      if (shorter.contains("/") && files.contains(shorter)) {
        return new FileMatch(shorter, 1);
      }
    }
    return FileMatch.NONE;
  }

  /** The file of a type or of the type of a member; nothing when there are none or several. */
  Optional<String> fileOf(CodeNames name) {
    List<Type> found = types.getOrDefault(name.type(), types.getOrDefault(name.whole(), List.of()));
    return found.size() == 1 ? Optional.of(found.get(0).file()) : Optional.empty();
  }

  /** The innermost method around a line. */
  Optional<Method> methodAt(String file, int line) {
    return methods.getOrDefault(file, List.of()).stream()
        .filter(method -> method.first() <= line && line <= method.last())
        .min(Comparator.comparingInt(method -> method.last() - method.first()));
  }

  /** The only method of that name in the type; nothing when there are several. */
  Optional<Method> method(String file, CodeNames name) {
    List<Method> found =
        methods.getOrDefault(file, List.of()).stream()
            .filter(method -> method.name().equals(name.member()))
            .filter(method -> method.type().replace('$', '.').equals(name.type()))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** A relative path without {@code .}, {@code ..} and doubled slashes; empty when it leads out. */
  private static String normal(String written) {
    List<String> parts = new ArrayList<>();
    for (String part : written.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return "";
        }
        parts.remove(parts.size() - 1);
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String text(Map<String, Object> row, String column) {
    return row.get(column) instanceof String text ? text : "";
  }

  private static int number(Map<String, Object> row, String column) {
    return row.get(column) instanceof Number number ? number.intValue() : 0;
  }
}
