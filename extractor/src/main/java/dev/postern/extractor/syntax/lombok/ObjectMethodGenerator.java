package dev.postern.extractor.syntax.lombok;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.type.ArrayType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code toString}, {@code equals} and {@code hashCode} over the fields that are included. */
final class ObjectMethodGenerator implements MemberGenerator {

  @Override
  public void generate(LombokType type) {
    if (type.isInterfaceLike() || type.isRecord()) {
      return;
    }
    boolean implied = type.has("Data") || type.has("Value");
    Optional<LombokAnnotation> toString = type.annotation("ToString");
    if (toString.isPresent() || implied) {
      addToString(type, toString);
    }
    Optional<LombokAnnotation> equality = type.annotation("EqualsAndHashCode");
    boolean written = type.hasMethod("equals", 1) || type.hasMethod("hashCode", 0);
    if (!written && !type.isEnum() && (equality.isPresent() || implied)) {
      addEquality(type, equality);
    }
  }

  private static void addToString(LombokType type, Optional<LombokAnnotation> annotation) {
    List<String> parts = new ArrayList<>();
    boolean named =
        annotation
            .flatMap(each -> each.flag("includeFieldNames"))
            .orElse(type.config().flag("lombok.toString.includeFieldNames", true));
    if (callsSuper(type, annotation, "lombok.toString.callSuper")) {
      parts.add("\"super=\" + super.toString()");
    }
    for (LombokField field : included(type, annotation, "ToString")) {
      parts.add((named ? "\"" + field.name() + "=\" + " : "\"\" + ") + printed(field));
    }
    for (MethodDeclaration method : type.node().getMethods()) {
      if (type.names().has(method, "ToString.Include") && method.getParameters().isEmpty()) {
        String name = method.getNameAsString();
        parts.add((named ? "\"" + name + "=\" + " : "\"\" + ") + "this." + name + "()");
      }
    }
    String body = parts.isEmpty() ? "" : " + " + String.join(" + \", \" + ", parts);
    String code =
        "@java.lang.Override public java.lang.String toString() { return \""
            + type.name()
            + "(\""
            + body
            + " + \")\"; }";
    type.addMethod("toString", 0, code);
  }

  private static String printed(LombokField field) {
    if (field.type() instanceof ArrayType array) {
      boolean deep = array.getArrayLevel() > 1 || array.getElementType().isReferenceType();
      return "java.util.Arrays."
          + (deep ? "deepToString" : "toString")
          + "(this."
          + field.name()
          + ")";
    }
    return "this." + field.name();
  }

  private static void addEquality(LombokType type, Optional<LombokAnnotation> annotation) {
    List<LombokField> fields =
        included(type, annotation, "EqualsAndHashCode").stream()
            .filter(field -> !field.isTransient())
            .toList();
    boolean callSuper = callsSuper(type, annotation, "lombok.equalsAndHashCode.callSuper");
    String wild =
        type.name()
            + SourceTypes.brackets(type.parameterNames().stream().map(each -> "?").toList());
    String tests =
        fields.stream()
            .map(
                field ->
                    " && java.util.Objects.equals(this.%1$s, other$.%1$s)".formatted(field.name()))
            .collect(Collectors.joining());
    type.addMethod(
        "equals",
        1,
        "@java.lang.Override public boolean equals(java.lang.Object o) { if (o == this) return true; "
            + "if (!(o instanceof "
            + type.name()
            + ")) return false; final "
            + wild
            + " other$ = ("
            + wild
            + ") o; return "
            + (callSuper ? "super.equals(o)" : "true")
            + tests
            + "; }");
    List<String> values = new ArrayList<>();
    if (callSuper) {
      values.add("super.hashCode()");
    }
    fields.forEach(field -> values.add("(java.lang.Object) this." + field.name()));
    type.addMethod(
        "hashCode",
        0,
        "@java.lang.Override public int hashCode() { return java.util.Objects.hash("
            + String.join(", ", values)
            + "); }");
  }

  private static boolean callsSuper(
      LombokType type, Optional<LombokAnnotation> annotation, String key) {
    return annotation
        .flatMap(each -> each.flag("callSuper"))
        .orElse(type.config().text(key).orElse("").equalsIgnoreCase("call"));
  }

  private static List<LombokField> included(
      LombokType type, Optional<LombokAnnotation> annotation, String name) {
    Set<String> only = new HashSet<>(annotation.map(each -> each.texts("of")).orElse(List.of()));
    Set<String> without =
        new HashSet<>(annotation.map(each -> each.texts("exclude")).orElse(List.of()));
    String key =
        "lombok." + name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    boolean explicitly =
        annotation
            .flatMap(each -> each.flag("onlyExplicitlyIncluded"))
            .orElse(type.config().flag(key + ".onlyExplicitlyIncluded", false));
    List<LombokField> fields = new ArrayList<>();
    for (LombokField field : type.fields()) {
      boolean stated = type.names().has(field.declaration(), name + ".Include");
      boolean excluded =
          field.isStatic()
              || without.contains(field.name())
              || type.names().has(field.declaration(), name + ".Exclude")
              || (field.name().startsWith("$") && !stated);
      boolean wanted = only.isEmpty() ? !explicitly || stated : only.contains(field.name());
      if (wanted && !excluded) {
        fields.add(field);
      }
    }
    return fields;
  }
}
