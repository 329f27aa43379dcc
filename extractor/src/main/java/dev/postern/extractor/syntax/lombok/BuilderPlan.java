package dev.postern.extractor.syntax.lombok;

import java.util.List;

/**
 * What a builder class is made of.
 *
 * @param className simple name of the builder class
 * @param declared its type variables with bounds
 * @param arguments names of its type variables
 * @param built the type that is built, as source text
 * @param creation the expression that builds, up to and without its arguments: {@code new Foo<T>}
 * @param isStatic whether the builder class is static
 */
record BuilderPlan(
    String className,
    List<String> declared,
    List<String> arguments,
    String built,
    String creation,
    boolean isStatic,
    List<BuilderField> fields,
    BuilderNames names) {

  /** The builder class applied to its variables. */
  String self() {
    return className + SourceTypes.brackets(arguments);
  }
}
