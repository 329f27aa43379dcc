package dev.postern.extractor.logic;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.fact.LogicFact;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks whose answer is dropped. A method of the repository counts when its name asks, it answers
 * no somewhere, and neither it nor what it calls throws: then nothing happens when it says no.
 */
final class IgnoredChecks implements Detector {
  private static final int DEPTH = 2;
  private static final Pattern REFUSES =
      Pattern.compile("(?i)(throw|require|assert|reject|abort|refuse|sendError|fail|redirect).*");

  private final LogicVocabulary vocabulary;
  private final ProgramModel program;

  IgnoredChecks(LogicVocabulary vocabulary, ProgramModel program) {
    this.vocabulary = vocabulary;
    this.program = program;
  }

  @Override
  public List<LogicFact.Observation> observe(Code code) {
    List<LogicFact.Observation> found = new ArrayList<>();
    for (Statement statement : code.statements()) {
      if (statement instanceof Statement.Call call
          && call.target().filter(code::isUsed).isEmpty()
          && isCheck(call)) {
        String name = call.callee().declaringType().simpleName() + "." + call.callee().name();
        found.add(
            code.observation(
                ObservationKind.CHECK_IGNORED,
                found.size(),
                name,
                "the answer of " + name + " is not looked at",
                call.line()));
      }
    }
    return found;
  }

  private boolean isCheck(Statement.Call call) {
    if (vocabulary.isCheck(call.callee())) {
      return true;
    }
    if (!call.callee().returnType().name().equals("boolean")
        || !CheckNames.asks(call.callee().name())) {
      return false;
    }
    return call.callee()
        .target()
        .flatMap(program::method)
        .map(method -> saysNo(method) && !refuses(method, 0))
        .orElse(false);
  }

  private static boolean saysNo(MethodDecl method) {
    return method.body().stream()
        .flatMap(body -> body.statements().stream())
        .filter(Statement.Return.class::isInstance)
        .map(statement -> ((Statement.Return) statement).result())
        .flatMap(java.util.Optional::stream)
        .anyMatch(
            value -> !(value instanceof Constant constant) || !constant.asBoolean().orElse(true));
  }

  /** Whether it can do something about a no: throw, answer the request, write. */
  private boolean refuses(MethodDecl method, int depth) {
    Body body = method.body().orElse(null);
    if (body == null) {
      return true;
    }
    for (Statement statement : body.statements()) {
      if (statement instanceof Statement.Throw || statement instanceof Statement.StoreField) {
        return true;
      }
      if (statement instanceof Statement.Call call) {
        boolean known = call.callee().target().isPresent();
        if (REFUSES.matcher(call.callee().name()).matches()) {
          return true;
        }
        boolean unread =
            known
                && depth < DEPTH
                && call.callee()
                    .target()
                    .flatMap(program::method)
                    .filter(each -> each.body().isPresent())
                    .map(each -> refuses(each, depth + 1))
                    .orElse(false);
        if (unread) {
          return true;
        }
      }
    }
    return false;
  }
}
