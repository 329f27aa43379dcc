package dev.postern.threatmodel.sample;

import dev.postern.queries.QueryReport;
import dev.postern.threatmodel.ThreatModeler;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.report.ReportFormats;
import dev.postern.threatmodel.report.ReportRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the reports of the made-up hospital, to be looked at. */
public final class SampleReport {
  private SampleReport() {}

  /** The model, with as many further endpoints as asked for. */
  public static ThreatModel model(int furtherEndpoints) {
    return new ThreatModeler(new SampleGraph(furtherEndpoints)).derive(SampleFindings.report());
  }

  /** Arguments: folder, and optionally a number of further endpoints. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int further = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    ThreatModel model = model(further);
    QueryReport report = SampleFindings.report();
    for (ReportRenderer renderer : ReportFormats.all()) {
      Files.writeString(
          folder.resolve(renderer.fileName()), renderer.render(model, report.findings()));
    }
  }
}
