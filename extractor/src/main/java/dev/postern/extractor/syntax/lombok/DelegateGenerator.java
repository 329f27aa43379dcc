package dev.postern.extractor.syntax.lombok;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.syntax.TokenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code @Delegate} to types of the same file; others become a gap. */
final class DelegateGenerator implements MemberGenerator {
  private final String path;
  private final CompilationUnit unit;
  private final List<CoverageGap> gaps;

  DelegateGenerator(String path, CompilationUnit unit, List<CoverageGap> gaps) {
    this.path = path;
    this.unit = unit;
    this.gaps = gaps;
  }

  @Override
  public void generate(LombokType type) {
    for (LombokField field : type.fields()) {
      type.names()
          .find(field.declaration(), "Delegate")
          .ifPresent(annotation -> delegate(type, field, annotation));
    }
  }

  private void delegate(LombokType type, LombokField field, LombokAnnotation annotation) {
    List<Type> stated = new ArrayList<>();
    for (Expression value : annotation.values("types")) {
      if (value instanceof ClassExpr literal) {
        stated.add(literal.getType());
      }
    }
    List<Type> targets = stated.isEmpty() ? List.of(field.type()) : stated;
    for (Type target : targets) {
      Optional<TypeDeclaration<?>> found = declaration(target);
      if (found.isPresent()) {
        found.get().getMethods().stream()
            .filter(method -> isForwarded(found.get(), method))
            .forEach(method -> forward(type, field, method));
      } else {
        int line = field.declaration().getBegin().map(begin -> begin.line).orElse(1);
        gaps.add(
            new CoverageGap(
                GapKind.OPAQUE_CONSTRUCT,
                SourceSpan.line(path, line),
                "methods that @Delegate forwards to "
                    + SourceTypes.text(target)
                    + " are not declared: the type is in another file"));
      }
    }
  }

  private Optional<TypeDeclaration<?>> declaration(Type target) {
    if (!(target instanceof ClassOrInterfaceType named)) {
      return Optional.empty();
    }
    for (TypeDeclaration<?> type : TypeNodes.of(unit)) {
      boolean generic = named.getTypeArguments().isPresent();
      if (!generic && type.getNameAsString().equals(named.getNameAsString())) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private static boolean isForwarded(TypeDeclaration<?> owner, MethodDeclaration method) {
    boolean inInterface =
        owner.isClassOrInterfaceDeclaration()
            && owner.asClassOrInterfaceDeclaration().isInterface();
    boolean isPublic = method.isPublic() || (inInterface && !method.isPrivate());
    return isPublic && !method.isStatic();
  }

  private static void forward(LombokType type, LombokField field, MethodDeclaration method) {
    String name = method.getNameAsString();
    String variables = SourceTypes.brackets(SourceTypes.declared(method.getTypeParameters()));
    String parameters =
        method.getParameters().stream()
            .map(each -> SourceTypes.text(each) + " " + each.getNameAsString())
            .collect(Collectors.joining(", "));
    String arguments =
        method.getParameters().stream()
            .map(each -> each.getNameAsString())
            .collect(Collectors.joining(", "));
    String thrown =
        method.getThrownExceptions().stream()
            .map(TokenText::joined)
            .collect(Collectors.joining(", "));
    type.addMethod(
        name,
        method.getParameters().size(),
        "public "
            + (variables.isEmpty() ? "" : variables + " ")
            + SourceTypes.text(method.getType())
            + " "
            + name
            + "("
            + parameters
            + ")"
            + (thrown.isEmpty() ? "" : " throws " + thrown)
            + " { "
            + (method.getType().isVoidType() ? "" : "return ")
            + "this."
            + field.name()
            + "."
            + name
            + "("
            + arguments
            + "); }");
  }
}
