package dev.postern.extractor.access.answer;

import dev.postern.extractor.model.access.Formula;
import java.util.List;
import java.util.Optional;

/** Requirements in the notation of {@code postern endpoints}. */
final class Requirements {

  static final String NOTATION =
      "public, authenticated, denied, role:NAME or perm:NAME; several names with | (any) or & (all)";

  private Requirements() {}

  /** The formula a text stands for; empty when it is none. */
  static Optional<Formula> read(String text) {
    return switch (text) {
      case "public" -> Optional.of(Formula.anyone());
      case "authenticated" -> Optional.of(Formula.authenticated());
      case "denied" -> Optional.of(Formula.nobody());
      default -> named(text);
    };
  }

  private static Optional<Formula> named(String text) {
    int cut = text.indexOf(':');
    String kind = cut < 0 ? "" : text.substring(0, cut);
    String names = text.substring(cut + 1).strip();
    boolean known = kind.equals("role") || kind.equals("perm");
    boolean both = names.contains("|") && names.contains("&");
    if (!known || names.isEmpty() || both) {
      return Optional.empty();
    }
    List<Formula> parts =
        List.of(names.split("[|&]", -1)).stream()
            .map(String::strip)
            .map(name -> authority(kind, name))
            .toList();
    return Optional.of(names.contains("&") ? Formula.all(parts) : Formula.any(parts));
  }

  private static Formula authority(String kind, String name) {
    return kind.equals("role") ? new Formula.Role(name) : new Formula.Permission(name);
  }
}
