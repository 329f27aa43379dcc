package dev.postern.extractor.access.request;

import dev.postern.extractor.access.eval.Value;
import java.util.regex.Pattern;

/**
 * A value that the caller made up.
 *
 * @param name what it is called where it is read
 * @param open whether it was taken apart, or names somebody: a look-up with it may then succeed
 */
record Sent(String name, boolean open) implements Value {

  private static final Pattern NAMES =
      Pattern.compile(
          "(?i).*(user-?_?name|user-?_?id|uid|account|mail|phone|mobile|tenant|client|app-?_?id|lang"
              + "|locale|page|host|origin|referer|agent).*");

  private static final Pattern NEUTRAL =
      Pattern.compile("(?i)cookies?|id|get[A-Z]\\w*|query|key|code|value|param(eter)?|.{0,2}");

  /** Whether somebody who knows no secret may find something by it. */
  boolean mayHit() {
    return open || NAMES.matcher(name).matches();
  }

  /** Whether it stands where a credential is expected, so that made-up ones are not valid. */
  boolean isCredential() {
    return !mayHit() && Words.speakOfCredential(name);
  }

  /** Whether the name says nothing about what it is, so that what it is given to may. */
  boolean isNeutral() {
    return isCredential() || NEUTRAL.matcher(name).matches();
  }

  Sent opened() {
    return new Sent(name, true);
  }
}
