package dev.postern.queries.imports;

import dev.postern.queries.Severity;
import java.util.List;

/**
 * One result of another tool, as the tool said it.
 *
 * @param tool name of the tool
 * @param rule its id of the rule
 * @param cwe numbers that the document gives, sorted
 * @param security whether anything in the document says that it is about security
 * @param review whether the tool itself asks for a look instead of claiming a flaw
 * @param file path or address as written, decoded and with its base put before it; may be empty
 * @param first first line, 0 when none is given
 * @param last last line
 * @param code fully qualified names of code elements, as written
 * @param component purl of the component concerned; empty when it is about code
 * @param closed why the document counts it as dealt with; empty when it does not
 * @param help what the tool says about the rule
 */
public record ImportedResult(
    String tool,
    String rule,
    String title,
    String message,
    Severity severity,
    List<Integer> cwe,
    boolean security,
    boolean review,
    String file,
    int first,
    int last,
    List<String> code,
    String component,
    String closed,
    String help) {
  public ImportedResult {
    cwe = cwe.stream().distinct().sorted().toList();
    code = List.copyOf(code);
  }
}
