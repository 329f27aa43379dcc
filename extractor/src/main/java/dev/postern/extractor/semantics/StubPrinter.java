package dev.postern.extractor.semantics;

import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Prints declarations of other modules as source without code, for the compiler run of a module
 * that uses them. Constants keep their values; private members, local classes and annotations are
 * left out; bounds of type variables are not known here. The path of a stub names its module, so
 * that calls resolve to the declaration there.
 */
public final class StubPrinter {

  private static final String MARK = "!/";

  private final Map<String, List<TypeDecl>> nested = new TreeMap<>();
  private final StringBuilder text = new StringBuilder();

  private StubPrinter() {}

  /** One stub for each type that is not nested, in the order of their ids. */
  public static List<SourceText> print(Collection<TypeDecl> types) {
    Map<TypeId, TypeDecl> sorted = new TreeMap<>();
    types.forEach(type -> sorted.put(type.id(), type));
    Map<String, StubPrinter> printers = new TreeMap<>();
    List<SourceText> stubs = new ArrayList<>();
    for (TypeDecl type : sorted.values()) {
      printers.computeIfAbsent(moduleOf(type), m -> new StubPrinter()).register(type);
    }
    for (TypeDecl type : sorted.values()) {
      StubPrinter printer = printers.get(moduleOf(type));
      if (printer != null && type.name().indexOf('$') < 0) {
        stubs.add(printer.stub(type));
      }
    }
    return stubs;
  }

  private static String moduleOf(TypeDecl type) {
    return type.id().module().name();
  }

  /** The module that a stub's path names. */
  static ModuleId moduleOf(String path) {
    int cut = path.indexOf(MARK);
    return new ModuleId(cut < 0 ? "." : path.substring(0, cut));
  }

  private void register(TypeDecl type) {
    int cut = type.name().lastIndexOf('$');
    if (cut > 0 && !Character.isDigit(type.name().charAt(cut + 1))) {
      nested.computeIfAbsent(type.name().substring(0, cut), n -> new ArrayList<>()).add(type);
    }
  }

  private SourceText stub(TypeDecl type) {
    text.setLength(0);
    String home = type.id().packageName();
    if (!home.isEmpty()) {
      text.append("package ").append(home).append(";\n");
    }
    type(type, Set.of());
    String path = type.id().module().name() + MARK + type.name().replace('.', '/') + ".java";
    return new SourceText(path, text.toString());
  }

  private void type(TypeDecl type, Set<String> outerVariables) {
    Set<String> variables = new TreeSet<>(outerVariables);
    variables.addAll(type.typeParameters());
    header(type);
    text.append(" {\n");
    if (type.kind() == TypeKind.ENUM) {
      List<String> constants =
          type.fields().stream().filter(FieldDecl::enumConstant).map(f -> f.id().name()).toList();
      text.append(String.join(", ", constants)).append(";\n");
    }
    type.fields().forEach(field -> field(type, field));
    type.methods().forEach(method -> method(type, method, variables));
    nested.getOrDefault(type.name(), List.of()).forEach(inner -> type(inner, variables));
    text.append("}\n");
  }

  private void header(TypeDecl type) {
    visibility(type.modifiers());
    boolean inner = type.name().indexOf('$') >= 0;
    if (inner && type.modifiers().contains(Modifier.STATIC)) {
      text.append("static ");
    }
    if (type.kind() == TypeKind.CLASS && type.modifiers().contains(Modifier.ABSTRACT)) {
      text.append("abstract ");
    }
    text.append(keyword(type.kind())).append(' ').append(type.id().simpleName());
    if (!type.typeParameters().isEmpty()) {
      text.append('<').append(String.join(", ", type.typeParameters())).append('>');
    }
    if (type.kind() == TypeKind.RECORD) {
      List<String> components =
          type.fields().stream()
              .filter(field -> !field.isStatic())
              .map(field -> name(field.type()) + " " + field.id().name())
              .toList();
      text.append('(').append(String.join(", ", components)).append(')');
    }
    type.superclass().ifPresent(parent -> text.append(" extends ").append(name(parent)));
    if (!type.interfaces().isEmpty() && type.kind() != TypeKind.ANNOTATION) {
      text.append(type.kind() == TypeKind.INTERFACE ? " extends " : " implements ");
      text.append(String.join(", ", type.interfaces().stream().map(StubPrinter::name).toList()));
    }
  }

  private static String keyword(TypeKind kind) {
    return switch (kind) {
      case CLASS -> "class";
      case INTERFACE -> "interface";
      case ENUM -> "enum";
      case RECORD -> "record";
      case ANNOTATION -> "@interface";
    };
  }

  private void visibility(Set<Modifier> modifiers) {
    if (modifiers.contains(Modifier.PUBLIC)) {
      text.append("public ");
    } else if (modifiers.contains(Modifier.PROTECTED)) {
      text.append("protected ");
    } else if (modifiers.contains(Modifier.PRIVATE)) {
      text.append("private ");
    }
  }

  private void field(TypeDecl owner, FieldDecl field) {
    boolean component = owner.kind() == TypeKind.RECORD && !field.isStatic();
    boolean hidden = field.modifiers().contains(Modifier.PRIVATE) || field.enumConstant();
    if (component || hidden || field.id().name().contains("$")) {
      return;
    }
    visibility(field.modifiers());
    if (field.isStatic()) {
      text.append("static ");
    }
    boolean constant = field.constant().isPresent();
    if (constant) {
      text.append("final ");
    }
    text.append(name(field.type())).append(' ').append(field.id().name());
    if (constant) {
      text.append(" = ").append(StubLiterals.print(field.constant().get(), field.type()));
    } else if (isInterface(owner)) {
      text.append(" = ").append(defaultValue(field.type()));
    }
    text.append(";\n");
  }

  /** Not a constant expression, so that nothing is folded that is not constant. */
  private static String defaultValue(TypeRef type) {
    return "(" + name(type) + ") (Object) null";
  }

  private void method(TypeDecl owner, MethodDecl method, Set<String> variables) {
    boolean constructor = method.kind() == MethodKind.CONSTRUCTOR;
    boolean printed =
        (constructor || method.kind() == MethodKind.METHOD)
            && !method.modifiers().contains(Modifier.PRIVATE)
            && !(constructor && (owner.kind() == TypeKind.ENUM))
            && !(owner.kind() == TypeKind.RECORD && method.synthetic());
    if (!printed) {
      return;
    }
    visibility(method.modifiers());
    boolean code = !method.isAbstract();
    text.append(method.isStatic() ? "static " : "");
    text.append(code || isInterface(owner) ? "" : "abstract ");
    text.append(method.modifiers().contains(Modifier.DEFAULT) ? "default " : "");
    typeVariables(method, variables);
    if (constructor) {
      text.append(owner.id().simpleName());
    } else {
      text.append(name(method.returnType())).append(' ').append(method.name());
    }
    text.append('(').append(parameters(method)).append(')');
    text.append(code ? " { throw null; }\n" : ";\n");
  }

  private static boolean isInterface(TypeDecl type) {
    return type.kind() == TypeKind.INTERFACE || type.kind() == TypeKind.ANNOTATION;
  }

  private static String parameters(MethodDecl method) {
    List<String> written = new ArrayList<>();
    for (ParameterDecl parameter :
        method.parameters().subList(method.captures(), method.parameters().size())) {
      String type = name(parameter.type());
      boolean varargs = parameter.varargs() && type.endsWith("[]");
      String shown = varargs ? type.substring(0, type.length() - 2) + "..." : type;
      written.add(shown + " " + parameter.name());
    }
    return String.join(", ", written);
  }

  /** Type variables that no enclosing type declares belong to the method. */
  private void typeVariables(MethodDecl method, Set<String> variables) {
    Set<String> own = new TreeSet<>();
    collect(method.returnType(), own);
    method.parameters().forEach(parameter -> collect(parameter.type(), own));
    own.removeAll(variables);
    if (!own.isEmpty()) {
      text.append('<').append(String.join(", ", own)).append("> ");
    }
  }

  private static void collect(TypeRef type, Set<String> into) {
    if (type.resolution() == Resolution.TYPE_VARIABLE) {
      into.add(type.name());
    }
    type.arguments().forEach(argument -> collect(argument, into));
  }

  /** The type as source text; what is not known gets a name that stays unknown. */
  static String name(TypeRef type) {
    String plain = type.equals(TypeRef.UNKNOWN) ? "$unknown" : type.name().replace('$', '.');
    StringBuilder name = new StringBuilder(plain.startsWith("<") ? "$unknown" : plain);
    if (!type.arguments().isEmpty()) {
      List<String> arguments = type.arguments().stream().map(StubPrinter::argument).toList();
      name.append('<').append(String.join(", ", arguments)).append('>');
    }
    return name.append("[]".repeat(type.dimensions())).toString();
  }

  private static String argument(TypeRef type) {
    return type.equals(TypeRef.UNKNOWN) ? "?" : name(type);
  }
}
