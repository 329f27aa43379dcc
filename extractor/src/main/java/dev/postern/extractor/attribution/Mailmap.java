package dev.postern.extractor.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names and addresses that belong to one person, as a repository's {@code .mailmap} says, in
 * the four forms that <a href="https://git-scm.com/docs/gitmailmap">git</a> knows. It can only tell
 * that two identities are one person; what a tool's own identity declares is read before it.
 */
public final class Mailmap {
  /** No entries. */
  public static final Mailmap NONE = new Mailmap("");

  private static final int MAX_ENTRIES = 100_000;
  private static final Pattern ENTRY =
      Pattern.compile("([^<>#]*)<([^<>]*)>(?:([^<>#]*)<([^<>]*)>)?\\s*(?:#.*)?");

  private final Map<String, Identity> byAddress = new HashMap<>();
  private final Map<String, Identity> byNameAndAddress = new HashMap<>();

  private Mailmap(String text) {
    text.lines().limit(MAX_ENTRIES).forEach(this::entry);
  }

  /** Reads the text of such a file; lines that are no entry are passed over. */
  public static Mailmap parse(String text) {
    return new Mailmap(text);
  }

  private void entry(String line) {
    Matcher entry = ENTRY.matcher(line);
    if (!entry.matches()) {
      return;
    }
    Identity proper = new Identity(entry.group(1), entry.group(2));
    if (entry.group(4) == null) {
      byAddress.put(proper.email(), proper);
      return;
    }
    Identity committed = new Identity(entry.group(3), entry.group(4));
    if (committed.name().isEmpty()) {
      byAddress.put(committed.email(), proper);
    } else {
      byNameAndAddress.put(key(committed), proper);
    }
  }

  /** The identity that stands for the person. */
  public Identity canonical(Identity who) {
    Identity exact = byNameAndAddress.get(key(who));
    Identity found = exact != null ? exact : byAddress.get(who.email());
    return found == null
        ? who
        : new Identity(
            found.name().isEmpty() ? who.name() : found.name(),
            found.email().isEmpty() ? who.email() : found.email());
  }

  /** Whether two identities are one person, as they stand or as this file joins them. */
  public boolean isSamePerson(Identity one, Identity other) {
    return one.isSamePerson(other) || canonical(one).isSamePerson(canonical(other));
  }

  private static String key(Identity who) {
    return who.name().toLowerCase(Locale.ROOT) + "\n" + who.email();
  }
}
