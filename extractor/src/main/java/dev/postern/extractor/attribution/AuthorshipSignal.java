package dev.postern.extractor.attribution;

/**
 * One statement that a tool took part.
 *
 * @param tool id of a row of the catalog
 * @param rule id of the rule that read it, in kebab-case; names no person
 */
public record AuthorshipSignal(String tool, SignalStrength strength, SignalKind kind, String rule)
    implements Comparable<AuthorshipSignal> {

  @Override
  public int compareTo(AuthorshipSignal other) {
    int byStrength = strength.compareTo(other.strength);
    if (byStrength != 0) {
      return byStrength;
    }
    int byTool = tool.compareTo(other.tool);
    if (byTool != 0) {
      return byTool;
    }
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : rule.compareTo(other.rule);
  }
}
