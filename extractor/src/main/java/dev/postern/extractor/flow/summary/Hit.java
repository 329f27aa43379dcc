package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Origin;
import dev.postern.extractor.flow.dataflow.Trace;
import dev.postern.extractor.flow.taint.Danger;
import dev.postern.extractor.flow.taint.SinkKind;
import dev.postern.extractor.model.id.MethodId;

/**
 * Content of an origin arrives at a sink that can be harmed by it.
 *
 * @param method the method that holds the call
 * @param ordinal the call's position among the calls of that method
 * @param callee what is called
 * @param trace from the origin to the sink, the step of the sink included
 * @param lost bits of the dangers that the content has lost on the way
 */
public record Hit(
    SinkKind kind,
    MethodId method,
    int ordinal,
    int line,
    String callee,
    Origin origin,
    Trace trace,
    long lost) {

  /** Whether the content leads no farther than to folders beside the one it was checked for. */
  public boolean isNear() {
    return kind == SinkKind.PATH && (lost & Danger.FAR.bit()) != 0;
  }

  /** What makes two hits the same. */
  record Key(
      SinkKind kind, MethodId method, int ordinal, Origin.Kind from, String path, long lost) {}

  Key key() {
    return new Key(kind, method, ordinal, origin.kind(), origin.key(), lost);
  }

  Hit from(Origin other, Trace way, long before) {
    return new Hit(kind, method, ordinal, line, callee, other, way, lost | Danger.only(before));
  }
}
