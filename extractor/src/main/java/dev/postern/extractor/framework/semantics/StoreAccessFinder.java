package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.DataFact;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The reads, writes and deletes of stores, at the methods that make the calls: repositories, mapper
 * statements, entity managers, templates, and SQL handed to a driver.
 */
final class StoreAccessFinder {

  private static final String RELATIONAL = "relational";

  private final FrameworkInput input;
  private final CallRows rows;
  private final EntityModel entities;
  private final RepositoryModel repositories;
  private final MyBatisStatements statements;
  private final Stores stores;
  private final Set<DataFact.StoreAccess> found = new LinkedHashSet<>();

  StoreAccessFinder(
      FrameworkInput input,
      CallRows rows,
      EntityModel entities,
      RepositoryModel repositories,
      MyBatisStatements statements,
      Stores stores) {
    this.input = input;
    this.rows = rows;
    this.entities = entities;
    this.repositories = repositories;
    this.statements = statements;
    this.stores = stores;
  }

  /** All accesses, in the order of methods and calls. */
  List<DataFact.StoreAccess> find() {
    for (TypeDecl type : input.mainTypes()) {
      for (MethodDecl method : type.methods()) {
        if (method.body().isPresent()) {
          LocalValues values = new LocalValues(input.program(), method.body().get());
          method.body().get().calls().forEach(call -> read(type, method, call, values));
        }
      }
    }
    return List.copyOf(found);
  }

  private void read(TypeDecl type, MethodDecl method, Statement.Call call, LocalValues values) {
    Optional<MethodDecl> target = call.callee().target().flatMap(input.program()::method);
    Optional<MyBatisStatements.MappedStatement> mapped = target.flatMap(statements::of);
    if (mapped.isPresent()) {
      mapped(type, method, call, target.get(), mapped.get());
      return;
    }
    boolean runsOurCode = target.filter(m -> m.body().isPresent()).isPresent();
    TypeRef receiver = call.object().map(Operand::type).orElse(call.callee().declaringType());
    Optional<RepositoryModel.Repository> repository =
        repositories
            .of(receiver, type)
            .or(() -> repositories.of(call.callee().declaringType(), type));
    if (repository.isPresent() && !runsOurCode) {
      repository(type, method, call, target, repository.get());
      return;
    }
    for (RoleRow row : rows.of(call, type)) {
      switch (row.role()) {
        case "SQL" -> sql(type, method, call, values, row);
        case "STORE" -> store(type, method, call, values, row);
        default -> {}
      }
    }
  }

  private void repository(
      TypeDecl type,
      MethodDecl method,
      Statement.Call call,
      Optional<MethodDecl> target,
      RepositoryModel.Repository repository) {
    Optional<EntityInfo> entity =
        input
            .program()
            .type(repository.entity(), repository.type().id().module())
            .flatMap(found -> entities.of(found.id()));
    String idField = entity.map(e -> e.fact().idField()).orElse("");
    String name = call.callee().name();
    if (Set.of("getClass", "hashCode", "equals", "toString", "getBaseMapper").contains(name)) {
      return;
    }
    RepositoryModel.Operation operation = repositories.operation(name, target, idField);
    Evidence evidence = evidence(method, call, "repository-call");
    String container =
        entity.map(e -> e.fact().container()).orElseGet(() -> fallback(type, repository, evidence));
    found.add(
        new DataFact.StoreAccess(
            method.id(),
            container,
            operation.mode(),
            repository.entity(),
            operation.byId(),
            name,
            operation.certain() ? Confidence.CONFIRMED : Confidence.POSSIBLE,
            evidence));
  }

  private String fallback(TypeDecl type, RepositoryModel.Repository repository, Evidence evidence) {
    String family = repository.family().isEmpty() ? RELATIONAL : repository.family();
    String entity = repository.entity();
    String simple =
        entity.substring(Math.max(entity.lastIndexOf('.'), entity.lastIndexOf('$')) + 1);
    return simple.isEmpty()
        ? stores.store(type.id().module(), family, evidence)
        : stores.container(type.id().module(), family, EntityModel.snake(simple), evidence);
  }

  private void mapped(
      TypeDecl type,
      MethodDecl method,
      Statement.Call call,
      MethodDecl target,
      MyBatisStatements.MappedStatement statement) {
    boolean first = true;
    for (String table : statement.sql().tables()) {
      String mode = first ? statement.sql().mode() : "READ";
      boolean byId = first && byId(target, entities.named(table));
      add(type, method, call, table, mode, byId, Confidence.CONFIRMED, "mybatis-call");
      first = false;
    }
  }

  /** Whether a mapper method takes nothing but the identifier of the entity. */
  private static boolean byId(MethodDecl target, Optional<EntityInfo> entity) {
    if (target.parameters().size() != 1) {
      return false;
    }
    TypeRef type = target.parameters().get(0).type();
    String name = target.parameters().get(0).name();
    boolean simple =
        Set.of("Long", "long", "Integer", "int", "String", "UUID").contains(type.idSegment());
    return simple
        && (name.equals("id")
            || entity.filter(e -> name.equalsIgnoreCase(e.fact().idField())).isPresent());
  }

  private void sql(
      TypeDecl type, MethodDecl method, Statement.Call call, LocalValues values, RoleRow row) {
    int index = Integer.parseInt(row.attribute("argument"));
    if (index >= call.arguments().size()) {
      return;
    }
    Optional<String> text = values.pattern(call.arguments().get(index));
    Optional<SqlText> parsed = text.flatMap(SqlText::parse);
    if (parsed.isEmpty()) {
      return;
    }
    boolean whole = values.string(call.arguments().get(index)).isPresent();
    Confidence confidence = whole ? Confidence.CONFIRMED : Confidence.LIKELY;
    boolean first = true;
    for (String table : parsed.get().tables()) {
      String mode = first ? parsed.get().mode() : "READ";
      add(type, method, call, table, mode, false, confidence, "sql-text");
      first = false;
    }
  }

  private void store(
      TypeDecl type, MethodDecl method, Statement.Call call, LocalValues values, RoleRow row) {
    String family = row.attribute("technology");
    String mode = row.attribute("mode");
    Evidence evidence = evidence(method, call, "store-call");
    if (row.attribute("argument").isEmpty()) {
      String container =
          stores.container(type.id().module(), family, row.attribute("element"), evidence);
      found.add(
          new DataFact.StoreAccess(
              method.id(),
              container,
              mode,
              "",
              false,
              call.callee().name(),
              Confidence.LIKELY,
              evidence));
      return;
    }
    for (TypeDecl entity : subjects(type, call, values, row)) {
      Optional<EntityInfo> known = entities.of(entity.id());
      String table = EntityModel.snake(entity.id().simpleName());
      String container =
          known
              .map(e -> e.fact().container())
              .orElseGet(() -> stores.container(type.id().module(), family, table, evidence));
      boolean byId = row.attribute("element").equals("byId");
      found.add(
          new DataFact.StoreAccess(
              method.id(),
              container,
              mode,
              entity.name(),
              byId,
              call.callee().name(),
              Confidence.CONFIRMED,
              evidence));
    }
  }

  /** The types of the repository that the row's argument names or is. */
  private List<TypeDecl> subjects(
      TypeDecl from, Statement.Call call, LocalValues values, RoleRow row) {
    int index = Integer.parseInt(row.attribute("argument"));
    if (index >= call.arguments().size()) {
      return List.of();
    }
    Operand argument = call.arguments().get(index);
    List<TypeRef> types = new ArrayList<>(values.classes(argument));
    if (types.isEmpty()) {
      types.add(argument.type());
      types.addAll(argument.type().arguments());
    }
    List<TypeDecl> subjects = new ArrayList<>();
    for (TypeRef each : types) {
      input.program().type(each.name(), from.id().module()).ifPresent(subjects::add);
    }
    return subjects;
  }

  private void add(
      TypeDecl type,
      MethodDecl method,
      Statement.Call call,
      String name,
      String mode,
      boolean byId,
      Confidence confidence,
      String rule) {
    Evidence evidence = evidence(method, call, rule);
    Optional<EntityInfo> entity = entities.named(name);
    String container =
        entity
            .map(e -> e.fact().container())
            .orElseGet(() -> stores.container(type.id().module(), RELATIONAL, name, evidence));
    found.add(
        new DataFact.StoreAccess(
            method.id(),
            container,
            mode,
            entity.map(e -> e.type().name()).orElse(""),
            byId,
            call.callee().name(),
            confidence,
            evidence));
  }

  static Evidence evidence(MethodDecl method, Statement.Call call, String rule) {
    return new Evidence(
        SourceSpan.line(method.span().file(), call.line()),
        rule,
        call.callee().declaringType().simpleName() + "." + call.callee().name());
  }
}
