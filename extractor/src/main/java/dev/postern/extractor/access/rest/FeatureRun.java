package dev.postern.extractor.access.rest;

import dev.postern.extractor.access.application.ApplicationSurroundings;
import dev.postern.extractor.access.application.ConfigurationModel;
import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.application.ReflectionModel;
import dev.postern.extractor.access.eval.Choices;
import dev.postern.extractor.access.eval.Interpreter;
import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.StandardModels;
import dev.postern.extractor.access.eval.Stopped;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A dynamic feature, run for resource methods to see which filters it adds. */
final class FeatureRun {

  /** {@code FeatureContext}. */
  private static final class Context implements Value, LibraryModel {
    private final Set<String> registered = new LinkedHashSet<>();
    private boolean open;

    @Override
    public Optional<Value> call(Invocation call) {
      if (call.receiver().orElse(Value.nothing()) != this) {
        return Optional.empty();
      }
      if (call.name().equals("register")) {
        Value given = call.argument(0);
        if (given instanceof Value.Instance instance) {
          registered.add(instance.type().name());
        } else if (given instanceof Value.Plain plain) {
          plain.constant().asClass().ifPresent(type -> registered.add(type.name()));
        } else if (given instanceof Value.Unknown) {
          open = true;
        }
      }
      return Optional.of(this);
    }
  }

  private final ProgramModel program;
  private final ProtectedApplication application;
  private final Optional<MethodDecl> configure;
  private final TypeDecl feature;

  FeatureRun(ProgramModel program, ProtectedApplication application, TypeDecl feature) {
    this.program = program;
    this.application = application;
    this.feature = feature;
    this.configure =
        feature.methodsNamed("configure").stream()
            .filter(method -> method.parameters().size() == 2 && method.body().isPresent())
            .findFirst();
  }

  /** Whether its code names the filter, or it is given one. */
  boolean mentions(TypeDecl filter) {
    return isGiven(filter) || names(filter);
  }

  /** Whether a field or a parameter holds the filter, as a container injects it. */
  private boolean isGiven(TypeDecl filter) {
    return Stream.concat(
            feature.fields().stream().map(FieldDecl::type),
            feature.methods().stream()
                .flatMap(method -> method.parameters().stream())
                .map(ParameterDecl::type))
        .anyMatch(type -> type.name().equals(filter.name()));
  }

  private boolean names(TypeDecl filter) {
    return feature.methods().stream()
        .flatMap(method -> method.body().stream())
        .flatMap(body -> body.calls().stream())
        .anyMatch(
            call ->
                call.callee().declaringType().name().equals(filter.name())
                    || call.arguments().stream()
                        .anyMatch(
                            argument ->
                                argument instanceof Constant constant
                                    && constant
                                        .asClass()
                                        .map(type -> type.name().equals(filter.name()))
                                        .orElse(false)));
  }

  /** The filter asked about, as the container hands it to the feature. */
  private record Given(TypeDecl filter) implements ApplicationSurroundings.LibraryValues {
    @Override
    public Optional<Value> constant(FieldRef field) {
      return Optional.empty();
    }

    @Override
    public Optional<Value> bean(TypeRef type) {
      return type.name().equals(filter.name())
          ? Optional.of(new Value.Instance(filter))
          : Optional.empty();
    }
  }

  /** Whether it adds the filter to the resource method. */
  Truth adds(TypeDecl filter, GuardedEndpoint endpoint) {
    if (configure.isEmpty()) {
      return Truth.UNKNOWN;
    }
    Choices.Outcomes<Truth> outcomes = Choices.explore(choices -> run(filter, endpoint, choices));
    Set<Truth> all = new LinkedHashSet<>();
    outcomes.runs().forEach(each -> all.add(each.result()));
    return outcomes.complete() && all.size() == 1 ? all.iterator().next() : Truth.UNKNOWN;
  }

  private Truth run(TypeDecl filter, GuardedEndpoint endpoint, Choices choices) {
    Context context = new Context();
    ConfigurationModel environment = new ConfigurationModel(application.configuration());
    ApplicationSurroundings surroundings =
        new ApplicationSurroundings(
            program,
            application,
            application.configuration(),
            List.of(new Given(filter), environment));
    List<LibraryModel> models =
        new ArrayList<>(List.of(context, new ReflectionModel(program), environment));
    models.addAll(StandardModels.all());
    Interpreter interpreter = new Interpreter(program, surroundings, models, choices);
    try {
      configure.ifPresent(
          method ->
              interpreter.run(
                  method,
                  surroundings.instance(feature),
                  List.of(new ReflectionModel.Handler(endpoint), context)));
    } catch (Stopped stopped) {
      return Truth.UNKNOWN;
    }
    boolean added = context.registered.contains(filter.name());
    return context.open && !added ? Truth.UNKNOWN : Truth.of(added);
  }
}
