package dev.postern.extractor.flow.analysis;

import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.flow.summary.Engine;
import dev.postern.extractor.flow.summary.Misuse;
import dev.postern.extractor.flow.taint.FlowModels;
import dev.postern.extractor.flow.taint.FlowRow;
import dev.postern.extractor.flow.taint.SinkKind;
import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.StatementKind;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Code that switches the verification of certificates and host names off: verifiers that always
 * agree, trust managers that look at nothing, and constants of libraries that mean the same.
 */
public final class TrustChecks {

  private static final Set<String> VERIFIERS =
      Set.of(
          "javax.net.ssl.HostnameVerifier",
          "org.apache.http.conn.ssl.X509HostnameVerifier",
          "org.apache.http.conn.ssl.TrustStrategy",
          "org.apache.http.ssl.TrustStrategy",
          "org.apache.hc.core5.ssl.TrustStrategy");
  private static final Set<String> AGREES = Set.of("verify", "isTrusted");
  private static final Set<String> MANAGERS =
      Set.of("javax.net.ssl.X509TrustManager", "javax.net.ssl.X509ExtendedTrustManager");

  private final ProgramModel program;
  private final Engine engine;
  private final FlowModels models;

  public TrustChecks(ProgramModel program, Engine engine, FlowModels models) {
    this.program = program;
    this.engine = engine;
    this.models = models;
  }

  /** What is wrong in the types, in their order. */
  public List<Misuse> of(Collection<TypeDecl> types) {
    List<Misuse> found = new ArrayList<>();
    for (TypeDecl type : types) {
      Set<String> parents = program.superNames(type);
      for (MethodDecl method : type.methods()) {
        method.body().ifPresent(body -> of(parents, method, body, found));
      }
    }
    return found;
  }

  private void of(Set<String> parents, MethodDecl method, Body body, List<Misuse> found) {
    if (parents.stream().anyMatch(VERIFIERS::contains)
        && AGREES.contains(method.name())
        && agrees(method)) {
      found.add(misuse(method, 0, method.span().startLine(), method.name(), "always agrees"));
    }
    if (parents.stream().anyMatch(MANAGERS::contains)
        && method.name().equals("checkServerTrusted")
        && method.parameters().size() == 2
        && idle(body)) {
      found.add(misuse(method, 0, method.span().startLine(), method.name(), "looks at nothing"));
    }
    int position = 0;
    for (Statement statement : body.statements()) {
      position++;
      int ordinal = 10_000 + position;
      if (statement instanceof Statement.Closure closure
          && VERIFIERS.contains(closure.type().name())
          && program.method(closure.body()).filter(this::agrees).isPresent()) {
        found.add(
            misuse(
                method,
                ordinal,
                closure.line(),
                closure.type().simpleName(),
                "a function that always agrees"));
      }
      constant(statement).ifPresent(row -> found.add(use(method, ordinal, statement, row)));
    }
  }

  /** A constant of a library that is wrong wherever it is used. */
  private Optional<FlowRow> constant(Statement statement) {
    return statement instanceof Statement.LoadField load && load.field().isStatic()
        ? models.rows(load.field().declaringType().name(), load.field().name()).stream()
            .filter(row -> row.section() == FlowRow.Section.MISUSE)
            .findFirst()
        : Optional.empty();
  }

  private static Misuse use(MethodDecl method, int ordinal, Statement statement, FlowRow row) {
    Statement.LoadField load = (Statement.LoadField) statement;
    String name = load.field().declaringType().simpleName() + "." + load.field().name();
    return new Misuse(
        row.kinds().get(0), method.id(), ordinal, load.line(), name, "verifies nothing");
  }

  private boolean agrees(MethodDecl method) {
    if (method.body().isEmpty()) {
      return false;
    }
    Value result = engine.summary(method).result();
    return result.single().filter(Boolean.TRUE::equals).isPresent();
  }

  /** Code that neither calls nor throws decides nothing. */
  private static boolean idle(Body body) {
    return body.statements().stream()
        .map(Statement::kind)
        .noneMatch(kind -> kind == StatementKind.CALL || kind == StatementKind.THROW);
  }

  private static Misuse misuse(
      MethodDecl method, int ordinal, int line, String name, String detail) {
    return new Misuse(SinkKind.TLS_OFF, method.id(), ordinal, line, name, detail);
  }
}
