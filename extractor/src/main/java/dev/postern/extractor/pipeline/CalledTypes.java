package dev.postern.extractor.pipeline;

import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.TreeSet;

/** The library types whose methods a method calls. */
final class CalledTypes {
  private static final List<String> EVERYDAY = List.of("java.lang.", "java.util.");

  private CalledTypes() {}

  /** Qualified names, sorted, without those that every code uses. */
  static List<String> of(MethodDecl method) {
    TreeSet<String> names = new TreeSet<>();
    method
        .body()
        .ifPresent(
            body -> {
              for (Statement.Call call : body.calls()) {
                TypeRef type = call.callee().declaringType();
                boolean ours = call.callee().target().isPresent();
                if (!ours && isTelling(type.name())) {
                  names.add(type.name());
                }
              }
            });
    return List.copyOf(names);
  }

  private static boolean isTelling(String name) {
    return name.indexOf('.') > 0 && EVERYDAY.stream().noneMatch(name::startsWith);
  }
}
