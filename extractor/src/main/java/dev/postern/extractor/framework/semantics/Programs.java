package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Classes with a main method of their own, which does not merely start a framework. */
public final class Programs {

  private final ProgramModel program;
  private final Vocabulary vocabulary;

  public Programs(ProgramModel program, Vocabulary vocabulary) {
    this.program = program;
    this.vocabulary = vocabulary;
  }

  /** The main method of a class, unless code of the class starts a framework. */
  public Optional<MethodDecl> main(TypeDecl type) {
    return startsFramework(type)
        ? Optional.empty()
        : type.methodsNamed("main").stream().filter(Programs::isMain).findFirst();
  }

  private static boolean isMain(MethodDecl method) {
    boolean arguments =
        method.parameters().size() == 1
            && method.parameters().get(0).type().simpleName().equals("String")
            && method.parameters().get(0).type().dimensions() == 1;
    return method.isStatic()
        && method.modifiers().contains(Modifier.PUBLIC)
        && method.returnType().name().equals("void")
        && arguments;
  }

  private boolean startsFramework(TypeDecl type) {
    return type.methods().stream()
        .flatMap(method -> method.body().stream())
        .flatMap(body -> body.calls().stream())
        .anyMatch(call -> start(call, type).isPresent());
  }

  /**
   * The row about a call that starts a framework: of the type that declares the method, or of one
   * that a type of the repository extends.
   */
  Optional<RoleRow> start(Statement.Call call, TypeDecl from) {
    String owner = call.callee().declaringType().name();
    Set<String> names = new LinkedHashSet<>(Set.of(owner));
    program
        .type(owner, from.id().module())
        .ifPresent(type -> names.addAll(program.superNames(type)));
    return names.stream()
        .flatMap(name -> vocabulary.calls(name, call.callee().name()).stream())
        .filter(row -> row.role().equals("APPLICATION_RUN"))
        .findFirst();
  }
}
