package dev.postern.extractor.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name and address as they stand in a commit. Personal data: stays in this package.
 *
 * @param email in lower case, empty when none is given
 */
public record Identity(String name, String email) {
  private static final Pattern ACCOUNT =
      Pattern.compile("(\\d+)\\+.+@users\\.noreply\\.github\\.com");
  private static final Pattern WRITTEN = Pattern.compile("([^<>]*)(?:<([^<>]*)>)?");

  public Identity {
    name = name.strip();
    email = email.strip().toLowerCase(Locale.ROOT);
  }

  /** Reads {@code Name <address>}. */
  static Identity parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.lookingAt()) {
      return new Identity(text, "");
    }
    return new Identity(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2));
  }

  /** The number of the account in a no-reply address; it survives renames. */
  Optional<String> account() {
    Matcher matcher = ACCOUNT.matcher(email);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  boolean isSamePerson(Identity other) {
    return (!email.isEmpty() && email.equals(other.email))
        || (!name.isEmpty() && name.equalsIgnoreCase(other.name));
  }
}
