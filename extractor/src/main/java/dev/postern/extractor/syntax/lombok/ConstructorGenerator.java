package dev.postern.extractor.syntax.lombok;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The constructor annotations, and the constructors implied by {@code @Data}, {@code @Value} and
 * builders.
 */
final class ConstructorGenerator implements MemberGenerator {
  private static final Set<String> NOT_NULL_PACKAGES =
      Set.of("org.jetbrains.annotations.NotNull", "com.sun.istack.NotNull");

  @Override
  public void generate(LombokType type) {
    if (type.isInterfaceLike() || type.isRecord()) {
      return;
    }
    Optional<LombokAnnotation> none = type.annotation("NoArgsConstructor");
    Optional<LombokAnnotation> required = type.annotation("RequiredArgsConstructor");
    Optional<LombokAnnotation> all = type.annotation("AllArgsConstructor");
    none.ifPresent(annotation -> constructor(type, List.of(), annotation));
    required.ifPresent(annotation -> constructor(type, required(type), annotation));
    all.ifPresent(annotation -> constructor(type, type.assignable(), annotation));
    boolean stated = none.isPresent() || required.isPresent() || all.isPresent();
    if (!stated && !type.hasExplicitConstructor()) {
      implied(type);
    }
  }

  private static void implied(LombokType type) {
    String factory =
        type.annotation("Data")
            .or(() -> type.annotation("Value"))
            .flatMap(annotation -> annotation.text("staticConstructor"))
            .orElse("");
    if (type.has("Builder")) {
      constructor(type, type.assignable(), Level.PACKAGE, factory);
    } else if (type.has("SuperBuilder")) {
      return;
    } else if (type.has("Value")) {
      constructor(type, type.assignable(), Level.PUBLIC, factory);
    } else if (type.has("Data")) {
      constructor(type, required(type), Level.PUBLIC, factory);
    }
  }

  private static void constructor(
      LombokType type, List<LombokField> fields, LombokAnnotation annotation) {
    Level level = annotation.level("access");
    if (level != Level.NONE) {
      constructor(type, fields, level, annotation.text("staticName").orElse(""));
    }
  }

  private static void constructor(
      LombokType type, List<LombokField> fields, Level level, String factory) {
    String parameters =
        fields.stream()
            .map(field -> field.typeText() + " " + field.name())
            .collect(Collectors.joining(", "));
    String assignments =
        fields.stream()
            .map(field -> "this." + field.name() + " = " + field.name() + "; ")
            .collect(Collectors.joining());
    Level own = type.isEnum() || !factory.isEmpty() ? Level.PRIVATE : level;
    type.addConstructor(
        fields, own.keyword() + type.name() + "(" + parameters + ") { " + assignments + "}");
    if (!factory.isEmpty()) {
      factory(type, fields, level, factory, parameters);
    }
  }

  private static void factory(
      LombokType type, List<LombokField> fields, Level level, String name, String parameters) {
    String variables = SourceTypes.brackets(type.declaredParameters());
    String arguments = fields.stream().map(LombokField::name).collect(Collectors.joining(", "));
    type.addMethod(
        name,
        fields.size(),
        level.keyword()
            + "static "
            + (variables.isEmpty() ? "" : variables + " ")
            + type.self()
            + " "
            + name
            + "("
            + parameters
            + ") { return new "
            + type.self()
            + "("
            + arguments
            + "); }");
  }

  private static List<LombokField> required(LombokType type) {
    return type.assignable().stream()
        .filter(field -> field.initializer().isEmpty())
        .filter(field -> field.isFinal() || isNonNull(type, field))
        .toList();
  }

  private static boolean isNonNull(LombokType type, LombokField field) {
    return field.declaration() instanceof com.github.javaparser.ast.body.FieldDeclaration declared
        && declared.getAnnotations().stream()
            .map(annotation -> annotation.getName().getIdentifier())
            .anyMatch(
                name ->
                    name.equals("NonNull")
                        || name.equals("Nonnull")
                        || type.names()
                            .imported(name)
                            .map(NOT_NULL_PACKAGES::contains)
                            .orElse(false));
  }
}
