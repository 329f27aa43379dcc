package dev.postern.extractor.framework.semantics;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scheme and host of an address as far as it is written; {@code ?} where it is not. */
record ServiceAddress(String scheme, String host) {

  private static final Pattern URL = Pattern.compile("^(\\w+)://([^/?#]*)");

  static ServiceAddress of(String url) {
    Matcher matcher = URL.matcher(url);
    if (!matcher.find()) {
      return new ServiceAddress("?", "?");
    }
    String authority = matcher.group(2).replaceFirst("^.*@", "");
    String host = authority.replaceFirst(":[0-9?]*$", "");
    boolean open = host.isEmpty() || host.contains("?") || host.contains("${");
    return new ServiceAddress(
        matcher.group(1).toLowerCase(Locale.ROOT), open ? "?" : host.toLowerCase(Locale.ROOT));
  }
}
