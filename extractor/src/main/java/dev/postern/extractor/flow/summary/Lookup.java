package dev.postern.extractor.flow.summary;

import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.List;
import java.util.Optional;

/** The method that runs in an object of a known class. */
final class Lookup {

  private final ProgramModel program;

  Lookup(ProgramModel program) {
    this.program = program;
  }

  /** The method that a call runs in an object of exactly that class. */
  Optional<MethodDecl> find(TypeDecl type, Statement.Call call) {
    Optional<MethodId> declared = call.callee().target();
    if (declared.isPresent() && declared.get().type().equals(type.id())) {
      return program.method(declared.get());
    }
    return find(type, call.callee().name(), call.arguments().size(), declared);
  }

  private Optional<MethodDecl> find(
      TypeDecl type, String name, int arguments, Optional<MethodId> declared) {
    for (TypeDecl each : program.lineage(type)) {
      List<MethodDecl> fitting =
          each.methodsNamed(name).stream()
              .filter(m -> m.kind() == MethodKind.METHOD && m.body().isPresent())
              .filter(m -> m.parameters().size() == arguments)
              .toList();
      Optional<MethodDecl> exact = fitting.stream().filter(m -> overrides(m, declared)).findFirst();
      if (exact.isPresent() || fitting.size() == 1) {
        return exact.or(() -> Optional.of(fitting.get(0)));
      }
    }
    return Optional.empty();
  }

  private boolean overrides(MethodDecl method, Optional<MethodId> declared) {
    return declared.isPresent()
        && (method.id().equals(declared.get())
            || program.overridden(method).stream()
                .anyMatch(base -> base.id().equals(declared.get())));
  }

  /** The one method with a body that an object of a class offers as a function. */
  Optional<MethodDecl> function(TypeDecl type, int arguments) {
    List<MethodDecl> methods =
        type.methods().stream()
            .filter(m -> m.kind() == MethodKind.METHOD && m.body().isPresent())
            .filter(m -> !m.isStatic() && m.parameters().size() <= arguments)
            .toList();
    return methods.size() == 1 ? Optional.of(methods.get(0)) : Optional.empty();
  }
}
