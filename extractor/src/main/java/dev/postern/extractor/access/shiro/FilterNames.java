package dev.postern.extractor.access.shiro;

import dev.postern.extractor.model.access.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shiro's default filters by name, and their arguments in brackets. */
final class FilterNames {

  private FilterNames() {}

  /** The filters of a definition, split at commas outside brackets. */
  static List<String> split(String definition) {
    List<String> all = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i <= definition.length(); i++) {
      char each = i < definition.length() ? definition.charAt(i) : ',';
      depth += each == '[' ? 1 : each == ']' ? -1 : 0;
      if (each == ',' && depth == 0) {
        String one = definition.substring(from, i).strip();
        if (!one.isEmpty()) {
          all.add(one);
        }
        from = i + 1;
      }
    }
    return all;
  }

  /** What a default filter requires; nothing for names it does not know. */
  static Optional<Formula> requirement(String text) {
    int cut = text.indexOf('[');
    String name = (cut < 0 ? text : text.substring(0, cut)).strip();
    String inner = cut < 0 ? "" : text.substring(cut + 1).replaceAll("\\]\\s*$", "");
    return switch (name) {
      case "anon", "logout", "ssl", "port", "noSessionCreation", "invalidRequest" ->
          Optional.of(Formula.anyone());
      case "authc", "authcBasic", "authcBearer" ->
          Optional.of(inner.contains("permissive") ? Formula.anyone() : Formula.authenticated());
      case "user" -> Optional.of(Formula.authenticated());
      case "roles" ->
          names(inner)
              .map(names -> Formula.all(names.stream().<Formula>map(Formula.Role::new).toList()));
      case "perms" ->
          names(inner)
              .map(
                  names ->
                      Formula.all(names.stream().<Formula>map(Formula.Permission::new).toList()));
      default -> Optional.empty();
    };
  }

  private static Optional<List<String>> names(String inner) {
    List<String> all = new ArrayList<>();
    String bare = inner.strip().replaceAll("^\"|\"$", "");
    for (String one : bare.split(",", -1)) {
      if (!one.isBlank()) {
        all.add(one.strip().replaceAll("^\"|\"$", ""));
      }
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }
}
