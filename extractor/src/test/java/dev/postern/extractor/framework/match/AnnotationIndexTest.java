package dev.postern.extractor.framework.match;

import static dev.postern.extractor.framework.Declare.annotation;
import static dev.postern.extractor.framework.Declare.cls;
import static dev.postern.extractor.framework.Declare.parameter;
import static dev.postern.extractor.framework.Declare.parameters;
import static dev.postern.extractor.framework.Declare.program;
import static dev.postern.extractor.framework.Declare.ref;
import static dev.postern.extractor.framework.Declare.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.framework.Declare;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationIndexTest {

  private static final String WEB = "org.springframework.web.bind.annotation.";
  private static final TypeRef VOID = ref("void");

  private static AnnotationIndex index(ProgramModel program) {
    return new AnnotationIndex(program, Vocabulary.bundled());
  }

  private static TypeDecl find(ProgramModel program, String name) {
    return program.type(name, Declare.MODULE).orElseThrow();
  }

  @Test
  void findsTheMetaAnnotationOfALibraryAnnotation() {
    ProgramModel program =
        program(
            cls("a.C").method("m", VOID, List.of(), annotation(WEB + "GetMapping", "value", "/x")));
    FoundAnnotation found =
        index(program)
            .onMethod(find(program, "a.C").methods().get(0), WEB + "RequestMapping")
            .orElseThrow();
    assertEquals(List.of("/x"), found.strings("path"));
    assertEquals(List.of("GET"), found.strings("method"));
    assertEquals("@GetMapping (is a @RequestMapping)", found.how());
  }

  @Test
  void followsAliasesOfComposedAnnotationsInSource() {
    ProgramModel program =
        program(
            type(TypeKind.ANNOTATION, "a.ApiGet")
                .with(annotation(WEB + "RequestMapping", "method", "GET", "produces", "json"))
                .method(
                    "value",
                    ref("java.lang.String"),
                    List.of(),
                    annotation(
                        "org.springframework.core.annotation.AliasFor",
                        "annotation",
                        ref(WEB + "RequestMapping"),
                        "attribute",
                        "path")),
            cls("a.C").method("m", VOID, List.of(), annotation("a.ApiGet", "value", "/y")));
    FoundAnnotation found =
        index(program)
            .onMethod(find(program, "a.C").methods().get(0), WEB + "RequestMapping")
            .orElseThrow();
    assertEquals(List.of("/y"), found.strings("path"));
    assertEquals(List.of("json"), found.strings("produces"));
  }

  @Test
  void findsTheAnnotationOfAGenericInterfaceMethod() {
    ProgramModel program =
        program(
            type(TypeKind.INTERFACE, "a.Api")
                .typeParameter("T")
                .method(
                    "save",
                    VOID,
                    parameters(parameter(0, "t", ref("T"))),
                    annotation(WEB + "PostMapping", "path", "/s")),
            cls("a.C")
                .implement(ref("a.Api", ref("a.User")))
                .method("save", VOID, parameters(parameter(0, "user", ref("a.User")))));
    FoundAnnotation found =
        index(program)
            .onMethod(find(program, "a.C").methods().get(0), WEB + "RequestMapping")
            .orElseThrow();
    assertTrue(found.inherited());
    assertEquals(List.of("POST"), found.strings("method"));
  }

  @Test
  void prefersTheInterfaceOfTheClassToItsSuperclass() {
    ProgramModel program =
        program(
            cls("a.Base").with(annotation(WEB + "RequestMapping", "value", "/base")),
            type(TypeKind.INTERFACE, "a.Api")
                .with(annotation(WEB + "RequestMapping", "value", "/api")),
            cls("a.C").extend(ref("a.Base")).implement(ref("a.Api")));
    FoundAnnotation found =
        index(program).onType(find(program, "a.C"), WEB + "RequestMapping").orElseThrow();
    assertEquals(List.of("/api"), found.strings("path"));
  }

  @Test
  void findsASimpleNameThatOnlyOneFrameworkHas() {
    ProgramModel program = program(cls("a.C").with(annotation("RestController")));
    TypeDecl type = find(program, "a.C");
    assertTrue(
        index(program).declared(type, "org.springframework.stereotype.Component").isPresent());
    assertFalse(index(program).declared(type, "a.Nothing").isPresent());
  }
}
