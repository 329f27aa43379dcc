package dev.postern.extractor.logic;

import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.fact.LogicFact;
import java.util.List;

/**
 * A parameter that collects the errors of validation and that the method never touches. With such a
 * parameter Spring MVC calls the method although validation failed (Spring Framework reference,
 * "Validation" of controller methods).
 */
final class IgnoredValidation implements Detector {
  private final LogicVocabulary vocabulary;

  IgnoredValidation(LogicVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public List<LogicFact.Observation> observe(Code code) {
    List<ParameterDecl> parameters = code.method().parameters();
    for (int i = 1; i < parameters.size(); i++) {
      if (vocabulary.isValidationResult(parameters.get(i).type().name())
          && isValidated(parameters.get(i - 1))
          && !isTouched(code, i)) {
        String name = parameters.get(i - 1).name();
        return List.of(
            code.observation(
                ObservationKind.VALIDATION_IGNORED,
                0,
                name,
                "errors found in " + name + " are collected and never asked for",
                code.method().span().startLine()));
      }
    }
    return List.of();
  }

  private static boolean isValidated(ParameterDecl parameter) {
    return parameter.annotations().stream()
        .map(use -> use.type().simpleName())
        .anyMatch(name -> name.equals("Valid") || name.equals("Validated"));
  }

  private static boolean isTouched(Code code, int parameter) {
    for (Statement statement : code.statements()) {
      for (Operand operand : statement.operands()) {
        if (operand instanceof Variable variable && variable.parameter() == parameter) {
          return true;
        }
      }
    }
    return false;
  }
}
