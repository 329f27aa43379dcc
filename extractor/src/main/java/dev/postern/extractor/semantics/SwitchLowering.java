package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.semantics.BodyBuilder.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spoon.reflect.code.CaseKind;
import spoon.reflect.code.CtAbstractSwitch;
import spoon.reflect.code.CtCase;
import spoon.reflect.code.CtCasePattern;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtPattern;
import spoon.reflect.code.CtSwitch;
import spoon.reflect.code.CtSwitchExpression;
import spoon.reflect.code.CtTypeAccess;
import spoon.reflect.code.CtVariableRead;

/**
 * Lowers switch statements and expressions. Cases that hold only constants and have no guard become
 * one {@link Statement.Switch}; otherwise the cases are tested one after the other.
 */
final class SwitchLowering {

  private final BodyContext body;

  SwitchLowering(BodyContext body) {
    this.body = body;
  }

  void statement(CtSwitch<?> statement) {
    Label end = new Label();
    List<String> names = statement.getLabel() == null ? List.of() : List.of(statement.getLabel());
    body.exits().push(new Exits.Target(names, end, null, true));
    Operand selector = body.expressions().value(statement.getSelector());
    cases(statement, selector, end, end, Spans.line(statement));
    body.exits().pop();
    body.code().place(end);
  }

  Operand expression(CtSwitchExpression<?, ?> expression) {
    int line = Spans.line(expression);
    Label end = new Label();
    Label nothing = new Label();
    Variable result = body.code().temporary(body.expressions().type(expression));
    Operand selector = body.expressions().value(expression.getSelector());
    body.exits().push(new Exits.Yield(result, end));
    cases(expression, selector, end, nothing, line);
    body.exits().pop();
    body.code().place(nothing);
    if (nothing.isUsed()) {
      body.code().emit(new Statement.Nop("no case matches", line));
      body.code().emit(new Statement.Throw(Constant.NULL, line));
    }
    body.code().place(end);
    return result;
  }

  private void cases(
      CtAbstractSwitch<?> choice, Operand selector, Label end, Label nothing, int line) {
    List<CtCase<?>> cases = new ArrayList<>(choice.getCases());
    body.scopes().enter();
    if (cases.stream().allMatch(SwitchLowering::isPlain)) {
      table(cases, selector, end, nothing, line);
    } else {
      sequence(cases, selector, end, nothing, line);
    }
    body.scopes().leave();
  }

  private static boolean isPlain(CtCase<?> option) {
    return option.getGuard() == null
        && option.getCaseExpressions().stream().noneMatch(SwitchLowering::isPattern);
  }

  private static boolean isPattern(CtExpression<?> label) {
    return label instanceof CtCasePattern || label instanceof CtPattern;
  }

  private static boolean isDefault(CtCase<?> option) {
    return option.getIncludesDefault() || option.getCaseExpressions().isEmpty();
  }

  private void table(List<CtCase<?>> cases, Operand selector, Label end, Label nothing, int line) {
    List<Label> bodies = cases.stream().map(option -> new Label()).toList();
    List<BodyBuilder.Option> options = new ArrayList<>();
    Label otherwise = nothing;
    for (int i = 0; i < cases.size(); i++) {
      List<Constant> labels = labels(cases.get(i), selector);
      if (!labels.isEmpty()) {
        options.add(new BodyBuilder.Option(labels, bodies.get(i)));
      }
      if (isDefault(cases.get(i))) {
        otherwise = bodies.get(i);
      }
    }
    body.code().choose(selector, options, otherwise, line);
    for (int i = 0; i < cases.size(); i++) {
      body.code().place(bodies.get(i));
      statements(cases.get(i), end);
    }
    body.code().jump(end, line);
  }

  private void sequence(
      List<CtCase<?>> cases, Operand selector, Label end, Label nothing, int line) {
    Label otherwise = nothing;
    Label tests = new Label();
    body.code().jump(tests, line);
    for (CtCase<?> option : cases) {
      // Code before this point falls through into the body, past the tests.
      Label chosen = new Label();
      Label next = new Label();
      body.code().jump(chosen, line);
      body.code().place(tests);
      test(option, selector, chosen, next);
      body.code().place(chosen);
      if (isDefault(option)) {
        Label start = new Label();
        body.code().placeTarget(start);
        otherwise = start;
      }
      statements(option, end);
      tests = next;
    }
    body.code().jump(end, line);
    body.code().place(tests);
    body.code().jump(otherwise, line);
  }

  /** Jumps to the body when the case matches, otherwise to the next tests. */
  private void test(CtCase<?> option, Operand selector, Label chosen, Label next) {
    int line = Spans.line(option);
    List<Constant> labels = labels(option, selector);
    Label matched = new Label();
    Label patterns = new Label();
    if (labels.isEmpty()) {
      body.code().jump(patterns, line);
    } else {
      body.code()
          .choose(selector, List.of(new BodyBuilder.Option(labels, matched)), patterns, line);
    }
    body.code().place(patterns);
    for (CtExpression<?> label : option.getCaseExpressions()) {
      if (isPattern(label)) {
        Label failed = new Label();
        body.patterns().match(label, selector, failed);
        body.code().jump(matched, line);
        body.code().place(failed);
      }
    }
    body.code().jump(next, line);
    body.code().place(matched);
    if (option.getGuard() == null) {
      body.code().jump(chosen, line);
    } else {
      body.conditions().jump(option.getGuard(), chosen, next);
    }
  }

  private void statements(CtCase<?> option, Label end) {
    option.getStatements().forEach(body.statements()::statement);
    if (option.getCaseKind() == CaseKind.ARROW) {
      body.code().jump(end, Spans.endLine(option));
    }
  }

  private List<Constant> labels(CtCase<?> option, Operand selector) {
    List<Constant> labels = new ArrayList<>();
    for (CtExpression<?> label : option.getCaseExpressions()) {
      if (isPattern(label)) {
        continue;
      }
      Optional<Constant> folded = body.type().folder().fold(label);
      if (folded.isPresent()) {
        labels.add(folded.get());
      } else if (label instanceof CtVariableRead<?> read && read.getVariable() != null) {
        labels.add(Constants.enumConstant(selector.type(), read.getVariable().getSimpleName()));
      } else if (label instanceof CtTypeAccess<?> name && name.getAccessedType() != null) {
        labels.add(Constants.enumConstant(selector.type(), name.getAccessedType().getSimpleName()));
      }
    }
    return labels;
  }
}
