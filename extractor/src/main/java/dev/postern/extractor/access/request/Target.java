package dev.postern.extractor.access.request;

import dev.postern.extractor.access.chain.Languages;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.path.Language;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.access.path.PathText;
import dev.postern.extractor.access.path.Truth;
import java.util.Optional;

/**
 * The path of a request whose endpoint has variable parts.
 *
 * @param prefix the context path when the text has it, else empty
 * @param targets the paths below the prefix
 */
record Target(String prefix, Language targets) implements Value {

  /** The outcome of a test of the text; a caller decides it where only some targets pass. */
  Optional<Value> test(String name, String argument, Languages languages) {
    return switch (name) {
      case "startsWith" -> Optional.of(startsWith(argument));
      case "endsWith" -> Optional.of(among(PathText.endingWith(argument)));
      case "contains", "indexOf", "containsIgnoreCase" -> Optional.of(contains(argument));
      case "equals", "equalsIgnoreCase", "contentEquals" -> Optional.of(equalTo(argument));
      case "matches" ->
          prefix.isEmpty()
              ? Optional.of(among(languages.of(new PathPattern(PathDialect.REGEX, argument))))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Value startsWith(String text) {
    if (prefix.startsWith(text)) {
      return Value.bool(true);
    }
    return text.startsWith(prefix)
        ? among(PathText.startingWith(text.substring(prefix.length())))
        : Value.bool(false);
  }

  private Value contains(String text) {
    return prefix.contains(text) ? Value.bool(true) : among(PathText.containing(text));
  }

  private Value equalTo(String text) {
    return text.startsWith(prefix)
        ? among(PathText.equalTo(text.substring(prefix.length())))
        : Value.bool(false);
  }

  /** Whether the targets match an Ant pattern. */
  Value matches(String pattern, Languages languages) {
    if (!pattern.startsWith(prefix)) {
      return pattern.startsWith("/**")
          ? among(languages.of(new PathPattern(PathDialect.ANT, pattern)))
          : Value.bool(false);
    }
    return among(
        languages.of(new PathPattern(PathDialect.ANT, pattern.substring(prefix.length()))));
  }

  private Value among(Language language) {
    Truth some = language.overlaps(targets);
    if (some == Truth.NO) {
      return Value.bool(false);
    }
    Truth all = language.includes(targets);
    if (all == Truth.YES) {
      return Value.bool(true);
    }
    return some == Truth.YES
        ? new Either("the rest of the path")
        : new Value.Unknown("whether the path matches");
  }
}
