package dev.postern.extractor.access.request;

import dev.postern.extractor.access.application.ApplicationSurroundings;
import dev.postern.extractor.access.application.ConfigurationModel;
import dev.postern.extractor.access.application.ReflectionModel;
import dev.postern.extractor.access.eval.Choices;
import dev.postern.extractor.access.eval.Initializers;
import dev.postern.extractor.access.eval.Interpreter;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.StandardModels;
import dev.postern.extractor.access.eval.Stopped;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of a checkpoint with one exchange. */
final class CheckpointRun implements ApplicationSurroundings.LibraryValues {

  private final RequestGuards.Setting setting;
  private final Exchange exchange;
  private final IdentityCalls rows;
  private final Initializers initializers;
  private final HandlerModel handling;

  CheckpointRun(
      RequestGuards.Setting setting,
      Exchange exchange,
      IdentityCalls rows,
      Initializers initializers) {
    this.setting = setting;
    this.exchange = exchange;
    this.rows = rows;
    this.initializers = initializers;
    this.handling = new HandlerModel(exchange);
  }

  /** Sends the request to the checkpoint. */
  Outcome run(Checkpoint checkpoint, Choices choices) {
    ProgramModel program = setting.program();
    ConfigurationModel environment = new ConfigurationModel(setting.configuration());
    ApplicationSurroundings surroundings =
        new ApplicationSurroundings(
            program,
            setting.application(),
            setting.configuration(),
            List.of(this, environment),
            initializers);
    List<LibraryModel> models = models(environment);
    if (checkpoint.form() == Checkpoint.Form.HANDLER) {
      models.add(0, handling);
      exchange.arrive();
    }
    Interpreter interpreter = new Interpreter(program, surroundings, models, choices);
    try {
      Optional<Value.Instance> given = checkpoint.object();
      if (given.isEmpty()) {
        return function(checkpoint, interpreter);
      }
      Value.Instance self = surroundings.instance(given.get().type());
      self.fields().putAll(given.get().fields());
      return outcome(checkpoint, interpreter, self);
    } catch (Stopped stopped) {
      return switch (stopped.reason()) {
        case DONE -> Outcome.PASSES;
        case THROWN -> {
          stopped.place().ifPresent(this::refusedAt);
          yield Outcome.REFUSED;
        }
        case BUDGET -> Outcome.OPEN;
      };
    } catch (IllegalArgumentException | IndexOutOfBoundsException | ClassCastException odd) {
      return Outcome.OPEN;
    }
  }

  private void refusedAt(Evidence at) {
    exchange.answers().add(new Evidence(at.span(), "refusal", "the request is refused here"));
  }

  private List<LibraryModel> models(ConfigurationModel environment) {
    List<LibraryModel> all =
        new ArrayList<>(
            List.of(
                new CheckModel(exchange, rows),
                new RequestModel(exchange),
                new RouteModel(exchange),
                new PathModel(exchange),
                new SentModel(),
                new IdentityModel(exchange),
                new RoutedReflection(setting.program(), exchange),
                environment));
    all.addAll(StandardModels.all());
    all.add(0, new ReactiveModel(exchange, all));
    return all;
  }

  /** Reflection on the handler, which makes the outcome depend on the endpoint. */
  private record RoutedReflection(ReflectionModel model, Exchange exchange)
      implements LibraryModel {
    RoutedReflection(ProgramModel program, Exchange exchange) {
      this(new ReflectionModel(program), exchange);
    }

    @Override
    public Optional<Value> call(dev.postern.extractor.access.eval.Invocation call) {
      Optional<Value> known = model.call(call);
      known.ifPresent(value -> exchange.route());
      boolean flag =
          call.receiver().filter(ReflectionModel.Present.class::isInstance).isPresent()
              && known.flatMap(Value::asBoolean).orElse(false);
      if (flag) {
        exchange.flagged(call.name());
      }
      return known;
    }
  }

  /** Handlers marked to be ignored pass without a check. */
  private Outcome routes(Value function, Interpreter run) {
    exchange.route();
    boolean ignored =
        java.util.stream.Stream.concat(
                exchange.handler().handler().annotations().stream(),
                exchange.handler().type().annotations().stream())
            .anyMatch(use -> use.type().simpleName().equals("SaIgnore"));
    if (!ignored) {
      run.apply(function, List.of(new ReflectionModel.Handler(exchange.handler())));
    }
    return Outcome.PASSES;
  }

  private Outcome outcome(Checkpoint checkpoint, Interpreter run, Value.Instance self) {
    return switch (checkpoint.form()) {
      case INTERCEPTOR -> verdict(call(run, self, "preHandle", 3), run);
      case FILTER -> filtered(run, self);
      case ACCESS_CONTROL -> controlled(run, self);
      case RESOURCE_FILTER -> {
        call(run, self, "filter", 1);
        yield Outcome.PASSES;
      }
      case ROUTES -> routes(checkpoint.code(), run);
      case WEB_FILTER -> ReactiveModel.outcome(call(run, self, "filter", 2));
      case HANDLER -> handled(run, self);
      case ROUTER_FILTER, FILTER_ROUTES -> function(checkpoint, run);
    };
  }

  /** The handler itself, which refuses by an exception or by its answer. */
  private Outcome handled(Interpreter run, Value.Instance self) {
    MethodDecl method = exchange.route().endpoint().handler();
    HandlerArguments callers = new HandlerArguments(setting.program());
    List<Value> given = new ArrayList<>();
    for (ParameterDecl parameter : method.parameters()) {
      given.add(
          callers
              .caller(method, parameter, exchange)
              .or(() -> bean(parameter.type()))
              .orElseGet(() -> new Value.Unknown("the parameter " + parameter.name())));
    }
    return handling.refuses(run.run(method, self, given)) ? Outcome.REFUSED : Outcome.PASSES;
  }

  private Outcome filtered(Interpreter run, Value.Instance self) {
    ProgramModel program = setting.program();
    Optional<MethodDecl> skips = Checkpoint.method(program, self.type(), "shouldNotFilter", 1);
    if (skips.isPresent()) {
      Value skipped = run.run(skips.get(), self, arguments(skips.get()));
      if (verdict(skipped, run) == Outcome.PASSES) {
        return Outcome.PASSES;
      }
    }
    boolean inner = Checkpoint.method(program, self.type(), "doFilterInternal", 3).isPresent();
    call(run, self, inner ? "doFilterInternal" : "doFilter", 3);
    return Outcome.REFUSED;
  }

  private Outcome function(Checkpoint checkpoint, Interpreter run) {
    return switch (checkpoint.form()) {
      case ROUTER_FILTER -> routerFilter(checkpoint.code(), run);
      case FILTER_ROUTES -> {
        exchange.route();
        run.apply(checkpoint.code(), List.of(new Value.Unknown("what the filter is given")));
        yield Outcome.PASSES;
      }
      case INTERCEPTOR, FILTER, ACCESS_CONTROL, RESOURCE_FILTER, WEB_FILTER, ROUTES, HANDLER ->
          routes(checkpoint.code(), run);
    };
  }

  /** {@code filter((request, next) -> ...)} of functional routes. */
  private static Outcome routerFilter(Value function, Interpreter run) {
    return ReactiveModel.outcome(
        run.apply(function, List.of(new Parts.Request(), new Parts.Handing())));
  }

  private Outcome controlled(Interpreter run, Value.Instance self) {
    ProgramModel program = setting.program();
    Optional<MethodDecl> allowed = Checkpoint.method(program, self.type(), "isAccessAllowed", 3);
    Outcome first =
        allowed
            .map(method -> verdict(run.run(method, self, arguments(method)), run))
            .orElse(exchange.caller().isMember() ? Outcome.PASSES : Outcome.REFUSED);
    if (first == Outcome.PASSES) {
      return first;
    }
    Optional<MethodDecl> denied =
        Checkpoint.method(program, self.type(), "onAccessDenied", 2)
            .or(() -> Checkpoint.method(program, self.type(), "onAccessDenied", 3));
    return denied
        .map(method -> verdict(run.run(method, self, arguments(method)), run))
        .orElse(Outcome.REFUSED);
  }

  private static Outcome verdict(Value answer, Interpreter run) {
    boolean yes =
        Value.asBoolean(answer)
            .orElseGet(() -> run.choose("answer", "the check says yes", answer.isCallersChoice()));
    return yes ? Outcome.PASSES : Outcome.REFUSED;
  }

  private Value call(Interpreter run, Value.Instance self, String name, int parameters) {
    return Checkpoint.method(setting.program(), self.type(), name, parameters)
        .map(method -> run.run(method, self, arguments(method)))
        .orElseGet(() -> new Value.Unknown("what " + name + " returns"));
  }

  private List<Value> arguments(MethodDecl method) {
    List<Value> all = new ArrayList<>();
    for (ParameterDecl parameter : method.parameters()) {
      all.add(argument(parameter));
    }
    return all;
  }

  private Value argument(ParameterDecl parameter) {
    TypeRef type = parameter.type();
    if (type.simpleName().endsWith("FilterChain")) {
      boolean servlet = type.simpleName().equals("FilterChain");
      return servlet ? new Parts.Onward() : new Parts.Handing();
    }
    return bean(type)
        .orElseGet(
            () ->
                parameter.index() == 2
                    ? new ReflectionModel.Handler(exchange.handler())
                    : new Value.Unknown("the parameter " + parameter.name()));
  }

  @Override
  public Optional<Value> constant(FieldRef field) {
    return Optional.empty();
  }

  @Override
  public Optional<Value> bean(TypeRef type) {
    return switch (type.simpleName()) {
      case "HttpServletRequest",
          "ServletRequest",
          "ContainerRequestContext",
          "ServerWebExchange",
          "ServerHttpRequest",
          "UriInfo",
          "HttpHeaders" ->
          Optional.of(new Parts.Request());
      case "HttpServletResponse", "ServletResponse", "ServerHttpResponse" ->
          Optional.of(new Parts.Response());
      case "HttpSession" -> Optional.of(new Parts.Session());
      case "ResourceInfo", "HandlerMethod" ->
          Optional.of(new ReflectionModel.Handler(exchange.handler()));
      default -> Optional.empty();
    };
  }
}
