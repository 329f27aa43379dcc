package dev.postern.extractor.syntax.lombok;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import dev.postern.extractor.syntax.TypeSegments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A type under augmentation: what is written in it, and what has been inserted so far. */
final class LombokType {
  static final String MARK = "@dev.postern.generated.Synthetic(\"lombok\") ";

  /** An inserted member: its head for people, and its code. */
  record Member(String description, String code) {}

  private final TypeDeclaration<?> node;
  private final String binaryName;
  private final LombokNames names;
  private final LombokConfig config;
  private final List<LombokField> fields;
  private final Set<String> methods = new HashSet<>();
  private final Set<String> constructors = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Member> inserted = new ArrayList<>();
  private final boolean explicitConstructor;

  LombokType(TypeDeclaration<?> node, String binaryName, LombokNames names, LombokConfig config) {
    this.node = node;
    this.binaryName = binaryName;
    this.names = names;
    this.config = config;
    this.fields = new FieldReader(names, config).fieldsOf(node);
    for (MethodDeclaration method : node.getMethods()) {
      if (!names.has(method, "Tolerate")) {
        methods.add(methodKey(method.getNameAsString(), method.getParameters().size()));
      }
    }
    for (ConstructorDeclaration constructor : node.getConstructors()) {
      constructors.add(String.join(",", TypeSegments.of(constructor.getParameters())));
    }
    explicitConstructor =
        node.getConstructors().stream().anyMatch(each -> !names.has(each, "Tolerate"));
    fields.forEach(field -> taken.add(field.name()));
    node.getMembers().stream()
        .filter(TypeDeclaration.class::isInstance)
        .forEach(member -> taken.add(((TypeDeclaration<?>) member).getNameAsString()));
  }

  TypeDeclaration<?> node() {
    return node;
  }

  String binaryName() {
    return binaryName;
  }

  String name() {
    return node.getNameAsString();
  }

  LombokNames names() {
    return names;
  }

  LombokConfig config() {
    return config;
  }

  /** Fields in source order; the components of a record. */
  List<LombokField> fields() {
    return fields;
  }

  /** What a constructor with all arguments sets. */
  List<LombokField> assignable() {
    return fields.stream().filter(LombokField::isAssignable).toList();
  }

  List<Member> inserted() {
    return inserted;
  }

  boolean isRecord() {
    return node instanceof RecordDeclaration;
  }

  boolean isEnum() {
    return node instanceof EnumDeclaration;
  }

  boolean isInterfaceLike() {
    return !isRecord()
        && !isEnum()
        && !(node instanceof ClassOrInterfaceDeclaration type && !type.isInterface());
  }

  /** Whether a constructor is written in the source. */
  boolean hasExplicitConstructor() {
    return explicitConstructor;
  }

  Optional<LombokAnnotation> annotation(String annotationName) {
    return names.find(node, annotationName);
  }

  boolean has(String annotationName) {
    return names.has(node, annotationName);
  }

  /** The type variables with their bounds. */
  List<String> declaredParameters() {
    return node instanceof NodeWithTypeParameters<?> generic
        ? SourceTypes.declared(generic.getTypeParameters())
        : List.of();
  }

  List<String> parameterNames() {
    return node instanceof NodeWithTypeParameters<?> generic
        ? SourceTypes.names(generic.getTypeParameters())
        : List.of();
  }

  /** The type applied to its own variables. */
  String self() {
    return name() + SourceTypes.brackets(parameterNames());
  }

  boolean hasMethod(String methodName, int arity) {
    return methods.contains(methodKey(methodName, arity));
  }

  /** Inserts a method unless one of that name and number of parameters exists. */
  void addMethod(String methodName, int arity, String code) {
    if (methods.add(methodKey(methodName, arity))) {
      insert(head(code), code);
    }
  }

  /** Inserts a constructor unless one with those parameter types exists. */
  void addConstructor(List<LombokField> parameters, String code) {
    List<String> segments = parameters.stream().map(each -> TypeSegments.of(each.type())).toList();
    addConstructor(String.join(",", segments), code);
  }

  void addConstructor(String parameterSegments, String code) {
    if (constructors.add(parameterSegments)) {
      insert(head(code), code);
    }
  }

  /** Inserts a field or nested type unless one of that name exists. */
  void addNamed(String memberName, String code) {
    if (taken.add(memberName)) {
      insert(head(code), code);
    }
  }

  private void insert(String description, String code) {
    inserted.add(new Member(description, MARK + code));
  }

  private static String head(String code) {
    int end = code.length();
    for (char stop : new char[] {'{', '=', ';'}) {
      int at = code.indexOf(stop);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return code.substring(0, end).strip();
  }

  private static String methodKey(String methodName, int arity) {
    return methodName.toLowerCase(Locale.ROOT) + "/" + arity;
  }
}
