package dev.postern.extractor.syntax;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists the declared elements of one compilation unit, nested, local and anonymous ones included.
 */
final class ElementCollector {
  private static final Range EMPTY = new Range(Position.HOME, Position.HOME);

  private final LineOffsets offsets;
  private final List<ElementSyntax> found = new ArrayList<>();

  ElementCollector(LineOffsets offsets) {
    this.offsets = offsets;
  }

  /** All elements in source order. */
  List<ElementSyntax> collect(CompilationUnit unit, String packageName) {
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    for (TypeDeclaration<?> type : unit.getTypes()) {
      type(type, prefix + type.getNameAsString());
    }
    found.sort(Comparator.comparingInt(ElementSyntax::nameOffset));
    return found;
  }

  private void type(TypeDeclaration<?> type, String binaryName) {
    Head head = new Head(ElementKind.TYPE, binaryName, type.getNameAsString(), List.of());
    add(head, type.getName(), type, type);
    if (type instanceof EnumDeclaration enumeration) {
      for (EnumConstantDeclaration constant : enumeration.getEntries()) {
        Head field = Head.field(binaryName, constant.getNameAsString());
        add(field, constant.getName(), constant, constant);
      }
    }
    if (type instanceof RecordDeclaration declaration) {
      for (Parameter component : declaration.getParameters()) {
        Head field = Head.field(binaryName, component.getNameAsString());
        add(field, component.getName(), component, null);
      }
    }
    members(type.getMembers(), binaryName);
    inner(type.getChildNodes(), binaryName);
  }

  private void inner(List<? extends Node> parts, String owner) {
    for (InnerTypes.Inner inner : InnerTypes.of(parts)) {
      String name = owner + "$" + inner.suffix();
      if (inner.node() instanceof TypeDeclaration<?> local) {
        type(local, name);
      } else if (inner.node() instanceof ObjectCreationExpr creation) {
        Head head = new Head(ElementKind.TYPE, name, inner.suffix(), List.of());
        List<BodyDeclaration<?>> body = new ArrayList<>();
        creation.getAnonymousClassBody().ifPresent(body::addAll);
        anonymous(head, inner, body);
      } else if (inner.node() instanceof EnumConstantDeclaration constant) {
        Head head = new Head(ElementKind.TYPE, name, inner.suffix(), List.of());
        anonymous(head, inner, constant.getClassBody());
      }
    }
  }

  private void anonymous(Head head, InnerTypes.Inner inner, List<BodyDeclaration<?>> body) {
    add(head, inner.brace(), inner.node(), inner.node());
    members(body, head.typeName);
    inner(body, head.typeName);
  }

  private void members(List<BodyDeclaration<?>> members, String owner) {
    for (BodyDeclaration<?> member : members) {
      if (member instanceof TypeDeclaration<?> nested) {
        type(nested, owner + "$" + nested.getNameAsString());
      } else if (member instanceof FieldDeclaration declaration) {
        for (VariableDeclarator variable : declaration.getVariables()) {
          Head field = Head.field(owner, variable.getNameAsString());
          add(field, variable.getName(), declaration, variable.getInitializer().orElse(null));
        }
      } else {
        executable(member, owner);
      }
    }
  }

  private void executable(BodyDeclaration<?> member, String owner) {
    if (member instanceof MethodDeclaration method) {
      List<String> types = TypeSegments.of(method.getParameters());
      Head head = new Head(ElementKind.METHOD, owner, method.getNameAsString(), types);
      add(head, method.getName(), method, method.getBody().orElse(null));
    } else if (member instanceof ConstructorDeclaration constructor) {
      List<String> types = TypeSegments.of(constructor.getParameters());
      Head head = new Head(ElementKind.CONSTRUCTOR, owner, "<init>", types);
      add(head, constructor.getName(), constructor, constructor.getBody());
    } else if (member instanceof CompactConstructorDeclaration compact) {
      List<String> types = TypeSegments.ofComponents(compact);
      Head head = new Head(ElementKind.CONSTRUCTOR, owner, "<init>", types);
      add(head, compact.getName(), compact, compact.getBody());
    } else if (member instanceof InitializerDeclaration initializer) {
      String name = initializer.isStatic() ? "<clinit>" : "<instance>";
      Head head = new Head(ElementKind.INITIALIZER, owner, name, List.of());
      add(head, initializer, initializer, initializer.getBody());
    } else if (member instanceof AnnotationMemberDeclaration element) {
      Head head = new Head(ElementKind.METHOD, owner, element.getNameAsString(), List.of());
      add(head, element.getName(), element, null);
    }
  }

  private void add(Head head, Node name, Node declaration, @Nullable Node body) {
    add(head, name.getBegin().orElse(Position.HOME), declaration, body);
  }

  private void add(Head head, Position start, Node declaration, @Nullable Node body) {
    Range range = declaration.getRange().orElse(EMPTY);
    found.add(
        new ElementSyntax(
            head.kind,
            head.typeName,
            head.name,
            head.parameterTypes,
            offsets.offset(start),
            range.begin.line,
            range.end.line,
            body == null ? "" : TokenText.hash(body),
            AnnotationReader.annotationsOf(declaration)));
  }

  private record Head(ElementKind kind, String typeName, String name, List<String> parameterTypes) {
    static Head field(String owner, String name) {
      return new Head(ElementKind.FIELD, owner, name, List.of());
    }
  }
}
