package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Set;

/** Declarations that stand for handlers a framework generates and the source does not show. */
public final class StandInHandlers {

  private StandInHandlers() {}

  /** A method of that name without parameters and body, placed at the type. */
  public static MethodDecl method(TypeDecl type, String name) {
    return new MethodDecl(
        new MethodId(type.id(), name, List.of()),
        MethodKind.METHOD,
        Set.of(),
        TypeRef.of("void"),
        List.of(),
        0,
        List.of(),
        List.of(),
        null,
        type.span(),
        true);
  }
}
