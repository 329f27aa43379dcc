package dev.postern.extractor.logic;

import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.fact.LogicFact;
import dev.postern.extractor.model.id.FieldId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The code of one method, with where its variables are set and read. */
final class Code {
  private final MethodDecl method;
  private final Body body;
  private final Map<Integer, List<Integer>> definitions = new LinkedHashMap<>();
  private final BitSet read = new BitSet();

  Code(MethodDecl method, Body body) {
    this.method = method;
    this.body = body;
    List<Statement> statements = body.statements();
    for (int i = 0; i < statements.size(); i++) {
      int at = i;
      for (Variable variable : statements.get(i).assigned()) {
        definitions.computeIfAbsent(variable.index(), key -> new ArrayList<>()).add(at);
      }
      for (Operand operand : statements.get(i).operands()) {
        if (operand instanceof Variable variable) {
          read.set(variable.index());
        }
      }
    }
  }

  MethodDecl method() {
    return method;
  }

  List<Statement> statements() {
    return body.statements();
  }

  Body body() {
    return body;
  }

  /** Whether the value of the variable is read anywhere. */
  boolean isRead(Variable variable) {
    return read.get(variable.index());
  }

  /** Whether anything but an unused copy reads the value of the variable. */
  boolean isUsed(Variable variable) {
    return isRead(variable)
        && statements().stream()
            .filter(each -> each.operands().contains(variable))
            .anyMatch(
                each ->
                    !(each instanceof Statement.Copy copy)
                        || copy.target().equals(variable)
                        || isRead(copy.target()));
  }

  /** The one statement that sets the variable; none for parameters and where there are several. */
  Optional<Statement> definition(Operand operand) {
    if (!(operand instanceof Variable variable) || variable.parameter() >= 0) {
      return Optional.empty();
    }
    List<Integer> found = definitions.getOrDefault(variable.index(), List.of());
    return found.size() == 1 ? Optional.of(statements().get(found.get(0))) : Optional.empty();
  }

  /** All statements that set the variable. */
  List<Statement> definitions(Operand operand) {
    return operand instanceof Variable variable
        ? definitions.getOrDefault(variable.index(), List.of()).stream()
            .map(statements()::get)
            .toList()
        : List.of();
  }

  /** The text of a string constant, looked up through copies. */
  Optional<String> text(Operand operand) {
    Operand at = operand;
    for (int hops = 0; hops < 8; hops++) {
      if (at instanceof Constant constant) {
        return constant.asString();
      }
      Optional<Statement> definition = definition(at);
      if (definition.isEmpty() || !(definition.get() instanceof Statement.Copy copy)) {
        return Optional.empty();
      }
      at = copy.value();
    }
    return Optional.empty();
  }

  /** A step at a line. */
  LogicFact.Step step(int line, String text) {
    return new LogicFact.Step(SourceSpan.line(method.span().file(), line), text);
  }

  /** An observation with one place. */
  LogicFact.Observation observation(
      ObservationKind kind, int ordinal, String subject, String detail, int line) {
    return observation(kind, ordinal, subject, detail, List.of(), List.of(step(line, detail)));
  }

  LogicFact.Observation observation(
      ObservationKind kind,
      int ordinal,
      String subject,
      String detail,
      List<FieldId> fields,
      List<LogicFact.Step> steps) {
    return new LogicFact.Observation(
        method.id(), ordinal, kind.name(), subject, detail, fields, steps);
  }
}
