package dev.postern.extractor.syntax.lombok;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code @Getter}, {@code @Setter} and {@code @With}, alone or through {@code @Data},
 * {@code @Value}.
 */
final class AccessorGenerator implements MemberGenerator {

  @Override
  public void generate(LombokType type) {
    if (type.isInterfaceLike()) {
      return;
    }
    for (LombokField field : type.fields()) {
      AccessorStyle style = AccessorStyle.of(type, field);
      if (!type.isRecord()) {
        getter(type, field, style);
        setter(type, field, style);
      }
      wither(type, field, style);
    }
  }

  private static void getter(LombokType type, LombokField field, AccessorStyle style) {
    Level level = level(type, field, "Getter", type.has("Data") || type.has("Value"));
    if (level == Level.NONE) {
      return;
    }
    style
        .getterName(field)
        .ifPresent(
            name ->
                type.addMethod(
                    name,
                    0,
                    modifiers(level, field)
                        + field.typeText()
                        + " "
                        + name
                        + "() { return "
                        + owner(type, field)
                        + field.name()
                        + "; }"));
  }

  private static void setter(LombokType type, LombokField field, AccessorStyle style) {
    Level level = level(type, field, "Setter", type.has("Data"));
    Optional<String> name = style.setterName(field);
    if (level == Level.NONE
        || field.isFinal()
        || name.isEmpty()
        || (type.isEnum() && onType(type, field))) {
      return;
    }
    boolean chained = style.chain() && !field.isStatic();
    String parameter = style.baseName(field).orElse(field.name());
    type.addMethod(
        name.get(),
        1,
        modifiers(level, field)
            + (chained ? type.self() : "void")
            + " "
            + name.get()
            + "("
            + field.typeText()
            + " "
            + parameter
            + ") { "
            + owner(type, field)
            + field.name()
            + " = "
            + parameter
            + ";"
            + (chained ? " return this;" : "")
            + " }");
  }

  private static boolean onType(LombokType type, LombokField field) {
    return !type.names().has(field.declaration(), "Setter");
  }

  private static void wither(LombokType type, LombokField field, AccessorStyle style) {
    String annotation = type.has("Wither") || hasOwn(type, field, "Wither") ? "Wither" : "With";
    Level level = level(type, field, annotation, false);
    Optional<String> name = style.witherName(field);
    if (level == Level.NONE || !field.isAssignable() || name.isEmpty() || type.isEnum()) {
      return;
    }
    List<LombokField> all = type.isRecord() ? components(type) : type.assignable();
    String arguments =
        all.stream()
            .map(each -> each.name().equals(field.name()) ? field.name() : "this." + each.name())
            .collect(Collectors.joining(", "));
    type.addMethod(
        name.get(),
        1,
        level.keyword()
            + type.self()
            + " "
            + name.get()
            + "("
            + field.typeText()
            + " "
            + field.name()
            + ") { return new "
            + type.self()
            + "("
            + arguments
            + "); }");
  }

  static List<LombokField> components(LombokType type) {
    return type.fields().stream().filter(each -> !each.isStatic()).toList();
  }

  private static boolean hasOwn(LombokType type, LombokField field, String annotation) {
    return type.names().has(field.declaration(), annotation);
  }

  /** The level of the field's own annotation, else that of the type's, else public when implied. */
  private static Level level(LombokType type, LombokField field, String name, boolean implied) {
    Optional<LombokAnnotation> own = type.names().find(field.declaration(), name);
    if (own.isPresent()) {
      return own.get().level("value");
    }
    if (field.isStatic() || field.name().startsWith("$")) {
      return Level.NONE;
    }
    return type.annotation(name)
        .map(annotation -> annotation.level("value"))
        .orElse(implied ? Level.PUBLIC : Level.NONE);
  }

  private static String modifiers(Level level, LombokField field) {
    return level.keyword() + (field.isStatic() ? "static " : "");
  }

  private static String owner(LombokType type, LombokField field) {
    return field.isStatic() ? type.name() + "." : "this.";
  }
}
