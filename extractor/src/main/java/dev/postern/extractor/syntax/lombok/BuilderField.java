package dev.postern.extractor.syntax.lombok;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.type.Type;
import dev.postern.extractor.syntax.TokenText;
import java.util.Optional;

/**
 * A value that a builder collects.
 *
 * @param initial initial value as source text on one line, empty when there is none
 * @param singular how single elements are added, empty when they are not
 */
record BuilderField(
    String name, String typeText, String initial, Optional<SingularCollection> singular) {

  static BuilderField of(LombokType type, LombokField field) {
    String initial =
        field
            .initializer()
            .filter(value -> field.builderDefault())
            .map(TokenText::joined)
            .filter(text -> text.indexOf('\n') < 0 && text.indexOf('\r') < 0)
            .orElse("");
    return new BuilderField(
        field.name(),
        field.typeText(),
        initial,
        singular(type, field.declaration(), field.name(), field.type()));
  }

  static BuilderField of(LombokType type, com.github.javaparser.ast.body.Parameter parameter) {
    String name = parameter.getNameAsString();
    return new BuilderField(
        name,
        SourceTypes.text(parameter),
        "",
        singular(type, parameter, name, parameter.getType()));
  }

  private static Optional<SingularCollection> singular(
      LombokType type, Node declaration, String name, Type fieldType) {
    return type.names()
        .find(declaration, "Singular")
        .flatMap(annotation -> SingularCollection.of(name, fieldType, annotation.text("value")));
  }

  /** The declaration of the builder's own field. */
  String declaration() {
    return singular
        .map(each -> "private " + each.bufferType() + " " + name + ";")
        .orElse(
            "private " + typeText + " " + name + (initial.isEmpty() ? "" : " = " + initial) + ";");
  }

  /** What the built object receives. */
  String value() {
    return singular.map(SingularCollection::value).orElse("this." + name);
  }
}
