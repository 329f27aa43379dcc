package dev.postern.extractor.access.filter;

import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.Evidence;

/**
 * Requests for which an interceptor reads annotations of handlers.
 *
 * @param active whether it is registered at all
 */
public record AnnotationScope(RequestSpec requests, Truth active, Evidence evidence) {}
