package dev.postern.extractor.access.shiro;

import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.code.CallKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The builders of Shiro's filter chains. */
final class ShiroModel implements LibraryModel {

  private static final Set<String> BUILDERS =
      Set.of("ShiroFilterFactoryBean", "DefaultShiroFilterChainDefinition");

  /** What configuration code says about the chains. */
  static final class Definitions implements Value.Domain {
    private Value.Mapping filters = new Value.Mapping();
    private Value.Mapping paths = new Value.Mapping();
    private String lost = "";

    Value.Mapping filters() {
      return filters;
    }

    Value.Mapping paths() {
      return paths;
    }

    /** What was done to it that is not understood; empty when nothing was. */
    String lost() {
      return lost.isEmpty() ? paths.gap() : lost;
    }

    @Override
    public void escape(String what, Evidence at) {
      lost = what;
    }

    /** Sends what matches a path through filters. */
    void path(String path, String names) {
      paths.entries().put(Value.text(path), Value.text(names));
    }

    /** Names a filter. */
    void filter(String name, Value filter) {
      filters.entries().put(Value.text(name), filter);
    }
  }

  @Override
  public Optional<Value> call(Invocation call) {
    if (call.kind() == CallKind.CONSTRUCTOR && BUILDERS.contains(call.owner())) {
      return Optional.of(new Definitions());
    }
    return call.receiver().orElse(Value.nothing()) instanceof Definitions definitions
        ? Optional.of(on(definitions, call))
        : Optional.empty();
  }

  private static Value on(Definitions definitions, Invocation call) {
    switch (call.name()) {
      case "setFilters" -> definitions.filters = mapping(call, definitions);
      case "getFilters" -> {
        return definitions.filters;
      }
      case "setFilterChainDefinitionMap" -> definitions.paths = mapping(call, definitions);
      case "getFilterChainDefinitionMap", "getFilterChainMap" -> {
        return definitions.paths;
      }
      case "addPathDefinition" ->
          definitions.paths.entries().put(call.argument(0), call.argument(1));
      case "addPathDefinitions" ->
          definitions.paths.entries().putAll(mapping(call, definitions).entries());
      case "setFilterChainDefinitions" ->
          Value.asText(call.argument(0))
              .ifPresentOrElse(
                  text -> lines(text, definitions.paths.entries()),
                  () -> definitions.escape("definitions that are not constant", call.at()));
      default -> {}
    }
    return definitions;
  }

  private static Value.Mapping mapping(Invocation call, Definitions definitions) {
    if (call.argument(0) instanceof Value.Mapping mapping) {
      return mapping;
    }
    definitions.escape("the map given to " + call.name(), call.at());
    return new Value.Mapping();
  }

  /** Lines {@code path = filters}. */
  static void lines(String text, Map<Value, Value> into) {
    for (String line : text.split("\\R", -1)) {
      int cut = line.indexOf('=');
      if (cut > 0 && !line.strip().startsWith("#") && !line.strip().startsWith("[")) {
        into.put(
            Value.text(line.substring(0, cut).strip()),
            Value.text(line.substring(cut + 1).strip()));
      }
    }
  }
}
