package dev.postern.extractor.access.application;

import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.decl.AnnotationUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Conditions that switch configuration: profiles and properties are decided, others are not. */
public final class Conditions {

  private static final String CONDITIONAL = "org.springframework.boot.autoconfigure.condition.";

  private Conditions() {}

  /** Whether declarations with these annotations take part under the configuration. */
  public static Truth hold(List<AnnotationUse> annotations, ConfigurationView configuration) {
    Truth all = Truth.YES;
    for (AnnotationUse use : annotations) {
      all = all.and(holds(use, configuration));
    }
    return all;
  }

  private static Truth holds(AnnotationUse use, ConfigurationView configuration) {
    return switch (use.type().simpleName()) {
      case "Profile" ->
          Truth.of(
              use.strings("value").stream()
                  .anyMatch(each -> profile(each, configuration.profiles())));
      case "ConditionalOnProperty" -> property(use, configuration);
      case "ConditionalOnMissingBean",
          "ConditionalOnClass",
          "ConditionalOnWebApplication",
          "ConditionalOnBean" ->
          Truth.YES;
      default ->
          use.name().startsWith(CONDITIONAL) || use.type().simpleName().equals("Conditional")
              ? Truth.UNKNOWN
              : Truth.YES;
    };
  }

  private static Truth property(AnnotationUse use, ConfigurationView configuration) {
    String prefix = use.string("prefix").orElse("");
    String dotted = prefix.isEmpty() || prefix.endsWith(".") ? prefix : prefix + ".";
    List<String> names = new ArrayList<>(use.strings("name"));
    names.addAll(use.strings("value"));
    boolean missing = use.string("matchIfMissing").map("true"::equals).orElse(false);
    String wanted = use.string("havingValue").orElse("");
    Truth all = Truth.YES;
    for (String name : names) {
      Optional<String> value = configuration.value(dotted + name);
      boolean holds =
          value
              .map(
                  given ->
                      wanted.isEmpty()
                          ? !given.equalsIgnoreCase("false")
                          : given.equalsIgnoreCase(wanted))
              .orElse(missing);
      all = all.and(Truth.of(holds));
    }
    return all;
  }

  /** Whether a profile expression holds: names, {@code !}, {@code &} and {@code |}. */
  public static boolean profile(String expression, List<String> active) {
    for (String alternative : expression.replace("(", "").replace(")", "").split("\\|", -1)) {
      boolean all = true;
      for (String part : alternative.split("&", -1)) {
        String name = part.strip();
        boolean negated = name.startsWith("!");
        all &= active.contains(negated ? name.substring(1).strip() : name) != negated;
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  /** Names of the profiles that the annotations mention. */
  public static SortedSet<String> profiles(List<AnnotationUse> annotations) {
    SortedSet<String> names = new TreeSet<>();
    for (AnnotationUse use : annotations) {
      if (use.type().simpleName().equals("Profile")) {
        for (String expression : use.strings("value")) {
          for (String name : expression.split("[!&|() ]+", -1)) {
            if (!name.isBlank()) {
              names.add(name);
            }
          }
        }
      }
    }
    return names;
  }

  /** The conditions in words; empty when there is none. */
  public static String describe(List<AnnotationUse> annotations) {
    SortedSet<String> parts = new TreeSet<>();
    for (AnnotationUse use : annotations) {
      String name = use.type().simpleName();
      if (name.equals("Profile")) {
        parts.add("profile " + String.join(" or ", use.strings("value")));
      } else if (name.equals("ConditionalOnProperty")) {
        String prefix = use.string("prefix").map(text -> text + ".").orElse("");
        List<String> names = new ArrayList<>(use.strings("name"));
        names.addAll(use.strings("value"));
        parts.add(
            "property "
                + prefix
                + String.join(", ", names)
                + use.string("havingValue").map(value -> "=" + value).orElse(""));
      }
    }
    return String.join("; ", parts);
  }
}
