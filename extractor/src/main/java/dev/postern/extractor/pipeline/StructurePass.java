package dev.postern.extractor.pipeline;

import dev.postern.extractor.framework.FrameworkResult;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.StructureFact;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import dev.postern.extractor.pass.Pass;
import dev.postern.extractor.pass.PassContext;
import dev.postern.extractor.syntax.ElementSyntax;
import dev.postern.extractor.syntax.FileSyntax;
import dev.postern.extractor.workspace.Language;
import dev.postern.extractor.workspace.SourceFile;
import dev.postern.extractor.workspace.SourceModule;
import dev.postern.extractor.workspace.SourceRole;
import dev.postern.extractor.workspace.Workspace;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reports modules, files, types and members: what all other facts hang on. */
final class StructurePass implements Pass {

  static final String NAME = "describing the structure";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> requires() {
    return List.of(FrameworkPass.NAME, SyntaxPass.NAME);
  }

  @Override
  public void run(PassContext context) {
    Workspace workspace = context.get(WorkspacePass.WORKSPACE);
    SyntaxIndex syntax = context.get(SyntaxPass.SYNTAX);
    workspace.modules().forEach(module -> module(context, module));
    Map<String, SourceRole> roles = new TreeMap<>();
    for (SourceFile file : workspace.files()) {
      roles.put(file.path(), file.role());
      context.add(file(file, syntax));
    }
    FrameworkResult frameworks = context.get(FrameworkPass.RESULT);
    ProgramModel program = context.get(SemanticsPass.PROGRAM);
    for (TypeDecl type : program.types()) {
      boolean test = roles.getOrDefault(type.span().file(), SourceRole.MAIN) == SourceRole.TEST;
      new TypeFacts(context, frameworks.annotations(), syntax, program, type, test).report();
    }
  }

  private static void module(PassContext context, SourceModule module) {
    context.add(
        new StructureFact.Module(
            module.id(),
            module.directory(),
            module.buildSystem().name().toLowerCase(java.util.Locale.ROOT),
            String.join(
                ":",
                module.coordinates().group(),
                module.coordinates().artifact(),
                module.coordinates().version()),
            module.javaRelease(),
            FrameworkLines.of(module),
            module.dependsOn()));
    module.dependencies().stream()
        .map(
            each ->
                new StructureFact.Dependency(
                    module.id(), each.group(), each.artifact(), each.version(), each.scope()))
        .forEach(context::add);
    module.configuration().entries().stream()
        .map(entry -> entry.redacted())
        .map(
            entry ->
                new StructureFact.Configuration(
                    module.id(), entry.key(), entry.rawValue(), entry.profile(), entry.span()))
        .forEach(context::add);
  }

  private static StructureFact.File file(SourceFile file, SyntaxIndex syntax) {
    return new StructureFact.File(
        file.path(),
        file.module(),
        file.language().name().toLowerCase(java.util.Locale.ROOT),
        file.role().name(),
        file.sha256(),
        syntax.file(file.path()).map(FileSyntax::lines).orElse(0),
        file.language() == Language.JAVA
            && syntax.file(file.path()).map(FileSyntax::complete).orElse(false));
  }

  /** The facts of one type. */
  private record TypeFacts(
      PassContext context,
      AnnotationIndex annotations,
      SyntaxIndex syntax,
      ProgramModel program,
      TypeDecl type,
      boolean test) {

    void report() {
      context.add(
          new StructureFact.Type(
              type.id(),
              type.kind().name(),
              names(type.modifiers()),
              List.copyOf(annotations.names(type.annotations(), type.id().module())),
              Stereotypes.of(annotations, type),
              program.superNames(type).stream().sorted().toList(),
              test,
              type.synthetic(),
              type.span()));
      type.fields().forEach(this::field);
      type.methods().forEach(this::method);
    }

    private void field(FieldDecl field) {
      context.add(
          new StructureFact.Field(
              field.id(),
              field.type().display(),
              element(field.type()).name(),
              names(field.modifiers()),
              List.copyOf(annotations.names(field.annotations(), type.id().module())),
              field.span()));
    }

    private void method(MethodDecl method) {
      String tokens = tokenHash(method);
      context.add(
          new StructureFact.Method(
              method.id(),
              method.kind().name(),
              names(method.modifiers()),
              List.copyOf(annotations.names(method.annotations(), type.id().module())),
              method.returnType().display(),
              tokens,
              DeclarationHash.of(method, tokens),
              CalledTypes.of(method),
              test,
              method.synthetic(),
              method.span()));
      for (ParameterDecl parameter : method.parameters()) {
        context.add(
            new StructureFact.Parameter(
                method.id(),
                parameter.index(),
                parameter.name(),
                parameter.type().display(),
                List.copyOf(annotations.names(parameter.annotations(), type.id().module()))));
      }
    }

    /** The join of both parsers: by offset of the name, else by signature. */
    private String tokenHash(MethodDecl method) {
      return syntax
          .file(method.span().file())
          .flatMap(
              file ->
                  file.elementAt(method.span().offset())
                      .filter(each -> each.kind().isExecutable())
                      .or(() -> bySignature(file, method)))
          .map(ElementSyntax::tokenHash)
          .orElse("");
    }

    private static java.util.Optional<ElementSyntax> bySignature(
        FileSyntax file, MethodDecl method) {
      return file.elements().stream()
          .filter(each -> each.kind().isExecutable())
          .filter(each -> each.name().equals(method.id().name()))
          .filter(each -> each.typeName().equals(method.id().type().binaryName()))
          .filter(each -> each.parameterTypes().equals(method.id().parameterTypes()))
          .findFirst();
    }

    private static TypeRef element(TypeRef type) {
      boolean wraps = type.dimensions() == 0 && type.arguments().size() == 1;
      return wraps ? type.arguments().get(0) : type;
    }

    private static List<String> names(Collection<Modifier> modifiers) {
      return modifiers.stream().sorted().map(Modifier::name).toList();
    }
  }
}
