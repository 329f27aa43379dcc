package dev.postern.extractor.access.chain;

import dev.postern.extractor.model.Evidence;
import java.util.Locale;
import java.util.Set;

/**
 * Something only the user can answer.
 *
 * @param id stable and in kebab-case: equal questions have equal ids
 */
public record OpenQuestion(
    String id, String subject, String text, String howToAnswer, Evidence evidence) {

  private static final Set<String> MATCHERS = Set.of("matcher", "pattern", "ignored-requests");

  /** A question about code of the repository or an artifact; the id is made of kind and subject. */
  public static OpenQuestion about(String kind, String subject, String text, Evidence evidence) {
    String id = id(kind, subject);
    return new OpenQuestion(id, subject, text, howToAnswer(kind, id), evidence);
  }

  /** The id of a question of a kind about a subject. */
  public static String id(String kind, String subject) {
    return kebab(kind + "-" + subject);
  }

  private static String howToAnswer(String kind, String id) {
    if (kind.equals("condition")) {
      return "in postern.model.yml: run: {profiles: [prod], properties: [key=value], reason: who"
          + " says so}";
    }
    boolean paths = MATCHERS.contains(kind);
    return "in postern.model.yml under answers: {question: "
        + id
        + (paths ? ", matches: [/path/**]" : ", requires: authenticated")
        + ", reason: who says so}";
  }

  private static String kebab(String text) {
    return text.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
