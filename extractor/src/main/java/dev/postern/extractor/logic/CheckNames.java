package dev.postern.extractor.logic;

import java.util.regex.Pattern;

/** Names of methods that ask whether something is so. */
final class CheckNames {
  private static final Pattern ASKS =
      Pattern.compile(
          "(is|has|can|may|check|verify|validate|authenticate|authorize|authorise|allow|permit|match)"
              + "([A-Z].*)?");

  private CheckNames() {}

  static boolean asks(String method) {
    return ASKS.matcher(method).matches();
  }
}
