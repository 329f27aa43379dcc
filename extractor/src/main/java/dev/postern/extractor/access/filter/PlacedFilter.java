package dev.postern.extractor.access.filter;

import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.Evidence;

/** A filter in a security chain, with the requests that the chain handles. */
public record PlacedFilter(Value filter, RequestSpec requests, Evidence evidence) {}
