package dev.postern.extractor.access.application;

import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The container's environment: properties and profiles. */
public final class ConfigurationModel
    implements LibraryModel, ApplicationSurroundings.LibraryValues {

  private record Environment() implements Value {}

  private final ConfigurationView configuration;

  public ConfigurationModel(ConfigurationView configuration) {
    this.configuration = configuration;
  }

  @Override
  public Optional<Value> constant(FieldRef field) {
    return Optional.empty();
  }

  @Override
  public Optional<Value> bean(TypeRef type) {
    return Set.of("Environment", "ConfigurableEnvironment", "PropertyResolver")
            .contains(type.simpleName())
        ? Optional.of(new Environment())
        : Optional.empty();
  }

  @Override
  public Optional<Value> call(Invocation call) {
    if (call.owner().equals("Profiles") && call.name().equals("of")) {
      return Optional.of(new Value.Sequence(call.spread(), ""));
    }
    if (!(call.receiver().orElse(Value.nothing()) instanceof Environment)) {
      return Optional.empty();
    }
    return switch (call.name()) {
      case "getProperty", "getRequiredProperty" -> property(call);
      case "containsProperty" ->
          Value.asText(call.argument(0))
              .map(key -> Value.bool(configuration.value(key).isPresent()));
      case "getActiveProfiles" -> Optional.of(texts(configuration.profiles()));
      case "acceptsProfiles", "matchesProfiles" -> accepts(call);
      default -> Optional.empty();
    };
  }

  private static Value texts(List<String> texts) {
    return new Value.Sequence(texts.stream().map(Value::text).toList(), "");
  }

  private Optional<Value> property(Invocation call) {
    Optional<String> key = Value.asText(call.argument(0));
    if (key.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> value = configuration.value(key.get());
    TypeRef type =
        call.spread().stream()
            .flatMap(
                each ->
                    each instanceof Value.Plain plain
                        ? plain.constant().asClass().stream()
                        : java.util.stream.Stream.empty())
            .findFirst()
            .orElse(TypeRef.of("java.lang.String"));
    if (value.isPresent()) {
      return Optional.of(
          type.simpleName().equals("Boolean")
              ? Value.bool(value.get().equalsIgnoreCase("true"))
              : Value.text(value.get()));
    }
    int count = call.arguments().size();
    boolean hasDefault = count > 1 && (count > 2 || type.simpleName().equals("String"));
    return Optional.of(
        hasDefault
            ? call.argument(count - 1)
            : new Value.Unknown("the configuration value ${" + key.get() + "}"));
  }

  private Optional<Value> accepts(Invocation call) {
    boolean any = false;
    for (Value each : call.spread()) {
      Optional<String> text = Value.asText(each);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      any |= Conditions.profile(text.get(), configuration.profiles());
    }
    return Optional.of(Value.bool(any));
  }
}
