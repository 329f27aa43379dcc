package dev.postern.extractor.syntax.lombok;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code @SuperBuilder}: an abstract builder per class of a hierarchy, generic in what it builds
 * and in itself, and a concrete one for classes that can be instantiated.
 */
final class SuperBuilderGenerator implements MemberGenerator {
  private static final String BUILT = "C$";
  private static final String BUILDER = "B$";

  @Override
  public void generate(LombokType type) {
    if (type.node() instanceof ClassOrInterfaceDeclaration declaration
        && !declaration.isInterface()) {
      type.annotation("SuperBuilder").ifPresent(annotation -> add(type, declaration, annotation));
    }
  }

  private static void add(
      LombokType type, ClassOrInterfaceDeclaration declaration, LombokAnnotation annotation) {
    BuilderNames names = BuilderNames.of(annotation);
    String className = BuilderNames.className(type, annotation, type.name());
    Optional<ClassOrInterfaceType> parent = declaration.getExtendedTypes().getFirst();
    List<BuilderField> fields =
        type.assignable().stream().map(field -> BuilderField.of(type, field)).toList();
    type.addNamed(className, abstractBuilder(type, className, parent, fields, names));
    constructor(type, className, parent.isPresent(), fields);
    if (!declaration.isAbstract()) {
      concrete(type, className, names);
    }
  }

  private static String abstractBuilder(
      LombokType type,
      String className,
      Optional<ClassOrInterfaceType> parent,
      List<BuilderField> fields,
      BuilderNames names) {
    List<String> declared = new ArrayList<>(type.declaredParameters());
    declared.add(BUILT + " extends " + type.self());
    declared.add(BUILDER + " extends " + applied(className, type.parameterNames(), BUILT, BUILDER));
    List<String> members = new ArrayList<>();
    fields.forEach(field -> members.add(field.declaration()));
    members.add("protected abstract " + BUILDER + " self();");
    members.add("public abstract " + BUILT + " " + names.buildMethod() + "();");
    for (BuilderField field : fields) {
      BuilderMethod.setters(field, names, "public " + BUILDER, "return self();")
          .forEach(method -> members.add(method.code()));
    }
    members.add(fill(type, parent.isPresent(), fields, names));
    return "public static abstract class "
        + className
        + SourceTypes.brackets(declared)
        + parent.map(each -> " extends " + parentBuilder(type, each)).orElse("")
        + " { "
        + members.stream().map(each -> LombokType.MARK + each).collect(Collectors.joining(" "))
        + " }";
  }

  private static String fill(
      LombokType type, boolean hasParent, List<BuilderField> fields, BuilderNames names) {
    String setters =
        fields.stream()
            .map(each -> "this." + names.setter(each.name()) + "(self$." + each.name() + "); ")
            .collect(Collectors.joining());
    return "protected "
        + BUILDER
        + " fillValuesFrom$("
        + BUILT
        + " instance) { "
        + (hasParent ? "super.fillValuesFrom$(instance); " : "")
        + "final "
        + type.self()
        + " self$ = instance; "
        + setters
        + "return self(); }";
  }

  /** The builder of the parent, which lies in it: {@code Base.BaseBuilder<A, C, B>}. */
  private static String parentBuilder(LombokType type, ClassOrInterfaceType parent) {
    String pattern = type.config().text("lombok.builder.className").orElse("*Builder");
    String name = parent.getNameWithScope() + "." + pattern.replace("*", parent.getNameAsString());
    List<String> arguments = new ArrayList<>();
    parent
        .getTypeArguments()
        .ifPresent(all -> all.forEach((Type each) -> arguments.add(SourceTypes.text(each))));
    return applied(name, arguments, BUILT, BUILDER);
  }

  private static void constructor(
      LombokType type, String className, boolean hasParent, List<BuilderField> fields) {
    String assignments =
        fields.stream()
            .map(
                field ->
                    "this." + field.name() + " = " + field.value().replace("this.", "b$.") + "; ")
            .collect(Collectors.joining());
    type.addConstructor(
        className,
        "protected "
            + type.name()
            + "("
            + applied(className, type.parameterNames(), "?", "?")
            + " b$) { "
            + (hasParent ? "super(b$); " : "")
            + assignments
            + "}");
  }

  private static void concrete(LombokType type, String className, BuilderNames names) {
    List<String> variables = type.parameterNames();
    String implementation = className + "Impl";
    String self = implementation + SourceTypes.brackets(variables);
    String any = applied(className, variables, "?", "?");
    String generic = SourceTypes.brackets(type.declaredParameters());
    type.addNamed(
        implementation,
        "private static final class "
            + implementation
            + generic
            + " extends "
            + applied(className, variables, type.self(), self)
            + " { "
            + (LombokType.MARK + "protected " + self + " self() { return this; } ")
            + (LombokType.MARK
                + "public "
                + type.self()
                + " "
                + names.buildMethod()
                + "() { return new ")
            + type.self()
            + "(this); } }");
    if (!names.builderMethod().isEmpty()) {
      type.addMethod(
          names.builderMethod(),
          0,
          "public static "
              + (generic.isEmpty() ? "" : generic + " ")
              + any
              + " "
              + names.builderMethod()
              + "() { return new "
              + self
              + "(); }");
    }
    if (names.toBuilder()) {
      String body = "() { return new " + self + "().fillValuesFrom$(this); }";
      type.addMethod("toBuilder", 0, "public " + any + " toBuilder" + body);
    }
  }

  private static String applied(String name, List<String> variables, String built, String builder) {
    List<String> arguments = new ArrayList<>(variables);
    arguments.add(built);
    arguments.add(builder);
    return name + SourceTypes.brackets(arguments);
  }
}
