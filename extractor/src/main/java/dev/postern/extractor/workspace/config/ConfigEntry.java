package dev.postern.extractor.workspace.config;

import dev.postern.extractor.model.SourceSpan;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One key of one configuration document.
 *
 * @param key as written, list elements as {@code key[0]}
 * @param rawValue the value as written, before placeholders are replaced
 * @param resolvedValue the value with placeholders replaced in the entry's own profile and the
 *     default one; null when a placeholder has neither value nor default
 * @param profile the profile the document is for; the empty string for the default; an expression
 *     ({@code "a & b"}) as written
 * @param precedence higher wins among entries of one key and profile
 */
public record ConfigEntry(
    String key,
    String rawValue,
    @Nullable String resolvedValue,
    String profile,
    String file,
    int line,
    int precedence)
    implements Comparable<ConfigEntry> {

  private static final Pattern FROM_ELSEWHERE = Pattern.compile("[$@]\\{[\\w.-]+:?\\}");

  private static final Comparator<ConfigEntry> ORDER =
      Comparator.comparing(ConfigEntry::key)
          .thenComparing(ConfigEntry::profile)
          .thenComparing(Comparator.comparingInt(ConfigEntry::precedence).reversed())
          .thenComparing(ConfigEntry::file)
          .thenComparingInt(ConfigEntry::line);

  /** The value with placeholders replaced; empty when that is not possible from the repository. */
  public Optional<String> resolved() {
    return Optional.ofNullable(resolvedValue);
  }

  /** Where it is written. */
  public SourceSpan span() {
    return SourceSpan.line(file, line);
  }

  /** Whether the key names something secret. */
  public boolean isSecret() {
    return SecretKeys.matches(key);
  }

  /**
   * The same entry with its value hidden when its key names something secret; that the value comes
   * from elsewhere, by the name of a placeholder without a default or with an empty one, is none.
   */
  public ConfigEntry redacted() {
    if (!isSecret() || rawValue.isEmpty()) {
      return this;
    }
    String shown = FROM_ELSEWHERE.matcher(rawValue).matches() ? rawValue : "***";
    return new ConfigEntry(key, shown, "***", profile, file, line, precedence);
  }

  @Override
  public int compareTo(ConfigEntry other) {
    return ORDER.compare(this, other);
  }

  /** Never prints a secret. */
  @Override
  public String toString() {
    return key + "=" + (isSecret() ? "***" : rawValue) + " (" + file + ":" + line + ")";
  }
}
