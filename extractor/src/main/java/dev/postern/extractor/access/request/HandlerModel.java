package dev.postern.extractor.access.request;

import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Stopped;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.code.CallKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What counts in a handler that looks at its caller itself: answers that refuse, and effects, after
 * which a refusal comes too late. What callers send is never taken for a proof here, and a log-in
 * is no refusal: handlers are also what makes callers known.
 */
final class HandlerModel implements LibraryModel {

  /** An answer that refuses the caller. */
  record Refusal(Evidence at) implements Value {}

  private static final Pattern EFFECT =
      Pattern.compile(
          "(save|insert|update|delete|remove|persist|merge|publish|send|upload|write|execute|create"
              + "|register|enqueue|submit|import|store)[A-Z]?.*");
  private static final Set<String> HOLDERS =
      Set.of(
          "HttpServletResponse",
          "ServletResponse",
          "HttpServletRequest",
          "ServletRequest",
          "HttpSession",
          "Map",
          "HashMap",
          "List",
          "ArrayList",
          "Set",
          "StringBuilder",
          "Cookie",
          "Response",
          "ResponseEntity",
          "URI",
          "UriComponentsBuilder",
          "UriBuilder",
          "Collection");
  private static final Pattern ANSWERS =
      Pattern.compile("ResponseEntity|Response|ServerResponse|HttpResponse|RestResponse");
  private static final Pattern LOGIN =
      Pattern.compile("(?i)(redirect:|forward:)?[\\w/.:-]*(log-?_?in|sign-?_?in)([/?;.].*)?");
  private static final Set<String> CODES = Set.of("401", "403");
  private static final Set<String> NAMES = Set.of("UNAUTHORIZED", "FORBIDDEN");

  private final Exchange exchange;
  private boolean refused;

  HandlerModel(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Whether the answer sends the caller away. */
  boolean refuses(Value answer) {
    if (answer instanceof Refusal refusal) {
      exchange.answers().add(refusal.at());
      return true;
    }
    return refused || Value.asText(answer).filter(LOGIN.asMatchPredicate()).isPresent();
  }

  @Override
  public Optional<Value> call(Invocation call) {
    Value receiver = call.receiver().orElse(Value.nothing());
    if (receiver instanceof Refusal) {
      return Optional.of(receiver);
    }
    if (receiver instanceof Parts.Response) {
      refused |= sendsAway(call);
      return Optional.empty();
    }
    if (call.owner().equals("Subject") || call.name().equals("login")) {
      return call.name().equals("login")
          ? Optional.of(new Value.Unknown("whether " + call.display() + " succeeds"))
          : Optional.empty();
    }
    if (ANSWERS.matcher(call.owner()).matches() && hasRefusingStatus(call.spread())) {
      return Optional.of(new Refusal(refusal(call)));
    }
    if (call.owner().matches("ModelAndView|RedirectView")
        && call.kind() == CallKind.CONSTRUCTOR
        && text(call, LOGIN)) {
      return Optional.of(new Refusal(refusal(call)));
    }
    if (isEffect(call)) {
      throw new Stopped(Stopped.Cause.DONE, "something is done for the caller");
    }
    return Optional.empty();
  }

  private static boolean isEffect(Invocation call) {
    boolean own =
        call.callee()
            .target()
            .flatMap(call.interpreter().program()::method)
            .flatMap(method -> method.body())
            .isPresent();
    return !own
        && call.kind() == CallKind.VIRTUAL
        && !HOLDERS.contains(call.owner())
        && EFFECT.matcher(call.name()).matches();
  }

  private boolean sendsAway(Invocation call) {
    boolean away =
        switch (call.name()) {
          case "sendError", "setStatus" -> hasRefusingStatus(call.arguments());
          case "sendRedirect" -> text(call, LOGIN);
          default -> false;
        };
    if (away) {
      exchange.answers().add(refusal(call));
    }
    return away;
  }

  private static boolean text(Invocation call, Pattern wanted) {
    return Value.asText(call.argument(0)).filter(wanted.asMatchPredicate()).isPresent();
  }

  private static boolean hasRefusingStatus(List<Value> arguments) {
    return arguments.stream()
        .anyMatch(
            each ->
                Value.asEnum(each).filter(NAMES::contains).isPresent()
                    || (each instanceof Value.Plain plain
                        && CODES.contains(String.valueOf(plain.constant().value()))));
  }

  private static Evidence refusal(Invocation call) {
    return new Evidence(call.at().span(), "refusal", "the caller is sent away here");
  }
}
