package dev.postern.tests.semantics;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.BodyPrinter;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.semantics.SemanticFrontEnd;
import dev.postern.extractor.semantics.SemanticRequest;
import dev.postern.extractor.semantics.SemanticResult;
import dev.postern.extractor.semantics.SourceText;
import java.util.List;

/** A small source after the semantic front end. */
record Lowered(SemanticResult result) {

  static Lowered of(String source) {
    return of(List.of(new SourceText("src/main/java/Snippet.java", source)), List.of());
  }

  static Lowered of(List<SourceText> sources, List<SourceText> stubs) {
    SemanticRequest request =
        new SemanticRequest(new ModuleId("app"), sources, stubs, List.of(), 17);
    return new Lowered(new SemanticFrontEnd().analyze(request));
  }

  TypeDecl type(String name) {
    return result.types().stream()
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no type " + name + " in " + names()));
  }

  private List<String> names() {
    return result.types().stream().map(TypeDecl::name).toList();
  }

  MethodDecl method(String type, String name) {
    return type(type).methodsNamed(name).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("no method " + name + " in " + type));
  }

  Body body(String type, String name) {
    return method(type, name).body().orElseThrow();
  }

  /** The printed body of the first method of that name. */
  String code(String type, String name) {
    return BodyPrinter.print(body(type, name));
  }
}
