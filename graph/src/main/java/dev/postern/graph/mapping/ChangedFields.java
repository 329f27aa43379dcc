package dev.postern.graph.mapping;

import dev.postern.graph.EdgeRow;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which fields of a stored record the code behind an endpoint leaves as they are: it writes the
 * record as a whole, but sets only others. Nothing is left out when the request is bound to the
 * record, when something fills it without naming its fields, or when no setter is seen at all.
 */
final class ChangedFields {
  /** Operations that store the object they are given. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i)(save|saveAndFlush|saveOrUpdate|persist|merge|store|put|insert|insertSelective|add|create|"
              + "update|modify|edit|updateById|updateSelective|updateByPrimaryKey(Selective)?)"
              + "|set\\p{Lu}\\w*");

  private final BatchIndex index;
  private final Reachable reachable;
  private final Map<String, Set<String>> operations = new TreeMap<>();
  private final Map<String, Set<String>> settersOf = new TreeMap<>();

  ChangedFields(BatchIndex index, Reachable reachable) {
    this.index = index;
    this.reachable = reachable;
  }

  /** Code behind the endpoint writes records of the type with the operation. */
  void written(String endpoint, String type, String operation) {
    operations.computeIfAbsent(endpoint + " > " + type, k -> new TreeSet<>()).add(operation);
  }

  /** Whether the field certainly keeps its value. */
  boolean keeps(String endpoint, String type, String field) {
    Set<String> made = operations.getOrDefault(endpoint + " > " + type, Set.of());
    if (made.isEmpty() || !made.stream().allMatch(operation -> isWhole(operation, type))) {
      return false;
    }
    Set<String> methods = reachable.from(index.text(endpoint, PropertyKey.HANDLER_UID));
    if (methods.isEmpty() || isBound(endpoint, type) || isFilled(methods, field)) {
      return false;
    }
    Set<String> set = set(methods, type);
    return !set.isEmpty() && !set.contains(index.text(field, PropertyKey.NAME));
  }

  private boolean isWhole(String operation, String type) {
    if (WHOLE.matcher(operation).matches()) {
      return true;
    }
    String rest = operation.replaceFirst("^(update|save|insert|add|modify|edit|store|create)", "");
    String name = simple(type).toLowerCase(Locale.ROOT);
    return rest.length() > 2
        && rest.length() < operation.length()
        && name.endsWith(rest.toLowerCase(Locale.ROOT));
  }

  private String simple(String type) {
    String fqn = index.text(type, PropertyKey.FQN);
    return fqn.substring(Math.max(fqn.lastIndexOf('.'), fqn.lastIndexOf('$')) + 1);
  }

  /** Whether the request can set any field of the record. */
  private boolean isBound(String endpoint, String type) {
    String name = simple(type);
    for (String input : index.targets(EdgeKind.ACCEPTS, endpoint)) {
      Set<String> bound = index.targets(EdgeKind.BOUND_TO, input);
      if (bound.contains(type)
          || bound.stream().anyMatch(other -> index.parents(other).contains(type))
          || index.text(input, PropertyKey.TYPE).matches(".*\\b" + Pattern.quote(name) + "\\b.*")) {
        return true;
      }
    }
    return false;
  }

  private boolean isFilled(Set<String> methods, String field) {
    for (String method : methods) {
      for (String sink : index.targets(EdgeKind.HAS_SINK, method)) {
        if (index.text(sink, PropertyKey.SINK_KIND).equals("RECORD_FILL")
            && index.targets(EdgeKind.CARRIES, sink).contains(field)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Names of the fields of the type that the methods set. */
  private Set<String> set(Set<String> methods, String type) {
    Set<String> setters = setters(type);
    Set<String> names = new TreeSet<>();
    for (String method : methods) {
      if (setters.contains(method)) {
        index
            .targets(EdgeKind.WRITES_FIELD, method)
            .forEach(field -> names.add(index.text(field, PropertyKey.NAME)));
        names.add(property(index.text(method, PropertyKey.NAME)));
      } else {
        index.targets(EdgeKind.WRITES_FIELD, method).stream()
            .filter(field -> isOf(field, type))
            .forEach(field -> names.add(index.text(field, PropertyKey.NAME)));
      }
    }
    return names;
  }

  /** The methods of a record and its parents. */
  private Set<String> setters(String type) {
    Set<String> known = settersOf.get(type);
    if (known == null) {
      known = new TreeSet<>();
      for (String owner : lineage(type)) {
        for (String member : index.targets(EdgeKind.CONTAINS, owner)) {
          if (index.text(member, PropertyKey.NAME).matches("set\\p{Lu}\\w*|with\\p{Lu}\\w*")) {
            known.add(member);
          }
        }
      }
      settersOf.put(type, known);
    }
    return known;
  }

  private Set<String> lineage(String type) {
    Set<String> all = new TreeSet<>(Set.of(type));
    List<String> open = List.copyOf(all);
    while (!open.isEmpty()) {
      Set<String> next = new TreeSet<>();
      open.forEach(each -> next.addAll(index.parents(each)));
      next.removeAll(all);
      all.addAll(next);
      open = List.copyOf(next);
    }
    return all;
  }

  private boolean isOf(String field, String type) {
    return lineage(type).stream()
        .anyMatch(owner -> index.targets(EdgeKind.CONTAINS, owner).contains(field));
  }

  private static String property(String setter) {
    String rest = setter.replaceFirst("^(set|with)", "");
    return rest.isEmpty()
        ? setter
        : rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
  }

  /** Notes a write. */
  void written(String endpoint, String type, EdgeRow access) {
    if (BatchIndex.text(access, PropertyKey.MODE).equals("WRITE")) {
      written(endpoint, type, BatchIndex.text(access, PropertyKey.OPERATION));
    }
  }
}
