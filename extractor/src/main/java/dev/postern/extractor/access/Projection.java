package dev.postern.extractor.access;

import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.access.FunctionAccess;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The first projection of a formula.
 *
 * @param authorities names of the roles or permissions, sorted; beside permissions a role carries
 *     its prefix
 * @param kinds {@code ROLE} or {@code PERMISSION} for each of them
 * @param allRequired whether all of them are needed rather than one
 */
record Projection(
    FunctionAccess function, List<String> authorities, List<String> kinds, boolean allRequired) {

  /**
   * Projects a formula. An unknown part beside a known authority can only restrict further, so the
   * authority stands; an unknown part that could open or close everything makes it unknown.
   *
   * @param declared whether a formula that lets everybody pass was written as a rule
   */
  static Projection of(Formula formula, boolean declared) {
    if (formula instanceof Formula.Anyone) {
      return plain(declared ? FunctionAccess.PUBLIC_DECLARED : FunctionAccess.PUBLIC_DEFAULT);
    }
    if (formula instanceof Formula.Nobody) {
      return plain(FunctionAccess.DENY);
    }
    if (formula instanceof Formula.Authenticated) {
      return plain(FunctionAccess.AUTHENTICATED);
    }
    List<Formula> known = new java.util.ArrayList<>(List.of(formula));
    boolean all = false;
    if (formula instanceof Formula.All conjunction) {
      known =
          conjunction.parts().stream()
              .filter(part -> part.questions().isEmpty())
              .filter(part -> !(part instanceof Formula.Authenticated))
              .toList();
      all = known.size() > 1;
    } else if (!formula.questions().isEmpty()) {
      known = List.of();
    }
    if (known.isEmpty()) {
      return plain(onlyRestricted(formula) ? FunctionAccess.AUTHENTICATED : FunctionAccess.UNKNOWN);
    }
    return named(known, all);
  }

  /** Whether callers must be signed in, and only libraries that are not read may ask for more. */
  private static boolean onlyRestricted(Formula formula) {
    return formula instanceof Formula.All all
        && all.parts().contains(Formula.authenticated())
        && all.questions().stream().allMatch(id -> id.startsWith("external-guard-"));
  }

  private static Projection plain(FunctionAccess function) {
    return new Projection(function, List.of(), List.of(), false);
  }

  private static Projection named(List<Formula> parts, boolean all) {
    TreeSet<String> roles = new TreeSet<>();
    TreeSet<String> permissions = new TreeSet<>();
    parts.forEach(part -> collect(part, roles, permissions));
    TreeMap<String, String> names = new TreeMap<>();
    permissions.forEach(name -> names.put(name, "PERMISSION"));
    boolean mixed = !permissions.isEmpty();
    roles.forEach(role -> names.put(mixed ? "ROLE_" + role : role, "ROLE"));
    return new Projection(
        permissions.isEmpty() ? FunctionAccess.ROLE : FunctionAccess.PERMISSION,
        List.copyOf(names.keySet()),
        List.copyOf(names.values()),
        all && names.size() > 1);
  }

  private static void collect(Formula formula, TreeSet<String> roles, TreeSet<String> permissions) {
    if (formula instanceof Formula.Role role) {
      roles.add(role.name());
    } else if (formula instanceof Formula.Permission permission) {
      permissions.add(permission.name());
    } else if (formula instanceof Formula.All all) {
      all.parts().forEach(part -> collect(part, roles, permissions));
    } else if (formula instanceof Formula.Any any) {
      any.parts().forEach(part -> collect(part, roles, permissions));
    }
  }
}
