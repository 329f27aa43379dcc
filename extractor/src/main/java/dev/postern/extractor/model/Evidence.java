package dev.postern.extractor.model;

/**
 * Why a derived fact is believed: a place and the rule that read it.
 *
 * @param span where it stands
 * @param rule id of the rule, model row or pass that concluded it, in kebab-case
 * @param text one short sentence or code excerpt; untrusted text of the repository, to be escaped
 *     by whoever prints it
 */
public record Evidence(SourceSpan span, String rule, String text) implements Comparable<Evidence> {

  @Override
  public int compareTo(Evidence other) {
    int bySpan = span.compareTo(other.span);
    if (bySpan != 0) {
      return bySpan;
    }
    int byRule = rule.compareTo(other.rule);
    return byRule != 0 ? byRule : text.compareTo(other.text);
  }
}
