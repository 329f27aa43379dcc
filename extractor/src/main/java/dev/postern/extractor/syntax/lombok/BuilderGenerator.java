package dev.postern.extractor.syntax.lombok;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code @Builder} on classes, records, constructors and methods. */
final class BuilderGenerator implements MemberGenerator {
  private final TypeLookup types;

  BuilderGenerator(TypeLookup types) {
    this.types = types;
  }

  @Override
  public void generate(LombokType type) {
    if (type.isInterfaceLike()) {
      return;
    }
    type.annotation("Builder").ifPresent(annotation -> ofType(type, annotation));
    for (ConstructorDeclaration constructor : type.node().getConstructors()) {
      type.names()
          .find(constructor, "Builder")
          .ifPresent(annotation -> ofConstructor(type, constructor, annotation));
    }
    for (MethodDeclaration method : type.node().getMethods()) {
      type.names()
          .find(method, "Builder")
          .ifPresent(annotation -> ofMethod(type, method, annotation));
    }
  }

  private void ofType(LombokType type, LombokAnnotation annotation) {
    List<LombokField> fields =
        type.isRecord() ? AccessorGenerator.components(type) : settable(type);
    add(
        type,
        new BuilderPlan(
            BuilderNames.className(type, annotation, type.name()),
            type.declaredParameters(),
            type.parameterNames(),
            type.self(),
            "new " + type.self(),
            true,
            fields.stream().map(field -> BuilderField.of(type, field)).toList(),
            BuilderNames.of(annotation)));
  }

  /** What the constructor with all arguments takes. */
  private static List<LombokField> settable(LombokType type) {
    return type.assignable();
  }

  private void ofConstructor(
      LombokType type, ConstructorDeclaration constructor, LombokAnnotation annotation) {
    add(
        type,
        new BuilderPlan(
            BuilderNames.className(type, annotation, type.name()),
            type.declaredParameters(),
            type.parameterNames(),
            type.self(),
            "new " + type.self(),
            true,
            constructor.getParameters().stream().map(each -> BuilderField.of(type, each)).toList(),
            BuilderNames.of(annotation)));
  }

  private void ofMethod(LombokType type, MethodDeclaration method, LombokAnnotation annotation) {
    boolean isStatic = method.isStatic() || type.has("UtilityClass");
    String built = SourceTypes.text(method.getType());
    String simple =
        method.getType() instanceof ClassOrInterfaceType named ? named.getNameAsString() : "Void";
    String owner = isStatic ? type.name() + "." : type.name() + ".this.";
    add(
        type,
        new BuilderPlan(
            BuilderNames.className(type, annotation, simple),
            SourceTypes.declared(method.getTypeParameters()),
            SourceTypes.names(method.getTypeParameters()),
            built,
            owner + method.getNameAsString(),
            isStatic,
            method.getParameters().stream().map(each -> BuilderField.of(type, each)).toList(),
            BuilderNames.of(annotation)));
  }

  private void add(LombokType type, BuilderPlan plan) {
    Optional<LombokType> existing = types.nested(type, plan.className());
    List<String> members = new ArrayList<>();
    if (existing.isPresent()) {
      fill(existing.get(), plan);
    } else {
      collect(plan, members);
      type.addNamed(
          plan.className(),
          plan.names().level().keyword()
              + (plan.isStatic() ? "static " : "")
              + "class "
              + plan.className()
              + SourceTypes.brackets(plan.declared())
              + " { "
              + String.join(" ", members)
              + " }");
    }
    entryMethods(type, plan);
  }

  private static void collect(BuilderPlan plan, List<String> members) {
    plan.fields().forEach(field -> members.add(LombokType.MARK + field.declaration()));
    members.add(LombokType.MARK + plan.className() + "() { }");
    for (BuilderMethod method : BuilderMethod.of(plan)) {
      members.add(LombokType.MARK + method.code());
    }
  }

  private static void fill(LombokType builder, BuilderPlan plan) {
    plan.fields().forEach(field -> builder.addNamed(field.name(), field.declaration()));
    if (!builder.hasExplicitConstructor()) {
      builder.addConstructor("", plan.className() + "() { }");
    }
    for (BuilderMethod method : BuilderMethod.of(plan)) {
      builder.addMethod(method.name(), method.arity(), method.code());
    }
  }

  private static void entryMethods(LombokType type, BuilderPlan plan) {
    BuilderNames names = plan.names();
    if (!names.builderMethod().isEmpty()) {
      String variables = plan.isStatic() ? SourceTypes.brackets(plan.declared()) : "";
      type.addMethod(
          names.builderMethod(),
          0,
          names.level().keyword()
              + (plan.isStatic() ? "static " : "")
              + (variables.isEmpty() ? "" : variables + " ")
              + plan.self()
              + " "
              + names.builderMethod()
              + "() { return new "
              + plan.self()
              + "(); }");
    }
    if (names.toBuilder()) {
      String setters =
          plan.fields().stream()
              .map(each -> "." + names.setter(each.name()) + "(this." + each.name() + ")")
              .collect(Collectors.joining());
      type.addMethod(
          "toBuilder",
          0,
          names.level().keyword()
              + plan.self()
              + " toBuilder() { return new "
              + plan.self()
              + "()"
              + setters
              + "; }");
    }
  }
}
