package dev.postern.cli.project;

import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.UsageException;
import dev.postern.graph.GraphException;
import dev.postern.graph.GraphReader;
import dev.postern.graph.QueryLimits;
import dev.postern.graph.QueryResult;
import dev.postern.graph.QueryRow;
import dev.postern.queries.AcceptedRisks;
import dev.postern.queries.Finding;
import dev.postern.queries.ListedFinding;
import dev.postern.queries.QueryKind;
import dev.postern.queries.QueryPacks;
import dev.postern.queries.QueryReport;
import dev.postern.queries.QueryRunner;
import dev.postern.queries.RowSource;
import dev.postern.queries.imports.ImportStore;
import dev.postern.queries.imports.OneList;
import dev.postern.threatmodel.ThreatModeler;
import dev.postern.threatmodel.model.ThreatModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The current graph of a project with what is derived from it. */
public final class OpenProject implements AutoCloseable {

  private final Project project;
  private final GraphReader reader;
  private final QueryPacks packs;

  private OpenProject(Project project, GraphReader reader, QueryPacks packs) {
    this.project = project;
    this.reader = reader;
    this.packs = packs;
  }

  /** Opens the current graph; indexes the repository first when there is none yet. */
  public static OpenProject open(Project project, Terminal terminal) {
    QueryPacks packs = QueryPacks.bundled();
    try {
      return new OpenProject(project, Indexer.store(project).open(), packs);
    } catch (GraphException e) {
      if (e.reason() != GraphException.Reason.NO_GRAPH) {
        throw e;
      }
      terminal.note("no graph yet; indexing " + project.root());
      new Indexer(terminal).index(project, packs);
      return new OpenProject(project, Indexer.store(project).open(), packs);
    }
  }

  /** One read-only statement of the user, vetted and limited. */
  public QueryResult run(String cypher, Map<String, Object> parameters, QueryLimits limits) {
    return reader.run(cypher, parameters, limits);
  }

  public GraphReader reader() {
    return reader;
  }

  public QueryPacks packs() {
    return packs;
  }

  /** The graph as the packs see it. */
  public RowSource rows() {
    return RowSource.of(reader);
  }

  /**
   * The graph as statements of users see it, vetted and limited.
   *
   * @return a source that fails when a result was cut off
   */
  public RowSource asked() {
    return (cypher, parameters) -> {
      QueryResult result = reader.run(cypher, parameters, QueryLimits.INTERACTIVE);
      if (result.truncated()) {
        throw new UsageException(
            "a statement of the policy returns more than "
                + QueryLimits.INTERACTIVE.rows()
                + " rows; narrow it.");
      }
      return result.rows().stream().map(QueryRow::values).toList();
    };
  }

  /** All findings with accepted risks applied. */
  public QueryReport findings() {
    QueryReport report = new QueryRunner(rows()).find(packs.ofKind(QueryKind.FIND), packs.all());
    List<Finding> applied = accepted().apply(report.findings(), headDate());
    return new QueryReport(applied, report.outcomes());
  }

  /** The findings of this tool and those of imported documents as one list. */
  public OneList.Answer list(QueryReport report) {
    OneList.Answer all =
        OneList.of(
            report.findings(),
            new ImportStore(project.home()).all(),
            rows(),
            project.root().toString());
    AcceptedRisks accepted = accepted();
    LocalDate day = headDate();
    List<ListedFinding> applied =
        all.findings().stream()
            .map(each -> each.with(accepted.apply(List.of(each.finding()), day).get(0)))
            .toList();
    return new OneList.Answer(applied, all.joined(), all.merged());
  }

  public AcceptedRisks accepted() {
    return AcceptedRisks.read(project.acceptedRisks());
  }

  public ThreatModel model(QueryReport report) {
    return new ThreatModeler(rows()).derive(report);
  }

  /** The head commit of the graph; empty without history. */
  public String headCommit() {
    return rows()
        .rows(
            "MATCH (r:Repository) RETURN coalesce(r.headCommit, '') AS head ORDER BY head LIMIT 1",
            Map.of())
        .stream()
        .map(row -> String.valueOf(row.getOrDefault("head", "")))
        .findFirst()
        .orElse("");
  }

  /**
   * Date of the head commit, so that results do not depend on the clock; the epoch without history.
   */
  public LocalDate headDate() {
    String date =
        rows()
            .rows("MATCH (r:Repository) RETURN r.headDate AS date ORDER BY date LIMIT 1", Map.of())
            .stream()
            .map(row -> String.valueOf(row.getOrDefault("date", "")))
            .findFirst()
            .orElse("");
    return date.length() >= 10 ? LocalDate.parse(date.substring(0, 10)) : LocalDate.EPOCH;
  }

  @Override
  public void close() {
    reader.close();
  }
}
