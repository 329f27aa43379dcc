package dev.postern.extractor.access.request;

import dev.postern.extractor.access.application.ConstantTexts;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who keeps values for callers in sessions and requests under which names. A value that some code
 * keeps without a word of signing in does not tell who the caller is, whatever its name.
 */
final class Keepers {

  private static final Set<String> KEEPS =
      Set.of("setAttribute", "putValue", "setProperty", "setSessionAttribute");
  private static final Pattern SIGNS_IN =
      Pattern.compile(
          "(?i).*(login|logon|signin|sign_in|signon|authent|auth|passw|pwd|credential|token|jwt"
              + "|sso|oauth|verif|oidc|saml|ldap|principal).*");

  private static final Pattern FILTERS =
      Pattern.compile(
          ".*\\.(Filter|OncePerRequestFilter|GenericFilterBean|ContainerRequestFilter)");

  /** Filters by the names under which they keep values for later ones. */
  private final Map<String, Set<TypeDecl>> feeders = new LinkedHashMap<>();

  /** For each name whether all code that keeps it has to do with signing in. */
  private final Map<String, Boolean> signedIn = new LinkedHashMap<>();

  Keepers(ProgramModel program, ProtectedApplication application) {
    for (TypeDecl type : application.types()) {
      for (MethodDecl method : type.methods()) {
        method.body().ifPresent(body -> read(program, type, method, body));
      }
    }
  }

  private void read(ProgramModel program, TypeDecl type, MethodDecl method, Body body) {
    ConstantTexts texts = new ConstantTexts(program, body);
    for (Statement.Call call : body.calls()) {
      if (KEEPS.contains(call.callee().name()) && call.arguments().size() == 2) {
        texts
            .of(List.of(call.arguments().get(0)))
            .filter(names -> names.size() == 1)
            .ifPresent(names -> keep(program, names.get(0), type, speaks(type, method, body)));
      }
    }
  }

  private void keep(ProgramModel program, String name, TypeDecl type, boolean speaks) {
    signedIn.merge(name, speaks, Boolean::logicalAnd);
    boolean filter =
        program.superNames(type).stream().anyMatch(each -> FILTERS.matcher(each).matches());
    if (filter) {
      feeders.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(type);
    }
  }

  /** The filters that keep values under one of the names. */
  Set<TypeDecl> feeders(Set<String> names) {
    Set<TypeDecl> found = new LinkedHashSet<>();
    names.forEach(name -> found.addAll(feeders.getOrDefault(name, Set.of())));
    return found;
  }

  /** Whether the code that keeps a value has to do with signing in. */
  private static boolean speaks(TypeDecl type, MethodDecl method, Body body) {
    List<String> words = new ArrayList<>(List.of(type.id().simpleName(), method.name()));
    method.parameters().forEach(each -> words.add(each.name()));
    for (Statement.Call call : body.calls()) {
      words.add(call.callee().name());
      words.add(call.callee().declaringType().simpleName());
      boolean keeps = KEEPS.contains(call.callee().name());
      for (Operand each : call.arguments()) {
        if (!keeps && each instanceof Constant constant) {
          words.add(String.valueOf(constant.value()));
        }
      }
    }
    return words.stream().anyMatch(word -> SIGNS_IN.matcher(word).matches());
  }

  /** Whether a value of that name is kept by code that has nothing to do with signing in. */
  boolean keepsForOthers(String name) {
    return !signedIn.getOrDefault(name, true);
  }
}
