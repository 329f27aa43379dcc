package dev.postern.tests.oracle;

import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.access.Formula;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who calls; the password is the name.
 *
 * @param name {@code anonymous} for the caller without credentials
 * @param authorities {@code role:NAME} and {@code perm:NAME}
 */
record Principal(String name, Set<String> authorities) {

  static final String ANONYMOUS = "anonymous";

  Principal {
    authorities = Set.copyOf(authorities);
  }

  boolean isAnonymous() {
    return name.equals(ANONYMOUS);
  }

  /** The header of HTTP basic authentication, empty for the anonymous caller. */
  Optional<String> authorization() {
    String pair = name + ":" + name;
    return isAnonymous()
        ? Optional.empty()
        : Optional.of(
            "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  /** Whether the formula lets this caller pass. */
  Truth passes(Formula formula) {
    if (formula instanceof Formula.Anyone) {
      return Truth.YES;
    } else if (formula instanceof Formula.Authenticated) {
      return Truth.of(!isAnonymous());
    } else if (formula instanceof Formula.Role role) {
      return Truth.of(authorities.contains("role:" + role.name()));
    } else if (formula instanceof Formula.Permission permission) {
      return Truth.of(authorities.contains("perm:" + permission.name()));
    } else if (formula instanceof Formula.All all) {
      return all.parts().stream().map(this::passes).reduce(Truth.YES, Truth::and);
    } else if (formula instanceof Formula.Any any) {
      return any.parts().stream().map(this::passes).reduce(Truth.NO, Truth::or);
    }
    return formula instanceof Formula.Unknown ? Truth.UNKNOWN : Truth.NO;
  }
}
