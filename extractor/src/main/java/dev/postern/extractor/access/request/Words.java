package dev.postern.extractor.access.request;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What names tell about values: whether a value that callers send is a credential, and whether one
 * that is kept for a caller says who it is. Names alone decide nothing, but without them a missing
 * value is not taken for a missing sign-in. The last word of a name says what the thing is, so a
 * {@code tokenType} is no token and a {@code userLocale} no user.
 */
final class Words {

  private static final Pattern BORDER = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+");
  private static final Pattern CREDENTIAL =
      Pattern.compile(
          ".*(token|auth|session|sid|ticket|apikey|secret|credential|jwt|bearer|sso|login"
              + "|password|passwd|pwd|remember|signature|accesskey|security|certificate).*");
  private static final Pattern IDENTITY =
      Pattern.compile(
          ".*(user|login|logon|account|principal|auth|member|admin|token|identity|subject"
              + "|operator|customer|employee|session|credential|sso|permission|role|claims|jwt"
              + "|uid).*");

  /** Words that hold the letters of others by chance. */
  private static final Pattern CHANCE =
      Pattern.compile(
          "authors?|authored|coauthors?|sides?|inside|outside|aside|beside|sidebar|residents?"
              + "|residence|president|considers?|remembers|usage|accounting|roleplay|scroll.*"
              + "|parole|enrolled|controller.*|fluid|guid|uuid|druid");

  /** Words that, last in a name, make the thing something else. */
  private static final Set<String> ABOUT =
      Set.of(
          "type",
          "mode",
          "scheme",
          "kind",
          "version",
          "method",
          "realm",
          "provider",
          "level",
          "count",
          "counter",
          "hint",
          "url",
          "uri",
          "page",
          "path",
          "time",
          "timestamp",
          "start",
          "date",
          "zone",
          "timezone",
          "locale",
          "lang",
          "language",
          "theme",
          "agent",
          "color",
          "format",
          "size",
          "attempts",
          "error",
          "message",
          "redirect",
          "target",
          "referer",
          "region",
          "currency",
          "device",
          "browser",
          "prefs",
          "preference",
          "preferences",
          "settings",
          "consent",
          "captcha",
          "cart",
          "visit",
          "visits",
          "tracking",
          "segment",
          "variant",
          "expiry",
          "expires",
          "length",
          "prefix",
          "header");

  /** Words of services that ask for something but who the caller is. */
  private static final Set<String> OTHER_CHECKS =
      Set.of(
          "rate",
          "limit",
          "limiter",
          "throttle",
          "throttler",
          "quota",
          "quotas",
          "counter",
          "metric",
          "metrics",
          "format",
          "syntax",
          "pattern",
          "length",
          "blacklist",
          "blocklist",
          "denylist",
          "audit",
          "statistics",
          "stats",
          "log",
          "logs",
          "feature",
          "features");

  private Words() {}

  private static List<String> of(String name) {
    return BORDER.splitAsStream(name).filter(word -> !word.isEmpty()).map(Words::lower).toList();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean isAbout(List<String> words) {
    return !words.isEmpty() && ABOUT.contains(words.get(words.size() - 1));
  }

  private static boolean say(Pattern pattern, List<String> words) {
    boolean single =
        words.stream()
            .anyMatch(word -> pattern.matcher(word).matches() && !CHANCE.matcher(word).matches());
    boolean key = words.contains("key") && (words.contains("api") || words.contains("access"));
    return single || (key && pattern.matcher(String.join("", words)).matches());
  }

  static boolean speakOfCredential(String words) {
    List<String> all = of(words);
    return say(CREDENTIAL, all) && !isAbout(all);
  }

  static boolean speakOfIdentity(String words) {
    List<String> all = of(words);
    return say(IDENTITY, all) && !isAbout(all);
  }

  /** Whether the words name a service that checks something else than who the caller is. */
  static boolean speakOfOtherChecks(String words) {
    return of(words).stream().anyMatch(OTHER_CHECKS::contains);
  }
}
