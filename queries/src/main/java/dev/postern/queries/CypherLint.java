package dev.postern.queries;

import dev.postern.graph.PlanReport;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.ExtraLabel;
import dev.postern.graph.schema.NodeKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses queries that would be wrong without saying so: names that are not in the schema (Cypher
 * answers them with no rows), unbounded paths, results that depend on the machine or the moment,
 * and orders that are not total.
 */
public final class CypherLint {
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(id|elementId|rand|randomUUID|timestamp)\\s*\\("
              + "|\\b(date|datetime|localdatetime|time|localtime)(\\.\\w+)?\\s*\\(\\s*\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UNBOUNDED =
      Pattern.compile(
          "\\[[^\\]]*\\*\\s*(\\d+\\s*)?(\\.\\.\\s*)?\\](?!\\s*[,)])|[)\\]>-]\\s*(\\+|\\{\\s*\\d*\\s*,\\s*})\\s*\\(");
  private static final Pattern FIXED = Pattern.compile("\\*\\s*\\d+\\s*\\]");
  private static final Pattern CALL =
      Pattern.compile("\\bCALL\\s+[\\w.]+\\s*\\(?", Pattern.CASE_INSENSITIVE);
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\b(?:MERGE|CREATE|SET)\\b[^\\n]*?:\\s*`?(\\w+)`?", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

  /** Planning has no parameters; whether they are declared is checked apart. */
  private static final String PARAMETER_MISSING = "01N60";

  private static final Set<String> EXTRA_SLOTS = Set.of("steps", "route", "origin");

  private final Function<String, PlanReport> planner;

  /**
   * @param planner plans a statement against the whole schema, such as {@code GraphScratch::plan}
   */
  public CypherLint(Function<String, PlanReport> planner) {
    this.planner = planner;
  }

  /** What is wrong with the query, each {@code file: problem}; empty when nothing is. */
  public List<String> problems(QuerySpec query) {
    Set<String> problems = new LinkedHashSet<>();
    String bare = CypherText.bare(query.cypher());
    words(bare, problems);
    subjects(query, bare, problems);
    parameters(query, bare, problems);
    plan(query, problems);
    if (query.kind() == QueryKind.ENRICH) {
      written(bare, problems);
    } else {
      returned(query, bare, problems);
    }
    return problems.stream().map(problem -> query.origin() + ": " + problem).toList();
  }

  private static void words(String bare, Set<String> problems) {
    Matcher forbidden = FORBIDDEN.matcher(bare);
    while (forbidden.find()) {
      problems.add(
          forbidden.group().replaceAll("\\s", "")
              + ": depends on the store, the moment or chance; use uid and the head date");
    }
    Matcher unbounded = UNBOUNDED.matcher(bare);
    while (unbounded.find()) {
      if (!FIXED.matcher(unbounded.group()).find()) {
        problems.add(unbounded.group().strip() + ": a path of unbounded length; give it a limit");
      }
    }
    Matcher call = CALL.matcher(bare);
    while (call.find()) {
      problems.add(call.group().strip() + ": packs call no procedures, so that they run anywhere");
    }
  }

  private static boolean asks(String bare, String label) {
    return Pattern.compile(":[^)]*\\b" + label + "\\b").matcher(bare).find();
  }

  /** Flows are there only when they were looked for: the record of that stands for them. */
  private static void subjects(QuerySpec query, String bare, Set<String> problems) {
    Set<String> labels = new TreeSet<>();
    for (NodeKind kind : NodeKind.values()) {
      labels.add(kind.label());
    }
    for (ExtraLabel label : ExtraLabel.values()) {
      labels.add(label.label());
    }
    for (String subject : query.subjects()) {
      if (!labels.contains(subject)) {
        problems.add("subjects: " + subject + " is no label of the schema");
      } else if (!asks(bare, subject.equals("FlowAnalysis") ? "Flow" : subject)) {
        problems.add("subjects: the query does not ask about " + subject);
      }
    }
  }

  private static void parameters(QuerySpec query, String bare, Set<String> problems) {
    Set<String> used = new TreeSet<>();
    Matcher matcher = PARAMETER.matcher(bare);
    while (matcher.find()) {
      used.add(matcher.group(1));
    }
    used.stream()
        .filter(name -> !query.params().containsKey(name))
        .forEach(name -> problems.add("params: the query uses $" + name + " without a default"));
    query.params().keySet().stream()
        .filter(name -> !used.contains(name))
        .forEach(name -> problems.add("params: the query does not use " + name));
  }

  private void plan(QuerySpec query, Set<String> problems) {
    PlanReport plan = planner.apply(query.cypher());
    if (!plan.planned()) {
      problems.add(CleanText.line(plan.error()));
    }
    plan.notifications().stream()
        .filter(notification -> !notification.startsWith(PARAMETER_MISSING))
        .forEach(problems::add);
    if (plan.loadsFiles()) {
      problems.add("reads files");
    }
    if (plan.planned() && plan.readOnly() == (query.kind() == QueryKind.ENRICH)) {
      problems.add(
          query.kind() == QueryKind.ENRICH ? "an ENRICH query that writes nothing" : "writes");
    }
  }

  private static void written(String bare, Set<String> problems) {
    Set<String> known = new TreeSet<>();
    for (EdgeKind kind : EdgeKind.values()) {
      known.add(kind.type());
    }
    for (ExtraLabel label : ExtraLabel.values()) {
      known.add(label.label());
    }
    for (NodeKind kind : NodeKind.values()) {
      known.add(kind.label());
    }
    Matcher written = WRITTEN.matcher(bare);
    while (written.find()) {
      if (!known.contains(written.group(1))) {
        problems.add(written.group(1) + ": an ENRICH query writes names of the schema only");
      }
    }
  }

  private static void returned(QuerySpec query, String bare, Set<String> problems) {
    String clause = CypherText.after(bare, "RETURN");
    String ordering = CypherText.after(clause, "ORDER\\s+BY");
    if (ordering.isEmpty()) {
      problems.add("does not end in ORDER BY");
      return;
    }
    List<String> order = items(ordering.replaceAll("(?is)\\b(SKIP|LIMIT)\\b.*", ""));
    for (String key : query.keys()) {
      if (!order.contains(key) && !order.contains(NodeColumns.inStatement(key))) {
        problems.add("ORDER BY: lacks the key " + key + ", so that the order is not total");
      }
    }
    Set<String> columns =
        NodeColumns.known(columns(clause.substring(0, clause.length() - ordering.length())));
    for (String key : query.keys()) {
      if (!columns.contains(key)) {
        problems.add("keys: the query returns no column " + key);
      }
    }
    for (String slot : new MessageTemplate(query.text().message()).slots()) {
      if (!columns.contains(slot) && !EXTRA_SLOTS.contains(slot)) {
        problems.add("message: the query returns no column " + slot);
      }
    }
  }

  private static List<String> items(String clause) {
    return CypherText.items(clause).stream()
        .map(item -> item.replaceAll("(?i)\\s+(ASC|DESC|ASCENDING|DESCENDING)$", ""))
        .toList();
  }

  private static List<String> columns(String clause) {
    String bare = clause.replaceFirst("(?i)^\\s*DISTINCT\\b", "");
    return CypherText.items(bare.replaceFirst("(?is)\\bORDER\\s+BY\\s*$", "")).stream()
        .map(item -> item.replaceAll("(?is).*\\sAS\\s+", ""))
        .toList();
  }
}
