package dev.postern.extractor.workspace.config;

import java.util.regex.Pattern;

/** Tells from a key's words whether its value is a secret. */
final class SecretKeys {

  private static final Pattern SECRET =
      Pattern.compile(
          "(?:^|[.\\[])[^.]*(?:password|passwd|pwd|passphrase|secret|token|credential|apikey"
              + "|accesskey|privatekey|publickeysecret|secretkey|encryptkey|signkey|signingkey"
              + "|clientkey|keystorepass|connectionstring|sastoken|salt|aeskey|desede)[^.]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTAINER =
      Pattern.compile("(?:^|\\.)(?:jwt|secrets?|credentials?)\\.(?:key|value|signing)[^.]*$");

  private SecretKeys() {}

  static boolean matches(String key) {
    String canonical = RelaxedKey.canonical(key);
    return SECRET.matcher(canonical).find() || CONTAINER.matcher(canonical).find();
  }
}
