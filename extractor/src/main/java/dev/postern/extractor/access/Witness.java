package dev.postern.extractor.access;

import dev.postern.extractor.access.decision.Deciding;
import dev.postern.extractor.access.path.Language;
import dev.postern.extractor.model.access.Formula;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Requests that show a decision, as {@code curl} lines. */
final class Witness {

  private static final String HOST = "http://localhost:8080";
  private static final String PLAIN = "-._~/?&=:@!$*+,()";

  private Witness() {}

  /** A request decided by the weakest of the rules. */
  static String of(List<Deciding> deciding, String contextPath) {
    Optional<Deciding> weakest =
        deciding.stream()
            .filter(each -> each.rule().requirement().formula() instanceof Formula.Anyone)
            .findFirst()
            .or(() -> deciding.stream().findFirst());
    return weakest.map(each -> line(each.verb(), each.requests(), contextPath)).orElse("");
  }

  private static String line(String verb, Language requests, String contextPath) {
    return requests
        .witness()
        .map(path -> "curl -i -X " + verb + " '" + HOST + encode(contextPath + path) + "'")
        .orElse("");
  }

  private static String encode(String path) {
    StringBuilder out = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char plain = (char) (each & 0xFF);
      boolean kept = each > 0 && (Character.isLetterOrDigit(plain) || PLAIN.indexOf(plain) >= 0);
      out.append(kept ? String.valueOf(plain) : String.format("%%%02X", each & 0xFF));
    }
    return out.toString();
  }
}
