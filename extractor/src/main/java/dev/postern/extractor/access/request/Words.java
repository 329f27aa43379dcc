package dev.postern.extractor.access.request;

import java.util.regex.Pattern;

/**
 * What names tell about values: whether a value that callers send is a credential, and whether one
 * that is kept for a caller says who it is. Names alone decide nothing, but without them a missing
 * value is not taken for a missing sign-in.
 */
final class Words {

  private static final Pattern CREDENTIAL =
      Pattern.compile(
          "(?i).*(token|auth|session|sid|ticket|api-?_?key|secret|credential|jwt|bearer|sso|login"
              + "|password|passwd|pwd|remember|signature|access-?_?key|security|certificate).*");
  private static final Pattern IDENTITY =
      Pattern.compile(
          "(?i).*(user|login|logon|account|principal|auth|member|admin|token|identity|subject"
              + "|operator|customer|employee|session|credential|sso|permission|role|claims|jwt"
              + "|uid).*");

  private Words() {}

  static boolean speakOfCredential(String words) {
    return CREDENTIAL.matcher(words).matches();
  }

  static boolean speakOfIdentity(String words) {
    return IDENTITY.matcher(words).matches();
  }
}
