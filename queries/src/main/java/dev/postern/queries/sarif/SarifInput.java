package dev.postern.queries.sarif;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.queries.Finding;
import dev.postern.queries.QuerySpec;
import java.util.List;

/**
 * What a SARIF log says.
 *
 * @param toolVersion version of Postern
 * @param category what tells this run from others of the same commit, such as {@code postern/}
 * @param repositoryUri address of the repository without credentials; empty when not known
 * @param revision head commit; empty when there is no history
 * @param rules the queries that ran, also those without findings
 * @param gaps what was not seen
 */
public record SarifInput(
    String toolVersion,
    String category,
    String repositoryUri,
    String revision,
    List<QuerySpec> rules,
    List<Finding> findings,
    List<CoverageGap> gaps) {
  public SarifInput {
    rules = List.copyOf(rules);
    findings = List.copyOf(findings);
    gaps = List.copyOf(gaps);
  }
}
