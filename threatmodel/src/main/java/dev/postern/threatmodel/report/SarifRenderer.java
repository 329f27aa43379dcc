package dev.postern.threatmodel.report;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.queries.Finding;
import dev.postern.queries.QueryKind;
import dev.postern.queries.QueryPacks;
import dev.postern.queries.sarif.SarifInput;
import dev.postern.queries.sarif.SarifWriter;
import dev.postern.threatmodel.model.GapRow;
import dev.postern.threatmodel.model.ThreatModel;
import java.util.Arrays;
import java.util.List;

/** The findings behind the model as SARIF 2.1.0, with the gaps as notifications. */
public final class SarifRenderer implements ReportRenderer {

  @Override
  public String format() {
    return "sarif";
  }

  @Override
  public String fileName() {
    return "report.sarif";
  }

  @Override
  public String render(ThreatModel model, List<Finding> findings) {
    return SarifWriter.write(
        new SarifInput(
            model.scope().toolVersion(),
            "postern/" + model.scope().repository() + "/",
            "",
            model.scope().commit(),
            QueryPacks.bundled().ofKind(QueryKind.FIND),
            findings,
            model.coverage().gaps().stream().map(SarifRenderer::gap).toList()));
  }

  private static CoverageGap gap(GapRow row) {
    GapKind kind =
        Arrays.stream(GapKind.values())
            .filter(each -> each.name().equals(row.kind()))
            .findFirst()
            .orElse(GapKind.GRAPH_INCOMPLETE);
    return new CoverageGap(kind, SourceSpan.file(row.example()), ReportText.gap(row));
  }
}
