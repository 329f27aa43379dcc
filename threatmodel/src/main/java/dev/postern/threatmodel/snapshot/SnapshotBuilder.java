package dev.postern.threatmodel.snapshot;

import dev.postern.queries.EvidenceStep;
import dev.postern.queries.Finding;
import dev.postern.queries.QueryReport;
import dev.postern.queries.RowSource;
import dev.postern.threatmodel.dfd.GraphRow;
import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.snapshot.Snapshot.GapState;
import dev.postern.threatmodel.snapshot.Snapshot.GuardState;
import dev.postern.threatmodel.snapshot.Snapshot.RuleRow;
import dev.postern.threatmodel.snapshot.Snapshot.Seen;
import dev.postern.threatmodel.snapshot.Snapshot.ThreatState;
import dev.postern.threatmodel.snapshot.Snapshot.TypeState;
import dev.postern.threatmodel.zone.ZoneMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the snapshot of an open graph. */
public final class SnapshotBuilder {
  private static final String ENDPOINTS =
      """
      MATCH (e:Endpoint)
      OPTIONAL MATCH (e)-[a:HAS_ACCESS {variant: 'default'}]->(d:AccessDecision)
      RETURN e.uid AS uid, coalesce(e.handlerUid, '') AS handler, coalesce(d.formula, '') AS formula,
             [i IN range(0, size(coalesce(d.evFiles, [])) - 1) | d.evFiles[i] + ':' + toString(d.evLines[i])] AS places,
             COLLECT {
               MATCH (e)-[r:GUARDED_BY]->(g:Guard) WHERE g.effective AND r.role IN ['DECIDES', 'ADDS']
               RETURN DISTINCT g.uid AS uid ORDER BY uid
             } AS guards,
             COLLECT {
               MATCH (e)-[o:HAS_ACCESS]->(other:AccessDecision) WHERE o.variant <> 'default'
               RETURN o.variant + ': ' + other.formula AS text ORDER BY text
             } AS variants
      ORDER BY uid\
      """;
  private static final String GUARDS =
      """
      MATCH (g:Guard)
      RETURN g.uid AS uid, coalesce(g.kind, '') AS kind, coalesce(g.effective, false) AS effective, coalesce(g.requires, '') AS requires
      ORDER BY uid\
      """;
  private static final String GAPS =
      """
      MATCH (g:CoverageGap) WITH g ORDER BY g.file, g.startLine, g.detail
      WITH g.kind AS kind, g.file AS file, count(*) AS count, collect(g.detail)[0] AS detail
      RETURN kind, coalesce(file, '') AS file, count, coalesce(detail, '') AS detail ORDER BY kind, file\
      """;
  private static final String TYPES =
      """
      MATCH (t:Type) WHERE t.synthetic = false
      RETURN t.uid AS uid, t.name AS name, t.file AS file, t.startLine AS first, t.endLine AS last, t.test AS test
      ORDER BY uid\
      """;
  private static final String FLOWS = "MATCH (a:FlowAnalysis) RETURN count(a) > 0 AS flows";

  private final RowSource graph;

  public SnapshotBuilder(RowSource graph) {
    this.graph = graph;
  }

  /**
   * The snapshot.
   *
   * @param reading what was read, see {@link SnapshotOrigin}
   */
  public Snapshot build(
      ThreatModel model, QueryReport report, ZoneMap zones, List<RuleRow> rules, String reading) {
    return new Snapshot(
        new SnapshotOrigin(
            model.scope().repository(),
            model.scope().commit(),
            model.scope().commitDate(),
            model.scope().dirty(),
            model.scope().toolVersion(),
            model.scope().classPathDigest(),
            reading),
        seen(model),
        endpoints(model.endpoints()),
        rows(GUARDS)
            .map(
                row ->
                    new GuardState(
                        row.text("uid"),
                        row.text("kind"),
                        row.flag("effective"),
                        row.text("requires")))
            .toList(),
        findings(report.findings()),
        threats(model),
        types(zones),
        new MethodStates(graph, zones).all(),
        rows(GAPS)
            .map(
                row ->
                    new GapState(
                        row.text("kind"),
                        row.text("file"),
                        row.number("count"),
                        row.text("detail")))
            .toList(),
        new DependencyStates(graph).all(),
        rules,
        new SystemStates(graph).of(model.diagram()));
  }

  private Seen seen(ThreatModel model) {
    boolean unread =
        model.coverage().gaps().stream()
            .anyMatch(
                gap ->
                    gap.kind().equals("LANGUAGE_NOT_READ") && gap.detail().contains("controller"));
    return new Seen(
        model.coverage().javaFiles(),
        model.coverage().filesParsed(),
        model.coverage().callSites(),
        model.coverage().callSitesResolved(),
        unread,
        rows(FLOWS).anyMatch(row -> row.flag("flows")));
  }

  private java.util.stream.Stream<GraphRow> rows(String cypher) {
    return graph.rows(cypher, Map.of()).stream().map(GraphRow::new);
  }

  private List<EndpointState> endpoints(Collection<EndpointRow> rows) {
    SortedMap<String, GraphRow> more = new TreeMap<>();
    rows(ENDPOINTS).forEach(row -> more.put(row.text("uid"), row));
    List<EndpointState> all = new ArrayList<>();
    for (EndpointRow row : rows) {
      GraphRow extra = more.getOrDefault(row.uid(), new GraphRow(Map.of()));
      all.add(
          new EndpointState(
              row.uid(),
              row.application(),
              row.protocol(),
              row.verb().isEmpty()
                  ? List.of()
                  : new ArrayList<>(new TreeSet<>(List.of(row.verb().split("\\|", -1)))),
              row.path(),
              extra.text("handler"),
              row.file(),
              row.line(),
              row.function(),
              row.access(),
              extra.text("formula"),
              row.objectCheck(),
              row.stateChanging(),
              row.dataClasses(),
              extra.texts("guards"),
              row.questions(),
              row.reason(),
              extra.texts("places").stream().distinct().toList(),
              extra.texts("variants")));
    }
    return all.stream().sorted(Comparator.comparing(EndpointState::id)).toList();
  }

  private static List<FindingState> findings(Collection<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                new FindingState(
                    finding.id(),
                    finding.rule(),
                    finding.severity().name(),
                    finding.confidence().name(),
                    finding.status().name(),
                    finding.experimental(),
                    finding.title(),
                    finding.message(),
                    finding.application(),
                    finding.endpoint(),
                    finding.subject().type(),
                    finding.subject().method(),
                    finding.cwe(),
                    places(finding),
                    finding.fix()))
        .sorted(Comparator.comparing(FindingState::id))
        .toList();
  }

  private static List<String> places(Finding finding) {
    List<String> places = new ArrayList<>();
    if (!finding.file().isEmpty()) {
      places.add(finding.subject().place());
    }
    for (EvidenceStep step : finding.evidence()) {
      if (!step.file().isEmpty() && !places.contains(step.place())) {
        places.add(step.place());
      }
    }
    return places;
  }

  private static List<ThreatState> threats(ThreatModel model) {
    return model.threats().stream()
        .map(
            threat ->
                new ThreatState(
                    threat.id(),
                    threat.rule(),
                    threat.title(),
                    threat.status().name(),
                    threat.risk().severity().name(),
                    threat.risk().score(),
                    threat.application(),
                    threat.statement(),
                    threat.endpoints(),
                    threat.file().isEmpty()
                        ? ""
                        : new SourcePlace(threat.file(), threat.line()).toString()))
        .sorted(Comparator.comparing(ThreatState::id))
        .toList();
  }

  private List<TypeState> types(ZoneMap zones) {
    return rows(TYPES)
        .map(
            row ->
                new TypeState(
                    row.text("uid"),
                    row.text("name"),
                    row.text("file"),
                    row.number("first"),
                    row.number("last"),
                    row.flag("test"),
                    zones.of(row.text("uid"))))
        .toList();
  }
}
