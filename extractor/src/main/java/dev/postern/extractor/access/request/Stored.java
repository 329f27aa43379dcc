package dev.postern.extractor.access.request;

import dev.postern.extractor.access.eval.Value;
import java.util.regex.Pattern;

/** A record that was found for something the caller made up; its secrets are not known to it. */
record Stored(String path) implements Value {

  private static final Pattern SECRET =
      Pattern.compile(
          "(?i).*(pass|pwd|token|secret|key|hash|salt|sign|digest|credential|code|otp|ticket"
              + "|session).*");

  Stored then(String step) {
    return new Stored(path + "." + step);
  }

  boolean isSecret() {
    return SECRET.matcher(path.substring(path.lastIndexOf('.') + 1)).matches();
  }
}
