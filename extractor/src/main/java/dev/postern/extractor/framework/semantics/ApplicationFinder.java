package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the deployables of a repository: main classes that start a framework (with the child
 * contexts they build), servlet initializers, and what {@link WebDeployables} adds.
 */
final class ApplicationFinder {

  private static final String RUN = "APPLICATION_RUN";
  private static final String BUILDER = "org.springframework.boot.builder.SpringApplicationBuilder";

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;
  private final Programs programs;

  ApplicationFinder(FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
    this.programs = new Programs(input.program(), vocabulary);
  }

  List<ApplicationDraft> find() {
    List<ApplicationDraft> drafts = new ArrayList<>();
    for (TypeDecl type : input.mainTypes()) {
      if (hasMain(type)) {
        drafts.addAll(started(type));
      }
    }
    addAnnotated(drafts);
    addInitializers(drafts);
    new WebDeployables(input, vocabulary, annotations).addTo(drafts);
    return drafts;
  }

  private static boolean hasMain(TypeDecl type) {
    return type.methodsNamed("main").stream()
        .anyMatch(method -> method.isStatic() || type.kind() == TypeKind.CLASS);
  }

  /** The applications that the code of a type starts. */
  private List<ApplicationDraft> started(TypeDecl type) {
    Map<String, Set<TypeDecl>> byMode = new LinkedHashMap<>();
    String framework = "";
    int line = type.span().startLine();
    for (MethodDecl method : type.methods()) {
      if (method.body().isEmpty()) {
        continue;
      }
      LocalValues values = new LocalValues(input.program(), method.body().get());
      for (Statement.Call call : method.body().get().calls()) {
        Optional<RoleRow> row = runRow(call, type);
        boolean named =
            row.isPresent()
                && (call.callee().resolution() != Resolution.UNRESOLVED
                    || !row.get().subject().equals(BUILDER)
                    || !sources(call, values, type).isEmpty());
        if (row.isPresent() && named) {
          String technology = row.get().attribute("technology");
          if (framework.isEmpty() || technology.startsWith("spring")) {
            framework = technology;
            line = call.line();
          }
          byMode
              .computeIfAbsent(row.get().attribute("mode"), mode -> new LinkedHashSet<>())
              .addAll(sources(call, values, type));
        }
      }
    }
    if (framework.isEmpty()) {
      return List.of();
    }
    Evidence evidence =
        new Evidence(
            new dev.postern.extractor.model.SourceSpan(type.span().file(), line, line, -1),
            "application-main",
            type.id().simpleName() + " starts " + framework);
    return drafts(type, byMode, framework, evidence);
  }

  private List<ApplicationDraft> drafts(
      TypeDecl type, Map<String, Set<TypeDecl>> byMode, String framework, Evidence evidence) {
    ModuleId module = type.id().module();
    Set<TypeDecl> children = byMode.getOrDefault("CHILD", Set.of());
    Set<TypeDecl> shared = byMode.getOrDefault("PARENT", Set.of());
    Set<TypeDecl> own = byMode.getOrDefault("SOURCE", Set.of());
    if (children.isEmpty()) {
      List<TypeDecl> sources = new ArrayList<>(own);
      sources.addAll(shared);
      if (sources.isEmpty()) {
        sources.add(type);
      }
      return List.of(
          new ApplicationDraft(
              module,
              type.id().simpleName(),
              type.name(),
              framework,
              sources,
              !framework.startsWith("spring"),
              false,
              "",
              evidence));
    }
    List<ApplicationDraft> drafts = new ArrayList<>();
    for (TypeDecl child : children) {
      List<TypeDecl> sources = new ArrayList<>(List.of(child));
      sources.addAll(shared);
      sources.addAll(own);
      drafts.add(
          new ApplicationDraft(
              module,
              child.id().simpleName(),
              type.name(),
              framework,
              sources,
              false,
              false,
              "",
              evidence));
    }
    return drafts;
  }

  /** A call whose receiver is not known counts as one of the builder's when it names a class. */
  private Optional<RoleRow> runRow(Statement.Call call, TypeDecl from) {
    if (call.callee().resolution() != Resolution.UNRESOLVED) {
      return programs.start(call, from);
    }
    return vocabulary.calls(BUILDER, call.callee().name()).stream()
        .filter(row -> row.role().equals(RUN))
        .findFirst()
        .or(() -> programs.start(call, from));
  }

  private List<TypeDecl> sources(Statement.Call call, LocalValues values, TypeDecl starter) {
    List<TypeDecl> found = new ArrayList<>();
    for (Operand argument : call.arguments()) {
      for (TypeRef literal : values.classes(argument)) {
        input.program().type(literal.name(), starter.id().module()).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Annotated application classes whose main method is elsewhere or was not understood. */
  private void addAnnotated(List<ApplicationDraft> drafts) {
    for (TypeDecl type : input.mainTypes()) {
      for (RoleRow row : vocabulary.annotationsWithRole("APPLICATION")) {
        if (type.kind() != TypeKind.ANNOTATION
            && annotations.declared(type, row.subject()).isPresent()
            && !isSource(type, drafts)) {
          drafts.add(
              new ApplicationDraft(
                  type.id().module(),
                  type.id().simpleName(),
                  type.name(),
                  row.attribute("technology"),
                  List.of(type),
                  !row.attribute("technology").startsWith("spring"),
                  false,
                  "",
                  new Evidence(type.span(), "application-annotation", "@" + row.subject())));
        }
      }
    }
  }

  private void addInitializers(List<ApplicationDraft> drafts) {
    for (TypeDecl type : input.mainTypes()) {
      Optional<RoleRow> role = initializer(type);
      if (role.isEmpty() || type.modifiers().contains(Modifier.ABSTRACT)) {
        continue;
      }
      List<TypeDecl> sources = mentioned(type);
      boolean known =
          !sources.isEmpty() && sources.stream().allMatch(source -> isSource(source, drafts));
      if (!known && !isSource(type, drafts)) {
        drafts.add(
            new ApplicationDraft(
                type.id().module(),
                type.id().simpleName(),
                type.name(),
                role.get().attribute("technology"),
                sources.isEmpty() ? List.of(type) : sources,
                sources.isEmpty(),
                false,
                "",
                new Evidence(type.span(), "application-initializer", role.get().subject())));
      }
    }
  }

  private Optional<RoleRow> initializer(TypeDecl type) {
    if (type.kind() != TypeKind.CLASS) {
      return Optional.empty();
    }
    Set<String> parents = input.program().superNames(type);
    return vocabulary.typesWithRole("SERVLET_INITIALIZER").stream()
        .filter(row -> parents.contains(row.subject()))
        .findFirst();
  }

  /** Classes of the repository that the type's code names as class literals. */
  private List<TypeDecl> mentioned(TypeDecl type) {
    Set<TypeDecl> found = new LinkedHashSet<>();
    for (MethodDecl method : type.methods()) {
      method
          .body()
          .ifPresent(
              body -> {
                LocalValues values = new LocalValues(input.program(), body);
                for (Statement statement : body.statements()) {
                  operands(statement).stream()
                      .flatMap(operand -> values.classes(operand).stream())
                      .flatMap(
                          literal ->
                              input.program().type(literal.name(), type.id().module()).stream())
                      .forEach(found::add);
                }
              });
    }
    return List.copyOf(found);
  }

  private static List<Operand> operands(Statement statement) {
    if (statement instanceof Statement.Call call) {
      return call.arguments();
    }
    if (statement instanceof Statement.NewArray array) {
      return array.elements();
    }
    return List.of();
  }

  private static boolean isSource(TypeDecl type, List<ApplicationDraft> drafts) {
    return drafts.stream()
        .anyMatch(
            draft ->
                draft.mainClass().equals(type.name())
                    || draft.sources().stream().anyMatch(source -> source.id().equals(type.id())));
  }
}
