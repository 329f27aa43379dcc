package dev.postern.extractor.access.expression;

import dev.postern.extractor.model.access.Formula;

/** How names of roles and authorities relate: a role is an authority with a prefix. */
public record Authorities(String rolePrefix) {

  /** The framework's default prefix. */
  public static Authorities standard() {
    return new Authorities("ROLE_");
  }

  /**
   * The requirement of {@code hasRole(name)}; a name that already has the prefix keeps it once; the
   * role of anonymous callers is no requirement.
   */
  public Formula role(String name) {
    String bare =
        !rolePrefix.isEmpty() && name.startsWith(rolePrefix)
            ? name.substring(rolePrefix.length())
            : name;
    return bare.equals("ANONYMOUS") ? Formula.anyone() : new Formula.Role(bare);
  }

  /** The requirement of {@code hasAuthority(name)}: a role when it has the prefix. */
  public Formula authority(String name) {
    return !rolePrefix.isEmpty() && name.startsWith(rolePrefix)
        ? role(name)
        : new Formula.Permission(name);
  }
}
