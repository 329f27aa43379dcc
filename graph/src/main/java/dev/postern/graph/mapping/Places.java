package dev.postern.graph.mapping;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.graph.Properties;
import dev.postern.graph.schema.PropertyKey;
import java.util.List;

/** Places and evidence as properties. */
final class Places {
  private Places() {}

  static Properties located(SourceSpan span) {
    return new Properties()
        .put(PropertyKey.FILE, span.file())
        .put(PropertyKey.START_LINE, span.startLine())
        .put(PropertyKey.END_LINE, span.endLine());
  }

  static Properties evident(Evidence evidence) {
    return evident(List.of(evidence));
  }

  static Properties evident(List<Evidence> evidence) {
    return new Properties()
        .put(PropertyKey.EV_FILES, evidence.stream().map(e -> e.span().file()).toList())
        .put(PropertyKey.EV_LINES, evidence.stream().map(e -> (long) e.span().startLine()).toList())
        .put(PropertyKey.EV_RULES, evidence.stream().map(Evidence::rule).toList())
        .put(PropertyKey.EV_TEXTS, evidence.stream().map(Evidence::text).toList());
  }

  /** The line of an evidence as a list of lines. */
  static Properties lines(Evidence evidence) {
    return new Properties().put(PropertyKey.LINES, List.of((long) evidence.span().startLine()));
  }
}
