package dev.postern.extractor.access.application;

import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values out of configuration files, by placeholder and by property binding. */
final class ConfigurationBinding {

  private static final Set<String> COLLECTIONS =
      Set.of("List", "Set", "Collection", "ArrayList", "LinkedHashSet", "HashSet", "LinkedList");

  private final ConfigurationView configuration;

  ConfigurationBinding(ConfigurationView configuration) {
    this.configuration = configuration;
  }

  /** The value of {@code @Value("...")} for a target of the given type. */
  Value placeholder(String text, TypeRef type) {
    if (text.contains("#{")) {
      return new Value.Unknown("the expression " + text);
    }
    Optional<String> resolved = configuration.resolve(text);
    if (resolved.isEmpty() || resolved.get().contains("${")) {
      return new Value.Unknown("the configuration value " + text);
    }
    if (isCollection(type)) {
      List<Value> parts =
          List.of(resolved.get().split(",", -1)).stream()
              .map(String::strip)
              .filter(part -> !part.isEmpty())
              .<Value>map(part -> new Value.Text(part, origin(key(text))))
              .toList();
      return new Value.Sequence(parts, "");
    }
    return scalar(resolved.get(), type, origin(key(text)));
  }

  private static String key(String text) {
    return text.replaceAll("^.*\\$\\{([^:}]+).*$", "$1");
  }

  private @Nullable Evidence origin(String key) {
    Optional<SourceSpan> place = configuration.place(key);
    return place.map(span -> new Evidence(span, "configuration", key)).orElse(null);
  }

  private static boolean isCollection(TypeRef type) {
    return type.dimensions() > 0 || COLLECTIONS.contains(type.simpleName());
  }

  private static Value scalar(String text, TypeRef type, @Nullable Evidence origin) {
    return switch (type.simpleName()) {
      case "boolean", "Boolean" -> Value.bool(text.strip().equalsIgnoreCase("true"));
      case "int", "long", "Integer", "Long" ->
          text.strip().matches("-?\\d{1,9}")
              ? new Value.Plain(
                  new Constant(
                      Constant.Kind.NUMBER, Integer.parseInt(text.strip()), TypeRef.of("int")))
              : new Value.Unknown("the number " + text);
      default -> new Value.Text(text, origin);
    };
  }

  /** The prefix of a class that is bound to configuration. */
  Optional<String> prefix(TypeDecl type) {
    Optional<AnnotationUse> use =
        ApplicationSurroundings.named(type.annotations(), "ConfigurationProperties");
    return use.flatMap(found -> found.string("prefix").or(() -> found.string("value")));
  }

  /** The value of a property below a prefix; unknown when it is not set. */
  Value property(String prefix, String name, TypeRef type) {
    return lookup(prefix, name, type)
        .orElseGet(() -> new Value.Unknown("the configuration value " + prefix + "." + name));
  }

  private Optional<Value> lookup(String prefix, String name, TypeRef type) {
    String key = prefix + "." + kebab(name);
    if (isCollection(type)) {
      List<String> elements = configuration.list(key);
      return elements.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Value.Sequence(
                  elements.stream().<Value>map(each -> new Value.Text(each, origin(key))).toList(),
                  ""));
    }
    return configuration.value(key).map(text -> scalar(text, type, origin(key)));
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
  }

  /** Overwrites the fields of an object with what the configuration sets. */
  void bind(String prefix, Value.Instance object) {
    for (FieldDecl field : object.type().fields()) {
      if (!field.isStatic()) {
        lookup(prefix, field.id().name(), field.type())
            .ifPresent(value -> object.fields().put(field.id().name(), value));
      }
    }
  }
}
