package dev.postern.threatmodel.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Results that are told together: of one rule and kind, when there are many; and what several rules
 * say of one finding.
 *
 * @param results at least one, in their natural order
 * @param rules ids of the rules that say so, sorted
 */
public record ResultGroup(List<Result> results, List<String> rules) {
  private static final int FEW = 3;

  public ResultGroup {
    results = List.copyOf(results);
    rules = List.copyOf(rules);
  }

  /** The groups, in the order of their first results. */
  public static List<ResultGroup> of(List<Result> results) {
    Map<String, List<Result>> byKind = new LinkedHashMap<>();
    Map<String, TreeSet<String>> rules = new LinkedHashMap<>();
    List<Result> kept = withoutRepetition(results, rules);
    for (Result result : kept) {
      byKind.computeIfAbsent(kind(result), key -> new ArrayList<>()).add(result);
    }
    List<ResultGroup> groups = new ArrayList<>();
    for (List<Result> same : byKind.values()) {
      if (same.size() > FEW && !same.get(0).group().isEmpty()) {
        groups.add(new ResultGroup(same, List.of(same.get(0).rule())));
      } else {
        same.forEach(
            each -> groups.add(new ResultGroup(List.of(each), List.copyOf(said(rules, each)))));
      }
    }
    return groups;
  }

  /** Of several rules about one element at one level the first stays and names the others. */
  private static List<Result> withoutRepetition(
      List<Result> results, Map<String, TreeSet<String>> rules) {
    Map<String, Result> first = new LinkedHashMap<>();
    for (Result result : results) {
      String key = result.level() + " " + result.waiver().isPresent() + " " + about(result);
      Result known = first.get(key);
      boolean plainer = known != null && known.rule().compareTo(result.rule()) < 0;
      first.put(key, known == null || plainer ? result : known);
      rules.computeIfAbsent(key, each -> new TreeSet<>()).add(result.rule());
    }
    return List.copyOf(first.values());
  }

  private static TreeSet<String> said(Map<String, TreeSet<String>> rules, Result result) {
    String key = result.level() + " " + result.waiver().isPresent() + " " + about(result);
    return rules.getOrDefault(key, new TreeSet<>(List.of(result.rule())));
  }

  /** Findings are told once; all else is told rule by rule. */
  private static String about(Result result) {
    boolean finding = result.rule().contains("FIND");
    return finding ? result.element() : result.rule() + " " + result.element();
  }

  private static String kind(Result result) {
    return String.join(
        "\u0000",
        result.level().name(),
        result.rule(),
        result.outcome().name(),
        result.group(),
        Boolean.toString(result.waiver().isPresent()),
        result.group().isEmpty() ? result.element() : "");
  }

  /** The first of them. */
  public Result first() {
    return results.get(0);
  }

  /** One sentence for all. */
  public String sentence(String title) {
    if (results.size() == 1) {
      return first().message();
    }
    List<String> names =
        results.stream().limit(FEW).map(result -> shortName(result.element())).toList();
    String more = results.size() > FEW ? " and " + (results.size() - FEW) + " more" : "";
    return title
        + " ("
        + first().group()
        + "): "
        + results.size()
        + " places, such as "
        + String.join(", ", names)
        + more
        + (first().origin() == Origin.NONE ? "" : "; " + first().origin().words());
  }

  /** Class and member of a qualified name; paths as they are. */
  private static String shortName(String element) {
    int member = element.indexOf('#');
    String owner = member < 0 ? element : element.substring(0, member);
    if (member < 0 && element.indexOf('/') >= 0) {
      return element;
    }
    String type = owner.substring(Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('$')) + 1);
    int parameters = element.indexOf('(', Math.max(0, member));
    String name =
        member < 0
            ? ""
            : "." + element.substring(member + 1, parameters < 0 ? element.length() : parameters);
    return type + name;
  }
}
