package dev.postern.extractor.access.chain;

import dev.postern.extractor.model.Evidence;
import java.util.Locale;

/**
 * Something only the user can answer.
 *
 * @param id stable and in kebab-case: equal questions have equal ids
 */
public record OpenQuestion(
    String id, String subject, String text, String howToAnswer, Evidence evidence) {

  /** A question about code of the repository or an artifact; the id is made of kind and subject. */
  public static OpenQuestion about(String kind, String subject, String text, Evidence evidence) {
    return new OpenQuestion(
        kebab(kind + "-" + subject),
        subject,
        text,
        "read the code or ask its owner; answers in a file ('answers: "
            + kebab(kind + "-" + subject)
            + ":' in postern.model.yml) are not read yet",
        evidence);
  }

  private static String kebab(String text) {
    return text.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
