package dev.postern.extractor.flow.analysis;

import dev.postern.extractor.flow.dataflow.Mark;
import dev.postern.extractor.flow.dataflow.Step;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.flow.summary.Hit;
import dev.postern.extractor.flow.summary.Summary;
import dev.postern.extractor.flow.taint.Danger;
import dev.postern.extractor.flow.taint.SinkKind;
import dev.postern.extractor.model.decl.MethodDecl;
import java.util.ArrayList;
import java.util.List;

/** What a handler returns becomes a page, or the name of a view or of a place to go to. */
final class ResponseSinks {

  private static final int RETURNED = -1;

  private ResponseSinks() {}

  static List<Hit> of(EntryPoint entry, Summary summary) {
    List<Hit> hits = new ArrayList<>();
    Value result = summary.result();
    if (entry.answersText()) {
      arrive(entry, result, SinkKind.XSS, "is sent as a page", hits);
      arrive(entry, result, SinkKind.ERROR_DETAIL, "is sent to the caller", hits);
    } else if (entry.answersView()) {
      String prefix = result.prefix();
      boolean leads = prefix.startsWith("redirect:") || prefix.startsWith("forward:");
      boolean own = prefix.matches("(redirect|forward):/[^/\\\\].*");
      if (leads && !own && prefix.startsWith("redirect:")) {
        arrive(entry, result, SinkKind.REDIRECT, "tells the browser where to go", hits);
      } else if (!leads) {
        arrive(entry, result, SinkKind.TEMPLATE, "names the view", hits);
      }
    }
    return hits;
  }

  private static void arrive(
      EntryPoint entry, Value result, SinkKind kind, String text, List<Hit> hits) {
    MethodDecl handler = entry.handler();
    Step step = new Step(Step.Role.SINK, handler.id(), 0, handler.span().startLine(), text);
    for (Mark mark : result.marks().list()) {
      if ((mark.cleared() & kind.bit()) == 0) {
        hits.add(
            new Hit(
                kind,
                handler.id(),
                RETURNED,
                handler.span().startLine(),
                "return",
                mark.origin(),
                mark.trace().then(step),
                Danger.only(mark.cleared())));
      }
    }
  }
}
