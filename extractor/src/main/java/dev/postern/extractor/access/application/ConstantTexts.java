package dev.postern.extractor.access.application;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Operator;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts that an operand of a body certainly stands for: constants, final fields, arrays of
 * them, their concatenation and names of enum constants; nothing as soon as any part is not known.
 */
public final class ConstantTexts {

  private static final int MAX_DEPTH = 8;

  private final ProgramModel program;
  private final Body body;

  public ConstantTexts(ProgramModel program, Body body) {
    this.program = program;
    this.body = body;
  }

  /** All texts, of all arguments. */
  public Optional<List<String>> of(List<Operand> operands) {
    List<String> all = new ArrayList<>();
    for (Operand each : operands) {
      Optional<List<String>> some = of(each, 0);
      if (some.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(some.get());
    }
    return Optional.of(all);
  }

  private Optional<List<String>> of(Operand operand, int depth) {
    if (operand instanceof Constant constant) {
      return constant.asString().or(constant::asEnum).map(List::of);
    }
    List<Statement> definitions = definitions((Variable) operand);
    if (definitions.isEmpty() || depth > MAX_DEPTH) {
      return Optional.empty();
    }
    List<String> all = new ArrayList<>();
    for (Statement each : definitions) {
      Optional<List<String>> some = defined(each, depth + 1);
      if (some.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(some.get());
    }
    return Optional.of(all);
  }

  private List<Statement> definitions(Variable variable) {
    return variable.parameter() >= 0 ? List.of() : body.definitions(variable);
  }

  private Optional<List<String>> defined(Statement statement, int depth) {
    if (statement instanceof Statement.Copy copy) {
      return of(copy.value(), depth);
    }
    if (statement instanceof Statement.NewArray array) {
      boolean stored =
          body.statements().stream()
              .anyMatch(
                  each ->
                      each instanceof Statement.StoreArray store
                          && store.array().equals(array.target()));
      return stored ? Optional.empty() : of(array.elements());
    }
    if (statement instanceof Statement.LoadField load) {
      return field(load.field());
    }
    if (statement instanceof Statement.Binary binary && binary.operator() == Operator.CONCAT) {
      Optional<String> left = single(of(binary.left(), depth));
      Optional<String> right = single(of(binary.right(), depth));
      return left.flatMap(l -> right.map(r -> List.of(l + r)));
    }
    boolean name =
        statement instanceof Statement.Call call
            && call.callee().name().matches("name|toString")
            && call.arguments().isEmpty();
    return name
        ? ((Statement.Call) statement).object().flatMap(o -> of(o, depth))
        : Optional.empty();
  }

  private static Optional<String> single(Optional<List<String>> texts) {
    return texts.filter(all -> all.size() == 1).map(all -> all.get(0));
  }

  private Optional<List<String>> field(FieldRef reference) {
    Optional<FieldDecl> declared =
        reference
            .target()
            .flatMap(id -> program.type(id.type()))
            .or(() -> program.type(reference.declaringType().name(), new ModuleId(".")))
            .flatMap(type -> type.field(reference.name()));
    if (declared.map(FieldDecl::enumConstant).orElse(false)) {
      return Optional.of(List.of(reference.name()));
    }
    return declared
        .filter(field -> field.modifiers().contains(Modifier.FINAL))
        .flatMap(FieldDecl::constant)
        .flatMap(Constant::asString)
        .map(List::of);
  }
}
