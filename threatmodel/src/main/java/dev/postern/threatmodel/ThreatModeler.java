package dev.postern.threatmodel;

import dev.postern.queries.Finding;
import dev.postern.queries.QueryOutcome;
import dev.postern.queries.QueryReport;
import dev.postern.queries.RowSource;
import dev.postern.threatmodel.dfd.ArchitectureReader;
import dev.postern.threatmodel.dfd.DfdBuilder;
import dev.postern.threatmodel.dfd.GraphRow;
import dev.postern.threatmodel.dfd.ModelQueries;
import dev.postern.threatmodel.model.Architecture;
import dev.postern.threatmodel.model.Coverage;
import dev.postern.threatmodel.model.DataRow;
import dev.postern.threatmodel.model.Diagram;
import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.GapRow;
import dev.postern.threatmodel.model.LeftOutModule;
import dev.postern.threatmodel.model.RuleOutcome;
import dev.postern.threatmodel.model.Scope;
import dev.postern.threatmodel.model.SinceLast;
import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.model.ThreatStatus;
import dev.postern.threatmodel.model.TrustZone;
import dev.postern.threatmodel.path.AttackPathFinder;
import dev.postern.threatmodel.risk.RiskModel;
import dev.postern.threatmodel.rule.ThreatRule;
import dev.postern.threatmodel.rule.ThreatRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Derives the model from an open graph and the findings on it.
 *
 * <pre>
 *   graph ─► attack surface, data, questions, gaps ─► diagram
 *   findings ─► threats (open, possible, accepted) ─┐
 *   graph ─► controls found ────────────────────────┴─► risk ─► model
 * </pre>
 */
public final class ThreatModeler {

  private final RiskModel risk = RiskModel.bundled();
  private final List<ThreatRule> rules = ThreatRules.bundled();
  private final RowSource graph;

  public ThreatModeler(RowSource graph) {
    this.graph = graph;
  }

  /** The model; the same graph and findings always give an equal one. */
  public ThreatModel derive(QueryReport report) {
    ModelQueries queries = new ModelQueries(graph);
    List<EndpointRow> endpoints = new AttackSurface(queries).endpoints();
    Architecture architecture = new ArchitectureReader(queries).read();
    Diagram diagram = new DfdBuilder(queries, architecture).build(endpoints);
    DataInventory inventory = new DataInventory(queries);
    List<DataRow> data = inventory.rows();
    ThreatAssembly assembly = new ThreatAssembly(risk, new Concerns(endpoints, data));
    List<Threat> threats = new ArrayList<>();
    List<RuleOutcome> outcomes = new ArrayList<>();
    Map<String, QueryOutcome> byQuery = new TreeMap<>();
    report.outcomes().forEach(outcome -> byQuery.put(outcome.query().id(), outcome));
    for (ThreatRule rule : rules) {
      threats.addAll(derive(rule, report, assembly));
    }
    List<Threat> ordered = new Retelling(rules).of(threats).stream().sorted().toList();
    rules.forEach(rule -> outcomes.add(outcome(rule, ordered, byQuery)));
    return new ThreatModel(
        scope(queries),
        coverage(queries, endpoints),
        architecture,
        diagram,
        endpoints,
        data,
        ordered,
        outcomes,
        inventory.questions(),
        assumptions(diagram),
        AttackPathFinder.of(endpoints, ordered, rules, diagram),
        SinceLast.NONE);
  }

  private List<Threat> derive(ThreatRule rule, QueryReport report, ThreatAssembly assembly) {
    List<Finding> findings =
        report.findings().stream().filter(f -> rule.queries().contains(f.rule())).toList();
    List<Threat> derived = new ArrayList<>();
    Map<String, TreeSet<String>> standing = new TreeMap<>();
    for (ThreatGroup group : ThreatGroup.of(findings, rule)) {
      Threat threat = assembly.stated(rule, group);
      standing
          .computeIfAbsent(threat.application(), key -> new TreeSet<>())
          .addAll(threat.endpoints());
      derived.add(threat);
    }
    if (!rule.controlled().isEmpty()) {
      List<GraphRow> rows =
          graph.rows(rule.controlled(), Map.of()).stream().map(GraphRow::new).toList();
      ControlGroup.of(rows, standing)
          .forEach(group -> derived.add(assembly.controlled(rule, group)));
    }
    return derived;
  }

  private static RuleOutcome outcome(
      ThreatRule rule, List<Threat> threats, Map<String, QueryOutcome> byQuery) {
    List<Threat> derived =
        threats.stream().filter(threat -> threat.rule().equals(rule.id())).toList();
    boolean checked =
        rule.queries().stream()
            .anyMatch(id -> byQuery.containsKey(id) && byQuery.get(id).checked());
    return new RuleOutcome(
        rule.id(),
        rule.title(),
        rule.category(),
        count(derived, ThreatStatus.OPEN) + count(derived, ThreatStatus.ACCEPTED),
        count(derived, ThreatStatus.POSSIBLE),
        count(derived, ThreatStatus.CONTROL_FOUND),
        checked);
  }

  private static int count(List<Threat> threats, ThreatStatus status) {
    return (int) threats.stream().filter(threat -> threat.status() == status).count();
  }

  private Scope scope(ModelQueries queries) {
    GraphRow row = queries.rows("repository").get(0);
    return new Scope(
        row.text("name"),
        row.text("commit"),
        row.text("date"),
        row.flag("dirty"),
        row.text("version"),
        risk.version(),
        row.text("classPathDigest"));
  }

  private static Coverage coverage(ModelQueries queries, List<EndpointRow> endpoints) {
    GraphRow repository = queries.rows("repository").get(0);
    GraphRow authorship = queries.rows("authorship").get(0);
    List<GapRow> gaps =
        queries.rows("gaps").stream()
            .map(
                row ->
                    new GapRow(
                        row.text("kind"),
                        row.number("count"),
                        row.text("example"),
                        row.text("detail")))
            .toList();
    return new Coverage(
        repository.number("files"),
        repository.number("parsed"),
        repository.number("otherFiles"),
        repository.number("callSites"),
        repository.number("callSitesResolved"),
        (int) endpoints.stream().filter(row -> row.protocol().equals("HTTP")).count(),
        (int)
            endpoints.stream()
                .filter(row -> row.protocol().equals("HTTP") && !row.isUnknown())
                .filter(row -> !row.isAssumed())
                .count(),
        (int)
            endpoints.stream()
                .filter(row -> row.protocol().equals("HTTP") && row.isAssumed())
                .count(),
        endpoints.stream()
            .flatMap(row -> row.assumed().stream())
            .map(place -> place.replaceAll(":\\d+$", ""))
            .distinct()
            .sorted()
            .toList(),
        authorship.number("methods"),
        authorship.number("declared"),
        authorship.number("undeclared"),
        gaps,
        leftOut(queries));
  }

  private static List<LeftOutModule> leftOut(ModelQueries queries) {
    return queries.rows("left-out").stream()
        .map(
            row ->
                new LeftOutModule(
                    row.text("directory").isEmpty() ? row.text("name") : row.text("directory"),
                    row.text("role"),
                    row.number("files")))
        .toList();
  }

  private static List<String> assumptions(Diagram diagram) {
    return diagram.zones().stream()
        .filter(TrustZone::assumed)
        .map(
            zone ->
                String.format(
                    Locale.ROOT, "Trust zone \"%s\" is inferred: %s.", zone.name(), zone.reason()))
        .toList();
  }
}
