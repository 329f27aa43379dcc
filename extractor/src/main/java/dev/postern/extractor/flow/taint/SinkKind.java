package dev.postern.extractor.flow.taint;

import java.util.Collection;

/** What content from outside can do where it arrives. */
public enum SinkKind {
  SQL,
  NOSQL,
  COMMAND,
  PATH,
  UPLOAD,
  XSS,
  CODE,
  EXPRESSION,
  TEMPLATE,
  SSRF,
  REDIRECT,
  DESERIALIZATION,
  XXE,
  LDAP,
  XPATH,
  HEADER,
  LOG_TEXT,
  REFLECTION,
  REGEX,
  TRUST,
  JNDI,
  FORMAT,
  MAIL_HEADER,
  ORIGIN,
  FORWARD,
  CONFIGURATION,
  ERROR_DETAIL,
  MODEL_PROMPT,
  HARDCODED_SECRET,
  WEAK_CIPHER,
  WEAK_HASH,
  WEAK_RANDOM,
  INSECURE_COOKIE,
  WEAK_KEY,
  WEAK_TLS,
  FIXED_NONCE,
  UNSIGNED_TOKEN,
  CLEARTEXT,
  TLS_OFF,
  NO_CREDENTIALS;

  /** Bits of all kinds. */
  public static final long ALL = (1L << values().length) - 1;

  /** The bit of this kind; bits live no longer than a run. */
  @SuppressWarnings("EnumOrdinal")
  public long bit() {
    return 1L << ordinal();
  }

  /** The bits of some kinds. */
  public static long bits(Collection<SinkKind> kinds) {
    return kinds.stream().mapToLong(SinkKind::bit).reduce(0, (a, b) -> a | b);
  }
}
