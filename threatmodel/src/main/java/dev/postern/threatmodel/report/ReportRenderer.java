package dev.postern.threatmodel.report;

import dev.postern.queries.Finding;
import dev.postern.threatmodel.model.ThreatModel;
import java.util.List;

/** Writes a model in one format. */
public interface ReportRenderer {

  /** Name of the format, as given on the command line. */
  String format();

  /** Name of the file it is written to. */
  String fileName();

  /** The text; ends in a line feed. */
  String render(ThreatModel model, List<Finding> findings);
}
