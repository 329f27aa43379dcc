package dev.postern.extractor.access;

import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.ParameterDecl;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mapping with what its handler can take: where a path variable is a whole number or the like, a
 * text with a dot is refused before the handler runs, so that rules for {@code *.html} do not speak
 * of it.
 */
final class TypedPath {
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  /** What number parsers accept, signs and other bases included. */
  private static final String PLAIN = "[-+#0-9A-Za-z]+";

  private static final Set<String> TYPES =
      Set.of("int", "long", "short", "Integer", "Long", "Short", "BigInteger", "UUID");

  private TypedPath() {}

  /** The pattern with the variables narrowed that the handler takes as such a type. */
  static String narrowed(String pattern, MethodDecl handler) {
    Matcher matcher = VARIABLE.matcher(pattern);
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      String name = matcher.group(1);
      boolean plain = handler.parameters().stream().anyMatch(p -> takes(p, name));
      String variable = plain ? "{" + name + ":" + PLAIN + "}" : matcher.group();
      matcher.appendReplacement(text, Matcher.quoteReplacement(variable));
    }
    return matcher.appendTail(text).toString();
  }

  private static boolean takes(ParameterDecl parameter, String name) {
    if (!TYPES.contains(parameter.type().simpleName()) || parameter.type().dimensions() > 0) {
      return false;
    }
    Optional<AnnotationUse> variable =
        parameter.annotations().stream()
            .filter(use -> use.type().simpleName().equals("PathVariable"))
            .findFirst();
    return variable.isPresent()
        && variable
            .get()
            .string("value")
            .or(() -> variable.get().string("name"))
            .orElse(parameter.name())
            .equals(name);
  }
}
