package dev.postern.extractor.syntax.lombok;

import com.github.javaparser.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How accessors of a field are named and what setters return: {@code @Accessors} and configuration.
 */
record AccessorStyle(
    boolean fluent, boolean chain, List<String> prefixes, boolean beanNames, boolean isPrefix) {

  static AccessorStyle of(LombokType type, LombokField field) {
    LombokConfig config = type.config();
    List<LombokAnnotation> stated = new ArrayList<>();
    Optional<Node> node = Optional.of(field.declaration());
    while (node.isPresent()) {
      type.names().find(node.get(), "Accessors").ifPresent(stated::add);
      node = node.get().getParentNode();
    }
    boolean fluent = flag(stated, "fluent", config.flag("lombok.accessors.fluent", false));
    boolean chain = flag(stated, "chain", config.flag("lombok.accessors.chain", fluent));
    List<String> prefixes = config.list("lombok.accessors.prefix");
    for (LombokAnnotation annotation : stated) {
      if (!annotation.values("prefix").isEmpty()) {
        prefixes = annotation.texts("prefix");
        break;
      }
    }
    boolean beanNames =
        config.text("lombok.accessors.capitalization").orElse("basic").equalsIgnoreCase("beanspec");
    boolean isPrefix = !config.flag("lombok.getter.noIsPrefix", false);
    return new AccessorStyle(fluent, chain, prefixes, beanNames, isPrefix);
  }

  private static boolean flag(List<LombokAnnotation> stated, String name, boolean otherwise) {
    for (LombokAnnotation annotation : stated) {
      Optional<Boolean> value = annotation.flag(name);
      if (value.isPresent()) {
        return value.get();
      }
    }
    return otherwise;
  }

  /** The field's name without its prefix; empty when prefixes are stated and none fits. */
  Optional<String> baseName(LombokField field) {
    if (prefixes.isEmpty()) {
      return Optional.of(field.name());
    }
    for (String prefix : prefixes) {
      Optional<String> stripped = strip(field.name(), prefix);
      if (stripped.isPresent()) {
        return stripped;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> strip(String name, String prefix) {
    if (prefix.isEmpty()) {
      return Optional.of(name);
    }
    if (!name.startsWith(prefix) || name.length() == prefix.length()) {
      return Optional.empty();
    }
    char next = name.charAt(prefix.length());
    if (Character.isLetter(prefix.charAt(prefix.length() - 1)) && Character.isLowerCase(next)) {
      return Optional.empty();
    }
    return Optional.of(Character.toLowerCase(next) + name.substring(prefix.length() + 1));
  }

  Optional<String> getterName(LombokField field) {
    return baseName(field)
        .map(
            base -> {
              if (fluent) {
                return base;
              }
              boolean is = field.isPrimitiveBoolean() && isPrefix;
              return (is ? "is" : "get") + property(field, base);
            });
  }

  Optional<String> setterName(LombokField field) {
    return baseName(field).map(base -> fluent ? base : "set" + property(field, base));
  }

  Optional<String> witherName(LombokField field) {
    return baseName(field).map(base -> "with" + property(field, base));
  }

  private String property(LombokField field, String base) {
    boolean stated =
        field.isPrimitiveBoolean()
            && isPrefix
            && base.startsWith("is")
            && base.length() > 2
            && !Character.isLowerCase(base.charAt(2));
    return stated ? base.substring(2) : capitalized(base);
  }

  private String capitalized(String base) {
    if (beanNames && base.length() > 1 && Character.isUpperCase(base.charAt(1))) {
      return base;
    }
    return base.substring(0, 1).toUpperCase(Locale.ROOT) + base.substring(1);
  }
}
