package dev.postern.queries;

import java.util.List;

/**
 * Where a rule stands in public catalogues.
 *
 * @param cwe numbers such as {@code 306}, most fitting first
 * @param stride constant names such as {@code INFORMATION_DISCLOSURE}
 * @param owasp ids such as {@code A01:2025}
 * @param api ids such as {@code API1:2023}
 * @param asvs ids such as {@code V8.2.1}
 * @param tags free words
 */
public record Classification(
    List<Integer> cwe,
    List<String> stride,
    List<String> owasp,
    List<String> api,
    List<String> asvs,
    List<String> tags) {

  public Classification {
    cwe = List.copyOf(cwe);
    stride = List.copyOf(stride);
    owasp = List.copyOf(owasp);
    api = List.copyOf(api);
    asvs = List.copyOf(asvs);
    tags = List.copyOf(tags);
  }
}
