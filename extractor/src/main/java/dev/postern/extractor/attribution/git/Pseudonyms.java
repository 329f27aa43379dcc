package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.Identity;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Replaces people by names that are stable within one repository and say nothing outside it. */
final class Pseudonyms {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 6;

  private final SecretKeySpec key;

  /** Pseudonyms of the repository with that first commit. */
  Pseudonyms(String rootCommit) {
    byte[] bytes = ("postern author " + rootCommit).getBytes(StandardCharsets.UTF_8);
    key = new SecretKeySpec(bytes, ALGORITHM);
  }

  String of(Identity person) {
    String text = person.email().isEmpty() ? person.name() : person.email();
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return "author-" + HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
