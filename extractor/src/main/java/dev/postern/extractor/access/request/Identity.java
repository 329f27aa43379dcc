package dev.postern.extractor.access.request;

import dev.postern.extractor.access.eval.Value;
import java.util.Locale;
import java.util.regex.Pattern;

/** Something of the signed-in caller; the path tells how the code got to it. */
record Identity(String path) implements Value {

  private static final int MAX_PATH = 200;
  private static final Pattern SPECIAL =
      Pattern.compile(
          "(?i).*(role|perm|authorit|privilege|admin|grant|scope|resource|superuser|right).*");

  Identity then(String step) {
    String longer = path + "." + step;
    return new Identity(longer.length() > MAX_PATH ? longer.substring(0, MAX_PATH) : longer);
  }

  /** Whether a test of it tells apart callers with and without an authority. */
  boolean isSpecial() {
    return isSpecial(path);
  }

  static boolean isSpecial(String words) {
    return SPECIAL.matcher(words).matches();
  }

  /** Whether the words speak of roles rather than permissions. */
  static boolean speaksOfRole(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return !lower.contains("perm")
        && !lower.contains("privilege")
        && !lower.contains("scope")
        && !lower.contains("resource")
        && !lower.contains("authorit");
  }
}
