package dev.postern.extractor.syntax.lombok;

import java.util.Locale;

/** Names and access stated by a builder annotation. */
record BuilderNames(
    String builderMethod, String buildMethod, String setterPrefix, boolean toBuilder, Level level) {

  static BuilderNames of(LombokAnnotation annotation) {
    return new BuilderNames(
        annotation.rawText("builderMethodName").orElse("builder"),
        annotation.text("buildMethodName").orElse("build"),
        annotation.text("setterPrefix").orElse(""),
        annotation.isSet("toBuilder"),
        annotation.level("access"));
  }

  /** The simple name of the builder class of a type with that simple name. */
  static String className(LombokType type, LombokAnnotation annotation, String builtName) {
    String pattern = type.config().text("lombok.builder.className").orElse("*Builder");
    return annotation.text("builderClassName").orElse(pattern.replace("*", builtName));
  }

  String setter(String field) {
    return setterPrefix.isEmpty()
        ? field
        : setterPrefix + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
  }
}
