package dev.postern.queries;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
