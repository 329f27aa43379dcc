package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.taint.SinkKind;
import dev.postern.extractor.model.id.MethodId;

/** A call that is wrong whatever flows, with the constant or the lack that makes it so. */
public record Misuse(
    SinkKind kind, MethodId method, int ordinal, int line, String callee, String detail) {}
