package dev.postern.queries;

import dev.postern.extractor.model.Sha256;
import java.util.List;

/** Semantic ids of findings: a digest of the rule and the key columns, never of line numbers. */
final class FindingId {
  private FindingId() {}

  static String of(String rule, List<String> keys, int hexDigits) {
    return rule + "-" + digest(rule, keys).substring(0, hexDigits);
  }

  private static String digest(String rule, List<String> keys) {
    StringBuilder text = new StringBuilder(rule);
    keys.forEach(key -> text.append('\u0000').append(key));
    return Sha256.hex(text.toString());
  }
}
