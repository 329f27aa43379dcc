package dev.postern.extractor.semantics;

import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoon.reflect.declaration.CtElement;

/** One body being lowered, with the translators for each family of constructs. */
final class BodyContext {

  private final TypeContext type;
  private final String member;
  private final BodyBuilder code = new BodyBuilder();
  private final Scopes scopes = new Scopes();
  private final Exits exits = new Exits();
  private final Translators translators;
  private @Nullable Variable self;

  private record Translators(
      Receivers receivers,
      FieldLowering fields,
      ExpressionLowering expressions,
      OperatorLowering operators,
      AssignmentLowering assignments,
      ConditionLowering conditions,
      PatternLowering patterns,
      CallLowering calls,
      CreationLowering creations,
      LambdaLowering lambdas,
      StatementLowering statements,
      LoopLowering loops,
      SwitchLowering switches,
      TryLowering tries) {}

  /**
   * A body.
   *
   * @param member the name of the method, for naming lambdas inside it
   */
  BodyContext(TypeContext type, String member) {
    this.type = type;
    this.member = member;
    this.translators =
        new Translators(
            new Receivers(this),
            new FieldLowering(this),
            new ExpressionLowering(this),
            new OperatorLowering(this),
            new AssignmentLowering(this),
            new ConditionLowering(this),
            new PatternLowering(this),
            new CallLowering(this),
            new CreationLowering(this),
            new LambdaLowering(this),
            new StatementLowering(this),
            new LoopLowering(this),
            new SwitchLowering(this),
            new TryLowering(this));
  }

  TypeContext type() {
    return type;
  }

  String member() {
    return member;
  }

  BodyBuilder code() {
    return code;
  }

  Scopes scopes() {
    return scopes;
  }

  Exits exits() {
    return exits;
  }

  UnitTypes unit() {
    return type.unit();
  }

  void bindThis(Variable variable) {
    self = variable;
  }

  /** The receiver of the body; empty in static code. */
  Optional<Variable> self() {
    return Optional.ofNullable(self);
  }

  Receivers receivers() {
    return translators.receivers();
  }

  FieldLowering fields() {
    return translators.fields();
  }

  ExpressionLowering expressions() {
    return translators.expressions();
  }

  OperatorLowering operators() {
    return translators.operators();
  }

  AssignmentLowering assignments() {
    return translators.assignments();
  }

  ConditionLowering conditions() {
    return translators.conditions();
  }

  PatternLowering patterns() {
    return translators.patterns();
  }

  CallLowering calls() {
    return translators.calls();
  }

  CreationLowering creations() {
    return translators.creations();
  }

  LambdaLowering lambdas() {
    return translators.lambdas();
  }

  StatementLowering statements() {
    return translators.statements();
  }

  LoopLowering loops() {
    return translators.loops();
  }

  SwitchLowering switches() {
    return translators.switches();
  }

  TryLowering tries() {
    return translators.tries();
  }

  /** Copies a value to a fresh temporary. */
  Variable copy(Operand value, TypeRef resultType, int line) {
    Variable target = code.temporary(resultType);
    code.emit(new Statement.Copy(target, value, line));
    return target;
  }

  /** Keeps a construct as an opaque operation that yields a value. */
  Variable opaque(String construct, List<Operand> reads, TypeRef resultType, CtElement at) {
    Variable target = code.temporary(resultType);
    opaque(construct, reads, List.of(target), at);
    return target;
  }

  void opaque(String construct, List<Operand> reads, List<Variable> writes, CtElement at) {
    int line = Spans.line(at);
    code.emit(new Statement.Opaque(construct, reads, writes, line));
    BuiltModel.ModelFile file = type.source().file(type.type());
    String path = file == null ? "" : file.source().path();
    type.log().opaque(construct, SourceSpan.line(path, line));
  }
}
