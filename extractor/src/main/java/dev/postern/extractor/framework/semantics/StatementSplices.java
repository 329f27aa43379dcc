package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What MyBatis puts into statements unchanged: {@code ${…}} in mapper files and annotations. */
public final class StatementSplices {

  private static final Pattern SPLICE = Pattern.compile("\\$\\{\\s*([\\w.]+)[^}]*}");

  /**
   * A splice.
   *
   * @param parameter index of the mapper method's parameter that holds the text
   * @param fields the way from there to the text
   * @param type declared for the text; unknown when a field on the way is not of the repository
   * @param where the place of the statement, for people
   */
  public record Splice(int parameter, List<String> fields, TypeRef type, String where) {
    public Splice {
      fields = List.copyOf(fields);
    }
  }

  private final ProgramModel program;
  private final MyBatisStatements statements;
  private final AnnotationIndex annotations;

  public StatementSplices(
      FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.program = input.program();
    this.statements = new MyBatisStatements(input, vocabulary, annotations);
    this.annotations = annotations;
  }

  /** The splices of a mapper method, in the order of the statement. */
  public List<Splice> of(MethodDecl method) {
    Optional<MyBatisStatements.MappedStatement> statement = statements.of(method);
    if (statement.isEmpty()) {
      return List.of();
    }
    List<Splice> found = new ArrayList<>();
    Matcher matcher = SPLICE.matcher(statement.get().text());
    while (matcher.find()) {
      List<String> names = Arrays.asList(matcher.group(1).split("\\.", -1));
      splice(method, names, statement.get().evidence().span().place()).ifPresent(found::add);
    }
    return found.stream().distinct().toList();
  }

  private Splice splice(MethodDecl method, int parameter, List<String> fields, String where) {
    TypeRef type = method.parameters().get(parameter).type();
    for (String name : fields) {
      type =
          program.type(type.name(), method.id().type().module()).stream()
              .flatMap(owner -> program.lineage(owner).stream())
              .flatMap(owner -> owner.field(name).stream())
              .map(FieldDecl::type)
              .findFirst()
              .orElse(TypeRef.UNKNOWN);
    }
    return new Splice(parameter, fields, type, where);
  }

  private Optional<Splice> splice(MethodDecl method, List<String> names, String where) {
    String first = names.get(0);
    List<ParameterDecl> parameters = method.parameters();
    for (ParameterDecl parameter : parameters) {
      boolean meant =
          named(method, parameter).map(first::equals).orElse(parameter.name().equals(first))
              || first.equals("param" + (parameter.index() + 1));
      if (meant) {
        return Optional.of(
            splice(method, parameter.index(), names.subList(1, names.size()), where));
      }
    }
    boolean only = parameters.size() == 1 && named(method, parameters.get(0)).isEmpty();
    if (!only) {
      return Optional.empty();
    }
    boolean text = parameters.get(0).type().is("java.lang.String");
    return Optional.of(splice(method, 0, text ? List.of() : names, where));
  }

  private Optional<String> named(MethodDecl method, ParameterDecl parameter) {
    return annotations.onParameter(method, parameter.index()).stream()
        .filter(found -> found.name().equals("org.apache.ibatis.annotations.Param"))
        .findFirst()
        .flatMap(found -> found.string("value"));
  }
}
