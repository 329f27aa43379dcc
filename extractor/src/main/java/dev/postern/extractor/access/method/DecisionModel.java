package dev.postern.extractor.access.method;

import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.code.CallKind;
import java.util.Optional;

/** Spring Security's decision objects, as the truth value they carry. */
final class DecisionModel implements LibraryModel {

  @Override
  public Optional<Value> call(Invocation call) {
    boolean made =
        call.kind() == CallKind.CONSTRUCTOR
            && call.owner().matches("(Authority)?AuthorizationDecision")
            && !call.arguments().isEmpty();
    return made ? Optional.of(call.argument(0)) : Optional.empty();
  }
}
