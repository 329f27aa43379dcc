package dev.postern.extractor.access.filter;

import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.model.Evidence;
import java.util.List;

/**
 * A filter whose check lets requests pass after an exception.
 *
 * @param exceptions simple names of the exceptions after which it does
 */
public record FailingFilter(
    String name, RequestSpec requests, List<String> exceptions, Evidence evidence) {

  public FailingFilter {
    exceptions = List.copyOf(exceptions);
  }
}
