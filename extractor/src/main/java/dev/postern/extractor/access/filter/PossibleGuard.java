package dev.postern.extractor.access.filter;

import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.model.Evidence;

/**
 * A filter or interceptor that may stop requests.
 *
 * @param kind {@code INTERCEPTOR} or {@code FILTER}
 * @param requests the requests it sees
 * @param question the question that would decide it
 */
public record PossibleGuard(
    String kind, String name, RequestSpec requests, OpenQuestion question, Evidence evidence) {}
