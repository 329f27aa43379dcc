package dev.postern.extractor.access.request;

import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.eval.Choices;
import dev.postern.extractor.access.eval.Initializers;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.expression.Authorities;
import dev.postern.extractor.access.path.Language;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells by experiment what checkpoints require of callers:
 *
 * <pre>
 *   stranger, forger ─ pass ──► nothing is required
 *                    ─ refused, and an ordinary member passes ──► a signed-in caller
 *                    ─ refused, and so is the member ──► what members were asked for
 *                    ─ depends on code that is not known ──► nothing is said
 * </pre>
 */
public final class RequestGuards {

  /** The application in one variant. */
  public record Setting(
      ProgramModel program,
      ProtectedApplication application,
      ConfigurationView configuration,
      Authorities authorities) {}

  /**
   * What a checkpoint requires.
   *
   * @param formula who passes; empty when it is not known
   * @param refusals where the code refuses strangers
   */
  public record Reading(Optional<Formula> formula, List<Evidence> refusals) {
    public Reading {
      refusals = List.copyOf(refusals);
    }
  }

  private static final int MAX_RUNS = 128;

  private final Setting setting;
  private final IdentityCalls rows = new IdentityCalls();
  private final Keepers keepers;
  private final boolean firewall;
  private final Initializers initializers = Initializers.settled();
  private final Map<Key, Reading> independent = new LinkedHashMap<>();
  private final Map<RoutedKey, Reading> routed = new LinkedHashMap<>();

  /** A checkpoint that looks at no more of the request's way than its verb. */
  private record Key(Checkpoint checkpoint, String verb) {}

  /** A checkpoint that looks at path or handler; languages are told apart by identity. */
  private record RoutedKey(
      Key key, MethodId handler, TypeId type, String framework, String path, Language targets) {
    static RoutedKey of(Key key, Exchange.Route route) {
      GuardedEndpoint endpoint = route.endpoint();
      return new RoutedKey(
          key,
          endpoint.handler().id(),
          endpoint.type().id(),
          endpoint.fact().framework(),
          endpoint.path(),
          route.targets());
    }
  }

  public RequestGuards(Setting setting) {
    this.setting = setting;
    this.keepers = new Keepers(setting.program(), setting.application());
    this.firewall = setting.application().hasSpringSecurity();
  }

  /** What the checkpoint requires of callers of a route. */
  public Reading read(Checkpoint checkpoint, Exchange.Route route) {
    Key key = new Key(checkpoint, route.verb());
    RoutedKey exact = RoutedKey.of(key, route);
    Reading known = independent.getOrDefault(key, routed.get(exact));
    if (known != null) {
      return known;
    }
    Trial trial = new Trial(checkpoint, route);
    Reading reading = trial.read();
    if (trial.routed) {
      routed.put(exact, reading);
    } else {
      independent.put(key, reading);
    }
    return reading;
  }

  /** Whether the handler looks at its caller itself; others require nothing. */
  public boolean looksAtTheCaller(GuardedEndpoint endpoint) {
    return new HandlerArguments(setting.program()).looksAtTheCaller(endpoint.handler());
  }

  /**
   * What a handler requires that looks at its caller itself. Only what is certain counts: where a
   * stranger may get on, or something else than the caller may be the reason, nothing is required.
   */
  public Reading readHandler(Exchange.Route route) {
    Checkpoint handler = Checkpoint.handler(route.endpoint().type());
    Trial trial = new Trial(handler, route);
    if (trial.outcome(Caller.STRANGER) != Outcome.REFUSED) {
      return new Reading(Optional.of(Formula.anyone()), List.of());
    }
    Formula formula =
        trial
            .members()
            .orElseGet(
                () ->
                    trial.outcome(Caller.member(Set.of())) == Outcome.OPEN
                        ? Formula.authenticated()
                        : Formula.anyone());
    return new Reading(Optional.of(formula), List.copyOf(trial.refusals));
  }

  /** The experiments with one checkpoint and one route. */
  private final class Trial {
    private final Checkpoint checkpoint;
    private final Exchange.Route route;
    private final Set<Evidence> refusals = new LinkedHashSet<>();
    private final List<Exchange.Asked> asked = new ArrayList<>();
    private final Set<String> looked = new LinkedHashSet<>();
    private boolean routed;

    Trial(Checkpoint checkpoint, Exchange.Route route) {
      this.checkpoint = checkpoint;
      this.route = route;
    }

    Reading read() {
      Outcome forged = outcome(Caller.FORGER);
      Outcome strange = forged == Outcome.PASSES ? forged : outcome(Caller.STRANGER);
      Outcome anonymous = forged.compareTo(strange) >= 0 ? forged : strange;
      Optional<Formula> formula =
          switch (anonymous) {
            case PASSES -> Optional.of(Formula.anyone());
            case OPEN -> Optional.empty();
            case REFUSED -> members();
          };
      return new Reading(formula, List.copyOf(refusals));
    }

    private Optional<Formula> members() {
      asked.clear();
      Outcome plain = outcome(Caller.member(Set.of()));
      if (plain == Outcome.PASSES || (plain == Outcome.OPEN && asked.isEmpty())) {
        return Optional.of(Formula.authenticated());
      }
      return plain == Outcome.REFUSED && !asked.isEmpty() ? special() : Optional.empty();
    }

    /** The authorities that let a member pass, one by one or all together. */
    private Optional<Formula> special() {
      Map<String, Boolean> names = new LinkedHashMap<>();
      asked.forEach(each -> each.names().forEach(name -> names.putIfAbsent(name, each.role())));
      List<Formula> sufficient = new ArrayList<>();
      List<Formula> all = new ArrayList<>();
      names.forEach(
          (name, role) -> {
            all.add(formula(name, role));
            if (outcome(Caller.member(Set.of(name))) == Outcome.PASSES) {
              sufficient.add(formula(name, role));
            }
          });
      if (!sufficient.isEmpty()) {
        return Optional.of(Formula.any(sufficient));
      }
      return outcome(Caller.member(names.keySet())) == Outcome.PASSES
          ? Optional.of(Formula.all(all))
          : Optional.empty();
    }

    private Formula formula(String name, boolean role) {
      return role ? setting.authorities().role(name) : setting.authorities().authority(name);
    }

    /** What filters keep for a member is what makes it one: it is presumed where that is enough. */
    private Outcome outcome(Caller caller) {
      looked.clear();
      Outcome alone =
          Outcome.of(Choices.explore(choices -> run(caller, choices, Set.of()), MAX_RUNS));
      Set<TypeDecl> feeders = keepers.feeders(looked);
      checkpoint.object().ifPresent(object -> feeders.remove(object.type()));
      boolean presumed = caller.isMember() && alone != Outcome.OPEN;
      return feeders.isEmpty() || presumed
          ? alone
          : Outcome.of(Choices.explore(choices -> run(caller, choices, feeders), MAX_RUNS));
    }

    /** Runs the checkpoint after the filters that keep what it looks for. */
    private Outcome run(Caller caller, Choices choices, Set<TypeDecl> feeders) {
      Exchange exchange = new Exchange(caller, route, keepers, firewall);
      for (TypeDecl feeder : feeders) {
        Checkpoint.of(setting.program(), new Value.Instance(feeder))
            .ifPresent(
                first ->
                    new CheckpointRun(setting, exchange, rows, initializers).run(first, choices));
        exchange.settle();
      }
      Outcome outcome =
          new CheckpointRun(setting, exchange, rows, initializers).run(checkpoint, choices);
      looked.addAll(exchange.looked());
      routed |= exchange.isRouted();
      asked.addAll(exchange.asked());
      if (!caller.isMember() && outcome == Outcome.REFUSED) {
        refusals.addAll(exchange.answers());
      }
      return outcome;
    }
  }
}
