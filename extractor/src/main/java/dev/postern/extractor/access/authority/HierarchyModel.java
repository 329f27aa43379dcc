package dev.postern.extractor.access.authority;

import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.code.CallKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Spring Security's {@code RoleHierarchyImpl}: made of a text, of its builder or of a map. Lines of
 * the text are split at {@code >} with white space around it; what then still holds white space is
 * no name of a role ({@code RoleHierarchyImpl#buildRolesReachableInOneStepMap}).
 */
final class HierarchyModel implements LibraryModel {

  private static final Pattern INCLUDES = Pattern.compile("\\s+>\\s+");

  /** A hierarchy under construction: for each authority those it includes in one step. */
  static final class Hierarchy implements Value.Domain {
    private final Map<String, Set<String>> steps = new LinkedHashMap<>();
    private final String prefix;

    Hierarchy(String prefix) {
      this.prefix = prefix;
    }

    Map<String, Set<String>> steps() {
      return steps;
    }

    void include(String holder, String included) {
      if (holder.matches("\\S+") && included.matches("\\S+")) {
        steps.computeIfAbsent(prefix + holder, any -> new LinkedHashSet<>()).add(prefix + included);
      }
    }

    /** Reads the text form. */
    void read(String text) {
      for (String line : text.split("\\R", -1)) {
        String[] names = INCLUDES.split(line.strip(), -1);
        for (int i = 1; i < names.length; i++) {
          include(names[i - 1], names[i]);
        }
      }
    }

    @Override
    public void escape(String what, Evidence at) {}
  }

  /** {@code role("A")} that waits for what it implies. */
  private record Implying(Hierarchy hierarchy, String holder) implements Value {}

  @Override
  public Optional<Value> call(Invocation call) {
    if (call.kind() == CallKind.CONSTRUCTOR && call.owner().equals("RoleHierarchyImpl")) {
      return Optional.of(new Hierarchy(""));
    }
    Value receiver = call.receiver().orElse(Value.nothing());
    if (receiver instanceof Hierarchy hierarchy) {
      return Optional.of(on(hierarchy, call));
    }
    if (receiver instanceof Implying implying && call.name().equals("implies")) {
      texts(call.spread()).forEach(each -> implying.hierarchy().include(implying.holder(), each));
      return Optional.of(implying.hierarchy());
    }
    return call.receiver().isEmpty() ? onStatic(call) : Optional.empty();
  }

  private static Value on(Hierarchy hierarchy, Invocation call) {
    switch (call.name()) {
      case "setHierarchy" -> Value.asText(call.argument(0)).ifPresent(hierarchy::read);
      case "role" -> {
        return new Implying(hierarchy, Value.asText(call.argument(0)).orElse(" "));
      }
      default -> {}
    }
    return hierarchy;
  }

  private static Optional<Value> onStatic(Invocation call) {
    return switch (call.owner() + "." + call.name()) {
      case "RoleHierarchyImpl.fromHierarchy" -> {
        Hierarchy made = new Hierarchy("");
        Value.asText(call.argument(0)).ifPresent(made::read);
        yield Optional.of(made);
      }
      case "RoleHierarchyImpl.withDefaultRolePrefix" -> Optional.of(new Hierarchy("ROLE_"));
      case "RoleHierarchyImpl.withRolePrefix" -> Value.asText(call.argument(0)).map(Hierarchy::new);
      case "RoleHierarchyUtils.roleHierarchyFromMap" ->
          Optional.of(Value.text(text(call.argument(0))));
      default -> Optional.empty();
    };
  }

  private static String text(Value map) {
    StringBuilder lines = new StringBuilder();
    if (map instanceof Value.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              (holder, all) -> {
                List<Value> included =
                    all instanceof Value.Sequence some ? some.elements() : List.of(all);
                for (String each : texts(included)) {
                  Value.asText(holder)
                      .ifPresent(
                          name -> lines.append(name).append(" > ").append(each).append('\n'));
                }
              });
    }
    return lines.toString();
  }

  private static List<String> texts(List<Value> values) {
    List<String> found = new ArrayList<>();
    values.forEach(each -> Value.asText(each).ifPresent(found::add));
    return found;
  }
}
