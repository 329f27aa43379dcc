package dev.postern.extractor.syntax.lombok;

import java.util.stream.Collectors;

/**
 * {@code @FieldNameConstants}, {@code @StandardException} and the constructor of
 * {@code @UtilityClass}.
 */
final class MinorGenerator implements MemberGenerator {

  @Override
  public void generate(LombokType type) {
    if (type.isInterfaceLike()) {
      return;
    }
    type.annotation("FieldNameConstants").ifPresent(annotation -> fieldNames(type, annotation));
    if (type.has("StandardException")) {
      exceptionConstructors(type);
    }
    if (type.has("UtilityClass") && !type.hasExplicitConstructor()) {
      type.addConstructor("", "private " + type.name() + "() { }");
    }
  }

  private static void fieldNames(LombokType type, LombokAnnotation annotation) {
    String name = annotation.text("innerTypeName").orElse("Fields");
    boolean only = annotation.isSet("onlyExplicitlyIncluded");
    String constants =
        type.fields().stream()
            .filter(field -> !field.isStatic() && !field.name().startsWith("$"))
            .filter(field -> !type.names().has(field.declaration(), "FieldNameConstants.Exclude"))
            .filter(
                field ->
                    !only || type.names().has(field.declaration(), "FieldNameConstants.Include"))
            .map(
                field ->
                    LombokType.MARK
                        + "public static final java.lang.String "
                        + field.name()
                        + " = \""
                        + field.name()
                        + "\"; ")
            .collect(Collectors.joining());
    if (!annotation.isSet("asEnum")) {
      type.addNamed(name, "public static final class " + name + " { " + constants + "}");
    }
  }

  private static void exceptionConstructors(LombokType type) {
    String name = "public " + type.name();
    type.addConstructor("", name + "() { super(); }");
    type.addConstructor("String", name + "(java.lang.String message) { super(message); }");
    type.addConstructor("Throwable", name + "(java.lang.Throwable cause) { super(cause); }");
    type.addConstructor(
        "String,Throwable",
        name + "(java.lang.String message, java.lang.Throwable cause) { super(message, cause); }");
  }
}
