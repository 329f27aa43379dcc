package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.match.FoundAnnotation;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes the conditions of a bean in a canonical form: {@code profile dev}, {@code property a=b}.
 */
final class Conditions {

  private Conditions() {}

  /** The conditions among the annotations, sorted and joined; empty when there is none. */
  static String of(List<FoundAnnotation> annotations) {
    SortedSet<String> parts = new TreeSet<>();
    boolean specific = false;
    for (FoundAnnotation found : annotations) {
      switch (found.name()) {
        case SpringNames.PROFILE ->
            parts.add("profile " + String.join("|", found.strings("value")));
        case SpringNames.CONDITIONAL_ON_PROPERTY -> {
          specific = true;
          parts.add(property(found));
        }
        default -> {}
      }
    }
    for (FoundAnnotation found : annotations) {
      if (found.name().equals(SpringNames.CONDITIONAL) && !specific) {
        parts.add("condition " + found.how());
      }
    }
    return String.join("; ", parts);
  }

  private static String property(FoundAnnotation found) {
    String prefix = found.string("prefix").map(p -> p.endsWith(".") ? p : p + ".").orElse("");
    List<String> names = found.strings("name");
    String wanted = found.string("havingValue").filter(value -> !value.isEmpty()).orElse("true");
    String missing = found.isTrue("matchIfMissing") ? " or missing" : "";
    return "property "
        + String.join(",", names.stream().map(name -> prefix + name).toList())
        + "="
        + wanted
        + missing;
  }
}
