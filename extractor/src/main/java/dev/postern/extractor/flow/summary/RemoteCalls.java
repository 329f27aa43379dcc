package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.Marks;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.flow.summary.Bridges.Remote;
import dev.postern.extractor.model.decl.MethodDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Requests to endpoints of the repository itself: their handlers run with what is sent. */
final class RemoteCalls {

  private static final Set<String> TEMPLATES =
      Set.of(
          "org.springframework.web.client.RestTemplate",
          "org.springframework.web.client.RestOperations");

  private static final Map<String, String> VERBS =
      Map.ofEntries(
          Map.entry("getForObject", "GET"),
          Map.entry("getForEntity", "GET"),
          Map.entry("postForObject", "POST"),
          Map.entry("postForEntity", "POST"),
          Map.entry("postForLocation", "POST"),
          Map.entry("put", "PUT"),
          Map.entry("patchForObject", "PATCH"),
          Map.entry("delete", "DELETE"));

  private static final int BODY = -2;

  private final Frame frame;

  RemoteCalls(Frame frame) {
    this.frame = frame;
  }

  /** What the handlers answer, when the call is such a request. */
  Optional<Value> apply(State state, CallSite site) {
    Bridges bridges = frame.engine().bridges();
    List<Remote> remotes = site.call().callee().target().map(bridges::remotes).orElse(List.of());
    if (remotes.isEmpty() && TEMPLATES.contains(site.call().callee().declaringType().name())) {
      remotes = template(bridges, site);
    }
    Value answer = Value.NONE;
    State before = state.copy();
    boolean answered = false;
    for (Remote remote : remotes) {
      Optional<MethodDecl> handler =
          frame.engine().program().method(remote.handler()).filter(m -> m.body().isPresent());
      if (handler.isPresent()) {
        CallTransfer.Target target =
            new CallTransfer.Target(
                handler.get(), Value.UNKNOWN, arguments(before, site, remote, handler.get()));
        State after = before.copy();
        Optional<Value> result = new Application(frame, site, target, before).apply(after);
        if (result.isPresent()) {
          answered = true;
          answer = answer.join(Value.unknown(frame.memory().deep(after, result.get())));
          state.join(after, variable -> true);
        }
      }
    }
    return answered ? Optional.of(answer) : Optional.empty();
  }

  private List<Remote> template(Bridges bridges, CallSite site) {
    String verb = VERBS.getOrDefault(site.name(), "");
    if (site.name().equals("exchange")) {
      verb = verb(site.argument(1));
    }
    if (verb.isEmpty() || site.arguments().isEmpty()) {
      return List.of();
    }
    String address =
        site.argument(0)
            .text()
            .or(() -> frame.locals().pattern(site.call().arguments().get(0)))
            .orElse("");
    return bridges.remote(verb, address).stream().toList();
  }

  /** A verb as an enumeration or a class with constants names it. */
  private static String verb(Value method) {
    return method
        .single()
        .map(Atom::text)
        .or(() -> method.locations().stream().map(Paths::field).findFirst())
        .orElse("");
  }

  private List<Value> arguments(State state, CallSite site, Remote remote, MethodDecl handler) {
    List<Value> given = new ArrayList<>();
    for (int i = 0; i < handler.parameters().size(); i++) {
      Integer from = remote.arguments().get(i);
      if (from == null) {
        given.add(Value.UNKNOWN);
      } else if (from >= 0) {
        given.add(site.argument(from));
      } else {
        given.add(sent(state, site, from));
      }
    }
    return given;
  }

  private boolean plain(State state, Value body) {
    return !body.locations().isEmpty()
        && body.locations().stream()
            .allMatch(each -> frame.memory().cell(state, each).kind() != Cell.Kind.LIBRARY);
  }

  /** The body of a request, or all that its address is made of. */
  private Value sent(State state, CallSite site, int from) {
    boolean exchange = site.name().equals("exchange");
    int body = exchange ? 2 : 1;
    if (from == BODY && plain(state, site.argument(body))) {
      return site.argument(body);
    }
    if (from == BODY) {
      return Value.unknown(frame.memory().deep(state, site.argument(body)));
    }
    Marks marks = Marks.none();
    for (int i = 0; i < site.arguments().size(); i++) {
      boolean address = i == 0 || i > body;
      if (address) {
        marks = marks.plus(frame.memory().deep(state, site.argument(i)));
      }
    }
    return Value.unknown(marks);
  }
}
